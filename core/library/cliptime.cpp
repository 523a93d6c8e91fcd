// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliptime.h"

#include "core/library/clip.h"

namespace Rushes::Library {

using Media::Timecode;

std::optional<ClipTime> ClipTime::of(const Media::MediaFacts& facts) {
    if (!facts.frameRate) return std::nullopt;
    const auto written = Timecode::parse(facts.startTimecode, *facts.frameRate);
    return ClipTime{written.value_or(Timecode::fromFrames(0, *facts.frameRate)), written.has_value()};
}

std::optional<ClipTime> ClipTime::of(const Clip& clip) { return clip.facts ? of(*clip.facts) : std::nullopt; }

qint64 ClipTime::frameAt(const Timecode& timecode) const {
    const qint64 frame = timecode.frames() - m_start.frames();
    if (frame >= 0) return frame;
    const qint64 day = Timecode::fromFrames(-1, m_start.rate(), m_start.isDropFrame()).frames() + 1;
    return frame + day;
}

} // namespace Rushes::Library
