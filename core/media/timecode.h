// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

namespace Rushes::Media {

/// SMPTE ST 12-1 time-of-day timecode: a whole number of frames since midnight at an exact rate, drop-frame or not, wrapping at 24 h.
class Timecode {
public:
    /// `frames` since 00:00:00:00; any number, brought into one day.
    [[nodiscard]] static Timecode fromFrames(qint64 frames, FrameRate rate, bool dropFrame = false);
    /// From "HH:MM:SS:FF"; a ';' or '.' before the frames means drop-frame. Nothing for numbers that do not exist at that rate, such as
    /// frame 25 at 25 fps or a dropped label.
    [[nodiscard]] static std::optional<Timecode> parse(QStringView text, FrameRate rate);

    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] FrameRate rate() const { return m_rate; }
    [[nodiscard]] bool isDropFrame() const { return m_dropFrame; }
    /// Moved by frames, across midnight where it must be.
    [[nodiscard]] Timecode plus(qint64 frames) const { return fromFrames(m_frames + frames, m_rate, m_dropFrame); }
    /// "10:00:00:00", "10:00:00;00" for drop-frame.
    [[nodiscard]] QString text() const;

    bool operator==(const Timecode&) const = default;

private:
    Timecode(qint64 frames, FrameRate rate, bool dropFrame) : m_frames{frames}, m_rate{rate}, m_dropFrame{dropFrame} {}

    qint64 m_frames;
    FrameRate m_rate;
    bool m_dropFrame;
};

} // namespace Rushes::Media
