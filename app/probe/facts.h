// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/probefailure.h"

namespace Rushes::Probe {

class MediaFile;

/// The facts of a media file, as core/media/mediafactsjson.h reads them.
[[nodiscard]] Answer<std::string> factsOf(const MediaFile& file);

} // namespace Rushes::Probe
