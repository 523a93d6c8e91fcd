// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/cliptime.h"

namespace Rushes::Ui {

/// The timecode of a clip's first frame; midnight at 25 frames a second for a clip of which neither is known.
[[nodiscard]] inline Media::Timecode startOf(const Library::Clip& clip) {
    const auto time = Library::ClipTime::of(clip);
    return time ? time->start() : Media::Timecode::fromFrames(0, Media::FrameRate::of(25).value());
}

} // namespace Rushes::Ui
