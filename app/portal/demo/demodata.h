// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"
#include "core/media/framerate.h"

#include <QPointF>

namespace Rushes::PortalServer {

/// How the picture moves during a shot.
enum class Move : quint8 { PanLeft, PanRight, TiltUp, TiltDown, PushIn, PullOut };

/// How one line of a shot list is painted: a piece of a scene, with a move.
struct DemoShot {
    int frames = 0;
    QString scene;           ///< "lectern-1", of resources/demo/scenes
    double enlargement = 1;  ///< of the scene; what does not fit is where the move goes
    QPointF focus{0.5, 0.5}; ///< the middle of the picture, in parts of the scene
    Move move = Move::PanRight;
};

/// A video of the demo and how its media is made. The shots are as many as those of the shot list and follow each other without a gap.
struct DemoVideo {
    Catalogue::Video video;
    QString scene;    ///< stands for the whole as its thumbnail
    QString fileStem; ///< "2026-02-12_Brussels_Arrivals"
    Media::FrameRate rate = *Media::FrameRate::of(25);
    QList<Catalogue::Role> roles;
    QList<DemoShot> shots;

    [[nodiscard]] int frames() const;
    [[nodiscard]] QString startTimecode() const;
    /// The same video, ending after at most so many frames.
    [[nodiscard]] DemoVideo shortened(int most) const;
};

struct DemoMeeting {
    Catalogue::Meeting meeting;
    QString heroScene;
};

/// A press photo and how its picture is cut from a scene. Width, height, size and digest are known once the file is made.
struct DemoPhoto {
    Catalogue::Photo photo;
    QString scene;
    double enlargement = 1;
    QPointF focus{0.5, 0.5};
    bool portrait = false;
};

/// What resources/demo/catalogue.json holds; newest first.
struct DemoData {
    QList<DemoMeeting> meetings;
    QList<DemoVideo> videos;
    QList<DemoPhoto> photos;
    QList<Catalogue::NewsEntry> news;
};

} // namespace Rushes::PortalServer
