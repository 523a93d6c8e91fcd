// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QTimeZone>

namespace Rushes::Tests {

/// A broadcast file whose picture is one of the drawn scenes: its videoId is the scene's name.
inline Library::Clip sceneClip(const QString& scene, const QString& title, int seconds) {
    Library::Clip made;
    made.relativePath = made.fileName = QStringLiteral("2024-06-14_Brussels_%1_XDCAM50.mxf").arg(scene);
    made.title = title;
    made.size = ByteCount{16'900'000'000};
    made.verified = true;
    made.rating = 4;
    made.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    made.videoId = scene;
    Media::MediaFacts facts;
    facts.container = QStringLiteral("mxf");
    facts.videoCodec = QStringLiteral("mpeg2video");
    facts.videoProfile = QStringLiteral("4:2:2");
    facts.width = 1920;
    facts.height = 1080;
    facts.frameRate = Media::FrameRate::of(25);
    facts.scan = Media::Scan::TopFieldFirst;
    facts.colour = QStringLiteral("bt709");
    facts.videoBitrate = 50'000'000;
    facts.frames = qint64{25} * seconds;
    facts.duration = std::chrono::seconds{seconds};
    facts.startTimecode = QStringLiteral("10:00:00:00");
    facts.audioChannels = 8;
    facts.audioTracks = 8;
    facts.audioCodec = QStringLiteral("pcm_s24le");
    facts.audioBits = 24;
    facts.audioRate = 48'000;
    made.facts = facts;
    return made;
}

} // namespace Rushes::Tests
