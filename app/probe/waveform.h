// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/probefailure.h"

#include <cstdint>

namespace Rushes::Probe {

class MediaFile;

/// The levels of all sound tracks from `second` on, as probeprotocol.h says. A file without sound has no channels.
[[nodiscard]] Answer<std::string> waveformOf(const MediaFile& file, std::int64_t second);

} // namespace Rushes::Probe
