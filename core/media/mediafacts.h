// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Rushes::Media {

/// How the lines of a picture are scanned.
enum class Scan : quint8 { Progressive, TopFieldFirst, BottomFieldFirst };

/// What rushes-probe read from a media file.
struct MediaFacts {
    QString container;      ///< as libavformat names it, first name: "mxf", "mov", "mp4"
    QString videoCodec;     ///< "mpeg2video", "prores", "h264"
    QString videoProfile;   ///< "4:2:2", "HQ"; empty where unknown
    int width = 0;
    int height = 0;
    std::optional<FrameRate> frameRate;
    Scan scan = Scan::Progressive;
    QString colour;         ///< "bt709"; empty where unknown
    qint64 videoBitrate = 0; ///< bits per second
    qint64 frames = 0;      ///< 0 where unknown
    std::chrono::milliseconds duration{0};
    QString startTimecode;  ///< "10:00:00:00", ';' before the frames for drop-frame; empty where the file has none
    QString reel;           ///< reel or tape name; empty where the file has none
    int audioChannels = 0;  ///< over all tracks
    int audioTracks = 0;
    QString audioCodec;     ///< "pcm_s24le"
    int audioBits = 0;
    int audioRate = 0;      ///< hertz

    bool operator==(const MediaFacts&) const = default;
};

} // namespace Rushes::Media
