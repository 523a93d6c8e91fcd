// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/houseprofile.h"

namespace Rushes::Ui::Words {

/// Why a house profile takes the file that is called `label`: "the house profile's first choice", "no MXF XDCAM HD422 1080i50 here, so the
/// second choice, MOV ProRes 422 HQ", "nothing of the house profile here, so the best there is, MP4 H.264 720p".
[[nodiscard]] QString houseReason(const Media::HouseProfile& profile, const Media::HouseChoice& choice, const QString& label);
/// What is wrong with the text of a house profile, where, and what may stand there.
[[nodiscard]] QString describe(const Media::ProfileError& error);

} // namespace Rushes::Ui::Words
