// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/media/houseprofile.h"

namespace Rushes::Catalogue {

/// The rendition of a video that a house profile takes.
struct HouseRendition {
    const Rendition* rendition = nullptr; ///< of the video that was asked about; null where it has none
    Media::HouseChoice choice;            ///< by which wish
};

[[nodiscard]] HouseRendition houseRendition(const Video& video, const Media::HouseProfile& profile);

} // namespace Rushes::Catalogue
