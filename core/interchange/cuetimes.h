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
[[nodiscard]] bool isOneClip(const QList<Shot>& shots);
/// The captions of one clip run along the clip, so that they fit its file; those of several run along the sequence.
[[nodiscard]] QList<CueTimes> cueTimesOf(const QList<Shot>& shots, const Sequence& sequence);

/// The nearest millisecond to the beginning of a frame.
[[nodiscard]] qint64 milliseconds(qint64 frames, Media::FrameRate rate);

} // namespace Rushes::Interchange
