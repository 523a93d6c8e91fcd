// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

#include <optional>

namespace Rushes::Downloads {

/// All that is known of a fetched file and of what was published about it.
struct Evidence {
    qint64 size = 0;
    Sha256 digest;
    std::optional<qint64> publishedSize{};
    std::optional<Sha256> publishedDigest{};
    QByteArray reprDigest{}; ///< the field of the reply (RFC 9530); empty where there was none
};

enum class Verdict : quint8 {
    Verified,   ///< the same as a digest that was published
    Unverified, ///< nobody published one that we can compare; that is a state of its own and no pass
    WrongSize,
    WrongDigest,
};

/// First the length, then every digest there is: one that differs is enough. A Repr-Digest that we cannot read counts as none.
[[nodiscard]] Verdict verify(const Evidence& evidence);

} // namespace Rushes::Downloads
