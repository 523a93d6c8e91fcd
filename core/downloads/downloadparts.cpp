// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadparts.h"

#include <algorithm>

namespace Rushes::Downloads {

QList<PartState> DownloadParts::pieces(const Stretch& within, qint64 pieceSize) const {
    if (pieceSize <= 0 || within.size() <= 0) return {};
    QList<PartState> states((within.size() + pieceSize - 1) / pieceSize, PartState::OnDisk);
    const auto mark = [&](qint64 from, qint64 to, PartState state) {
        from = std::max(from, within.from);
        to = std::min(to, within.to);
        if (from >= to) return;
        const auto pieceOf = [&](qint64 offset) { return static_cast<qsizetype>((offset - within.from) / pieceSize); };
        for (qsizetype piece = pieceOf(from); piece <= pieceOf(to - 1); ++piece) states[piece] = state;
    };
    const QList<Stretch> wanted = blocks.wanted(size);
    for (const Stretch& stretch : wanted) mark(stretch.from, stretch.to, PartState::ToCome);
    for (qsizetype index = 0; index < blocks.count() && blocks.startOf(index) < size; ++index)
        if (const Block block = blocks.block(index); block.doubted) mark(blocks.startOf(index), blocks.startOf(index) + block.filled, PartState::Doubted);
    for (const Arrival& arrival : arrivals)
        if (arrival.position < arrival.range.to) mark(arrival.position, std::min(arrival.position + 1, size), PartState::Arriving);
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
