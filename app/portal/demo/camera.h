// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demodata.h"

#include <QRectF>

/// How the camera of the demo's films goes over its scenes, which are stills.
namespace Rushes::PortalServer::Camera {

inline constexpr int width = 1920;
inline constexpr int height = 1080;
/// How fast a pan goes, in pixels a field (a fiftieth of a second): slow enough for the eye, fast enough to be seen.
inline constexpr double panSpeed = 1.0;
/// How much larger a picture becomes in the course of a push.
inline constexpr double push = 0.12;

/// A way along one side of an enlarged scene, in its pixels.
struct Way {
    double start = 0;
    double reach = 0; ///< over the whole shot
};

/// Where a crop of `window` pixels begins on a side of `whole` pixels so that `focus` is in its middle as far as there is room, moving
/// by `travel` pixels.
[[nodiscard]] Way wayOf(double whole, double window, double focus, double travel);

/// A scene's size in pixels as a pan over it needs it.
[[nodiscard]] QSize panGround(const DemoShot& shot);
/// The ways of a pan to the right and down; for a push there are none.
[[nodiscard]] std::pair<Way, Way> panWays(const DemoShot& shot);

/// What of its scene a shot shows `field` fields after its beginning, in parts of the scene.
[[nodiscard]] QRectF viewAt(const DemoShot& shot, int field);

} // namespace Rushes::PortalServer::Camera
