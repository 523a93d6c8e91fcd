// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/camera.h"

#include <algorithm>

namespace Rushes::PortalServer::Camera {

Way wayOf(double whole, double window, double focus, double travel) {
    const double room = whole - window;
    const double reach = std::clamp(travel, -room, room);
    const double lowest = std::max(0.0, -reach);
    const double highest = std::min(room, room - reach);
    return {std::clamp((whole * focus) - (window / 2) - (reach / 2), lowest, highest), reach};
}

QSize panGround(const DemoShot& shot) { return {2 * qRound(width * shot.enlargement / 2), 2 * qRound(height * shot.enlargement / 2)}; }

std::pair<Way, Way> panWays(const DemoShot& shot) {
    const QSize ground = panGround(shot);
    const double travel = panSpeed * 2 * shot.frames;
    const bool sideways = shot.move == Move::PanLeft || shot.move == Move::PanRight;
    const bool forward = shot.move == Move::PanRight || shot.move == Move::TiltDown;
    const double along = forward ? travel : -travel;
    return {wayOf(ground.width(), width, shot.focus.x(), sideways ? along : 0), wayOf(ground.height(), height, shot.focus.y(), sideways ? 0 : along)};
}

QRectF viewAt(const DemoShot& shot, int field) {
    const double part = shot.frames > 0 ? std::clamp(field / (2.0 * shot.frames), 0.0, 1.0) : 0;
    if (shot.move == Move::PushIn || shot.move == Move::PullOut) {
        const double seen = 1 / (1 + (push * (shot.move == Move::PushIn ? part : 1 - part)));
        return {(1 - seen) * shot.focus.x(), (1 - seen) * shot.focus.y(), seen, seen};
    }
    const QSize ground = panGround(shot);
    const auto [right, down] = panWays(shot);
    return {(right.start + (right.reach * part)) / ground.width(), (down.start + (down.reach * part)) / ground.height(), double{width} / ground.width(),
            double{height} / ground.height()};
}

} // namespace Rushes::PortalServer::Camera
