// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangeplan.h"

#include <algorithm>

namespace Rushes::Downloads {

namespace {

/// A connection is asked for no more at a time, so that what arrives stays near the front.
constexpr qint64 longestRange = qint64{64} * 1024 * 1024;
/// What a player reads of the ends of a file before it shows a picture, for files of an hour.
constexpr qint64 headForPlaying = qint64{8} * 1024 * 1024;
constexpr qint64 tailForPlaying = qint64{16} * 1024 * 1024;
/// A range under way is split when both halves have so many blocks: whoever is cut short has some megabytes on the way already.
constexpr qint64 leastBlocksOfHalf = 4;
/// Less is not worth a request of its own.
constexpr qint64 leastBlocksOfRange = 2;

qint64 roundUp(qint64 offset, qint64 blockSize) { return (offset + blockSize - 1) / blockSize * blockSize; }

/// What of the wanted nobody brings.
QList<Stretch> without(const QList<Stretch>& wanted, QList<Stretch> underWay) {
    std::ranges::sort(underWay, {}, &Stretch::from);
    QList<Stretch> left;
    for (Stretch stretch : wanted) {
        for (const Stretch& taken : std::as_const(underWay)) {
            if (taken.to <= stretch.from || taken.from >= stretch.to) continue;
            if (taken.from > stretch.from) left.append({stretch.from, taken.from});
            stretch.from = std::min(taken.to, stretch.to);
        }
        if (stretch.size() > 0) left.append(stretch);
    }
    return left;
}

} // namespace

std::optional<NextRange> nextRange(const QList<Stretch>& wanted, const QList<Stretch>& underWay, int connections, qint64 blockSize) {
    const QList<Stretch> left = without(wanted, underWay);
    if (!left.isEmpty()) {
        qint64 all = 0;
        for (const Stretch& stretch : wanted) all += stretch.size();
        const qint64 share = std::clamp(all / std::max(1, connections), leastBlocksOfRange * blockSize, std::max(longestRange, leastBlocksOfRange * blockSize));
        const Stretch& first = left.constFirst();
        return NextRange{{first.from, std::min(first.to, roundUp(first.from + share, blockSize))}};
    }
    const auto longest = std::ranges::max_element(underWay, {}, &Stretch::size);
    if (longest == underWay.end() || longest->size() < 2 * leastBlocksOfHalf * blockSize) return std::nullopt;
    // Of one that was to bring all of a large file alone, what is beyond is left to be given out, so that the digest can follow.
    const qint64 middle = roundUp(longest->from + std::min(longest->size() / 2, longestRange), blockSize);
    return NextRange{{middle, std::min(longest->to, roundUp(middle + std::max(longestRange, leastBlocksOfRange * blockSize), blockSize))},
                     longest - underWay.begin()};
}

QList<Stretch> preferredFirst(const QList<Stretch>& wanted, const QList<Stretch>& preferred, qint64 blockSize) {
    QList<Stretch> first;
    for (const Stretch& stretch : preferred) {
        const Stretch blocks{stretch.from / blockSize * blockSize, roundUp(stretch.to, blockSize)};
        for (const Stretch& missing : without(wanted, first)) {
            const Stretch both{std::max(blocks.from, missing.from), std::min(blocks.to, missing.to)};
            if (both.size() > 0) first.append(both);
        }
    }
    return first + without(wanted, first);
}

QList<Stretch> endsOf(qint64 fileSize) {
    const qint64 head = std::min(fileSize, headForPlaying);
    return {{0, head}, {std::max(head, fileSize - tailForPlaying), fileSize}};
}

} // namespace Rushes::Downloads
