// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

#include <optional>

namespace Rushes::Media {
struct MediaFacts;
}

namespace Rushes::Library {

struct Clip;

/// A clip's frames and its timecode, which are two names of the same picture: frame 0 is the clip's first one.
class ClipTime {
public:
    ClipTime(Media::Timecode start, bool isWritten) : m_start{start}, m_isWritten{isWritten} {}
    /// Nothing where the rate is not known. A file without a start timecode counts from 00:00:00:00.
    [[nodiscard]] static std::optional<ClipTime> of(const Media::MediaFacts& facts);
    [[nodiscard]] static std::optional<ClipTime> of(const Clip& clip);

    [[nodiscard]] Media::FrameRate rate() const { return m_start.rate(); }
    [[nodiscard]] Media::Timecode start() const { return m_start; }
    /// Whether the file itself carries the start timecode.
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    [[nodiscard]] Media::Timecode at(qint64 frame) const { return m_start.plus(frame); }
    /// The frame that a timecode of the clip's own rate names, across midnight where the clip goes there; 0 or more.
    [[nodiscard]] qint64 frameAt(const Media::Timecode& timecode) const;

private:
    Media::Timecode m_start;
    bool m_isWritten;
};

} // namespace Rushes::Library
