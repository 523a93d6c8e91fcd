// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/demodata.h"

#include "core/media/timecode.h"

#include <numeric>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

int DemoVideo::frames() const {
    return std::accumulate(shots.begin(), shots.end(), 0, [](int sum, const DemoShot& shot) { return sum + shot.frames; });
}

QString DemoVideo::startTimecode() const { return video.shotList.isEmpty() ? u"10:00:00:00"_s : video.shotList.first().timecodeIn; }

DemoVideo DemoVideo::shortened(int most) const {
    if (frames() <= most) return *this;
    DemoVideo result = *this;
    result.shots.clear();
    result.video.shotList.clear();
    for (qsizetype i = 0; i < shots.size() && most > 0; ++i) {
        DemoShot shot = shots[i];
        Catalogue::Shot line = video.shotList[i];
        shot.frames = std::min(shot.frames, most);
        most -= shot.frames;
        if (const auto in = Media::Timecode::parse(line.timecodeIn, rate)) line.timecodeOut = in->plus(shot.frames).text();
        result.shots.append(shot);
        result.video.shotList.append(line);
    }
    result.video.duration =
        std::chrono::milliseconds{qRound64(1000.0 * result.frames() * static_cast<double>(rate.denominator()) / static_cast<double>(rate.numerator()))};
    return result;
}

} // namespace Rushes::PortalServer
