// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/mediarecipe.h"

namespace Rushes::PortalServer {

/// The course of a video in twenty frames on one picture. They are cut from the scenes, as the film's are: making one takes a moment and
/// no film.
[[nodiscard]] MediaRecipe storyboardRecipe(const DemoVideo& video);
/// What of it the contract tells, without its URL.
[[nodiscard]] Catalogue::Storyboard storyboardFacts(const DemoVideo& video);

} // namespace Rushes::PortalServer
