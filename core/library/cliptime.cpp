// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliptime.h"

#include "core/library/clip.h"

namespace Rushes::Library {

using Media::Timecode;

std::optional<ClipTime> ClipTime::of(const Clip& clip) {
    if (!clip.facts || !clip.facts->frameRate) return std::nullopt;
    const Media::FrameRate rate = *clip.facts->frameRate;
    const auto written = Timecode::parse(clip.facts->startTimecode, rate);
    return ClipTime{written.value_or(Timecode::fromFrames(0, rate)), written.has_value()};
}

qint64 ClipTime::frameAt(const Timecode& timecode) const {
    const qint64 frame = timecode.frames() - m_start.frames();
    if (frame >= 0) return frame;
    const qint64 day = Timecode::fromFrames(-1, m_start.rate(), m_start.isDropFrame()).frames() + 1;
    return frame + day;
}

} // namespace Rushes::Library
