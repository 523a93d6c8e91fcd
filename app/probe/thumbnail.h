// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/probefailure.h"

#include <cstdint>

namespace Rushes::Probe {

class MediaFile;

/// A picture of the clip as a JPEG file, `width` pixels across at most and in the clip's true proportions: the first key frame after a
/// tenth of the length that is not black, or else the last one looked at. Of interlaced pictures one field is taken.
[[nodiscard]] Answer<std::string> thumbnailOf(const MediaFile& file, int width);

/// The picture at a time from the clip's start, or the key frame before it, in the same way.
[[nodiscard]] Answer<std::string> frameOf(const MediaFile& file, std::int64_t milliseconds, int width);

} // namespace Rushes::Probe
