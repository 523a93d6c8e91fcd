// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cuetimes.h"

#include <algorithm>

namespace Rushes::Interchange {

bool isOneClip(const Shots& shots) {
    const auto first = shots.begin();
    return first != shots.end() && std::ranges::all_of(shots, [&first](const Shot& shot) { return shot.clip == first->clip; });
}

CueTimes CueClock::next(const Shot& shot) {
    const qint64 from = m_at;
    m_at += m_sequence.framesOf(shot);
    return m_followsClip ? CueTimes{shot.in, shot.out, shot.time.rate()} : CueTimes{from, m_at, m_sequence.rate()};
}

qint64 milliseconds(qint64 frames, Media::FrameRate rate) { return (2 * frames * 1000 * rate.denominator() + rate.numerator()) / (2 * rate.numerator()); }

} // namespace Rushes::Interchange
