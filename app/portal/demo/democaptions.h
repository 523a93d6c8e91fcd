// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demodata.h"

namespace Rushes::PortalServer {

/// What the demo's films say, as a WebVTT file: a cue for each shot. Empty for a video in which nobody speaks.
[[nodiscard]] QString captionsOf(const DemoVideo& video);

} // namespace Rushes::PortalServer
