// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Rushes::Downloads {

/// What is held of a file.
struct PartFacts {
    qint64 size = 0;
    QByteArray etag; ///< strong, or empty
};

/// What a server answered to a request for the rest of it.
struct RangeReply {
    int status = 0;
    qint64 start = 0;
    QByteArray etag; ///< as sent
};

enum class Resume : quint8 {
    Append,    ///< the bytes follow those held
    Compare,   ///< the bytes begin within those held: what overlaps must be the same, the rest follows
    StartOver, ///< the bytes are of another file, from its beginning: what is held is dropped
    Refuse,    ///< the bytes cannot be used; to be asked for again without a range
};

/// Whether the bytes of a reply continue a part. A pure decision, taken before the first byte is written.
[[nodiscard]] Resume decideResume(const PartFacts& part, const RangeReply& reply);

} // namespace Rushes::Downloads
