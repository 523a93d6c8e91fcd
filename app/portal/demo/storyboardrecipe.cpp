// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/storyboardrecipe.h"

#include "app/portal/demo/camera.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 5;
constexpr int rows = 4;
constexpr int count = columns * rows;
constexpr QSize frameSize{240, 135};

struct Moment {
    const DemoShot& shot;
    int field; ///< since the shot began
};

/// The shot that is on at a frame of the film, which has at least one.
Moment momentAt(const DemoVideo& video, int frame) {
    int begin = 0;
    for (const DemoShot& shot : video.shots) {
        if (frame < begin + shot.frames) return {shot, 2 * (frame - begin)};
        begin += shot.frames;
    }
    return {video.shots.last(), 2 * video.shots.last().frames};
}

QString number(double value) { return QString::number(value, 'f', 6); }

} // namespace

MediaRecipe storyboardRecipe(const DemoVideo& video) {
    QStringList arguments, parts;
    QString all;
    for (int index = 0; index < count; ++index) {
        const Moment moment = momentAt(video, video.frames() * index / count);
        const QRectF view = Camera::viewAt(moment.shot, moment.field);
        arguments << u"-i"_s << u"scenes/%1.jpg"_s.arg(moment.shot.scene);
        parts << u"[%1:v]crop=iw*%2:ih*%3:iw*%4:ih*%5,scale=%6:%7:flags=area,setsar=1[frame%1]"_s
                     .arg(QString::number(index), number(view.width()), number(view.height()), number(view.x()), number(view.y()))
                     .arg(frameSize.width())
                     .arg(frameSize.height());
        all += u"[frame%1]"_s.arg(index);
    }
    parts << u"%1concat=n=%2,tile=%3x%4[picture]"_s.arg(all).arg(count).arg(columns).arg(rows);
    arguments << u"-filter_complex"_s << parts.join(u';') << u"-map"_s << u"[picture]"_s << u"-frames:v"_s << u"1"_s << u"-q:v"_s << u"5"_s << u"-flags:v"_s
              << u"+bitexact"_s << u"-f"_s << u"mjpeg"_s;
    return {.fileName = video.fileStem + u"_Storyboard.jpg"_s, .arguments = arguments, .duration = {}, .audioTracks = 0, .ingredients = {}};
}

Catalogue::Storyboard storyboardFacts(const DemoVideo& video) {
    return {.picture = {}, .columns = columns, .rows = rows, .count = count, .frame = frameSize, .interval = video.video.duration / count};
}

} // namespace Rushes::PortalServer
