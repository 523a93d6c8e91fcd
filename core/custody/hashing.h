// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/digest.h"

#include <QList>

#include <memory>

namespace Rushes::Custody {

/// Computes digests of several kinds of bytes that come in pieces, each piece read once.
class Hashing {
public:
    explicit Hashing(const QList<HashFormat>& formats);
    ~Hashing();
    Q_DISABLE_COPY_MOVE(Hashing)

    void add(QByteArrayView bytes);
    /// Of all that was added, in the order in which they were asked for. Once.
    [[nodiscard]] QList<Digest> digests();

    /// Of bytes that are all there.
    [[nodiscard]] static Digest of(HashFormat format, QByteArrayView bytes);

private:
    class Part;
    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace Rushes::Custody
