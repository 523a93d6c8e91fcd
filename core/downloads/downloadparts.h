// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/checkpoint.h"
#include "core/downloads/download.h"

namespace Rushes::Downloads {

/// A range on its way over one connection.
struct Arrival {
    Stretch range;
    qint64 position = 0;       ///< where its next byte belongs
    double bytesPerSecond = 0; ///< smoothed over a few seconds; 0 until that can be said

    bool operator==(const Arrival&) const = default;
};

/// How a piece of a file stands.
enum class PartState : quint8 {
    ToCome,
    Arriving, ///< a connection is at work in it
    OnDisk,   ///< all of it
    Doubted,  ///< on the disk, but the whole was wrong: it is fetched a second time and compared
};

/// Which bytes of a download are where: what a map of it is drawn from. A copy of the moment.
struct DownloadParts {
    qint64 size = 0; ///< of the whole file; 0 while nobody has said
    BlockMap blocks{};
    QList<Arrival> arrivals{};

    /// The states of pieces of this size from the first byte to the last.
    [[nodiscard]] QList<PartState> pieces(qint64 pieceSize) const { return pieces({0, size}, pieceSize); }
    /// Of these bytes alone; the pieces begin with them.
    [[nodiscard]] QList<PartState> pieces(const Stretch& within, qint64 pieceSize) const;
};

/// Of a download that nobody works on: what its last checkpoint promises, or all of a finished one.
[[nodiscard]] DownloadParts partsAtRest(const Download& download, const std::optional<Checkpoint>& checkpoint);

} // namespace Rushes::Downloads
