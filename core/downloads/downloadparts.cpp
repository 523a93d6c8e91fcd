// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadparts.h"

#include <algorithm>

namespace Rushes::Downloads {

QList<PartState> DownloadParts::pieces(qint64 pieceSize) const {
    if (pieceSize <= 0 || size <= 0) return {};
    QList<PartState> states((size + pieceSize - 1) / pieceSize, PartState::OnDisk);
    const auto pieceOf = [pieceSize](qint64 offset) { return static_cast<qsizetype>(offset / pieceSize); };
    const QList<Stretch> wanted = blocks.wanted(size);
    for (const Stretch& stretch : wanted)
        for (qsizetype piece = pieceOf(stretch.from); piece <= pieceOf(stretch.to - 1); ++piece) states[piece] = PartState::ToCome;
    for (qsizetype index = 0; index < blocks.count() && blocks.startOf(index) < size; ++index) {
        const Block block = blocks.block(index);
        if (!block.doubted) continue;
        const qsizetype last = std::min(pieceOf(blocks.startOf(index) + block.filled - 1), states.size() - 1);
        for (qsizetype piece = pieceOf(blocks.startOf(index)); piece <= last; ++piece) states[piece] = PartState::Doubted;
    }
    for (const Arrival& arrival : arrivals)
        if (arrival.position < arrival.range.to && arrival.position < size) states[pieceOf(arrival.position)] = PartState::Arriving;
    return states;
}

DownloadParts partsAtRest(const Download& download, const std::optional<Checkpoint>& checkpoint) {
    DownloadParts parts{.size = download.request.size ? download.request.size->bytes() : 0};
    if (download.state == DownloadState::Ready && parts.size > 0) {
        parts.blocks = BlockMap{parts.size};
        parts.blocks.set(0, {.filled = parts.size});
    } else if (checkpoint) parts.blocks = checkpoint->blocks;
    return parts;
}

} // namespace Rushes::Downloads
