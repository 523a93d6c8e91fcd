// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cuetimes.h"

#include <algorithm>

namespace Rushes::Interchange {

bool isOneClip(const QList<Shot>& shots) {
    return !shots.isEmpty() && std::ranges::all_of(shots, [&shots](const Shot& shot) { return shot.clip == shots.first().clip; });
}

QList<CueTimes> cueTimesOf(const QList<Shot>& shots, const Sequence& sequence) {
    const bool followsClip = isOneClip(shots);
    QList<CueTimes> times;
    qint64 at = 0;
    for (const Shot& shot : shots) {
        const qint64 frames = sequence.framesOf(shot);
        times.append(followsClip ? CueTimes{shot.in, shot.out, shot.time.rate()} : CueTimes{at, at + frames, sequence.rate()});
        at += frames;
    }
    return times;
}

qint64 milliseconds(qint64 frames, Media::FrameRate rate) { return (2 * frames * 1000 * rate.denominator() + rate.numerator()) / (2 * rate.numerator()); }

} // namespace Rushes::Interchange
