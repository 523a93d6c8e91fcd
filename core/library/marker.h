// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

namespace Rushes::Library {

using MarkerId = Id<struct MarkerTag>;

/// A place in a clip that somebody wants to find again: one frame, counted from the clip's first, and what is there.
struct Marker {
    MarkerId id;
    ClipId clipId;
    qint64 revision = 1;
    qint64 frame = 0;
    QString note;
};

} // namespace Rushes::Library
