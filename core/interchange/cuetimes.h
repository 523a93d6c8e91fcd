// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/cutlist.h"

namespace Rushes::Interchange {

/// When a shot's caption is shown.
struct CueTimes {
    qint64 in = 0;  ///< frames, at the rate of the shot or of the sequence
    qint64 out = 0;
    Media::FrameRate rate;
};

/// Whether all shots are of one clip.
[[nodiscard]] bool isOneClip(const Shots& shots);

/// The captions of one clip run along the clip, so that they fit its file; those of several run along the sequence.
class CueClock {
public:
    CueClock(const Shots& shots, const Sequence& sequence) : m_sequence{sequence}, m_followsClip{isOneClip(shots)} {}

    [[nodiscard]] bool followsClip() const { return m_followsClip; }
    /// Of the next shot; to be asked once for each, in their order.
    [[nodiscard]] CueTimes next(const Shot& shot);

private:
    const Sequence& m_sequence;
    bool m_followsClip;
    qint64 m_at = 0;
};

/// The nearest millisecond to the beginning of a frame.
[[nodiscard]] qint64 milliseconds(qint64 frames, Media::FrameRate rate);

} // namespace Rushes::Interchange
