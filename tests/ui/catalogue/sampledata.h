// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/downloads/download.h"
#include "tests/support/scenesource.h"

#include <QTimeZone>

/// Values that the tests and the gallery of the catalogue's pages are made of.
namespace Rushes::Tests {

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0) {
    return QDateTime{QDate{year, month, day}, QTime{hour, minute}, QTimeZone::UTC};
}

inline Catalogue::Meeting meeting(const QString& id, const QString& title, QDate from, QDate to = {}) {
    Catalogue::Meeting made;
    made.id = Catalogue::MeetingId{id};
    made.title = title;
    made.startsOn = from;
    made.endsOn = to.isValid() ? to : from;
    made.city = QStringLiteral("Brussels");
    made.country = QStringLiteral("BE");
    made.timeZone = "Europe/Brussels";
    made.updatedAt = utc(2026, 2, 12, 12);
    return made;
}

inline Catalogue::Rendition rendition(const QString& id, Catalogue::Role role, qint64 bytes) {
    Catalogue::Rendition made;
    made.id = Catalogue::RenditionId{id};
    made.role = role;
    made.label = role == Catalogue::Role::Broadcast ? QStringLiteral("MXF XDCAM HD422") : QStringLiteral("MP4 H.264 1080p");
    made.container = role == Catalogue::Role::Broadcast ? QStringLiteral("mxf") : QStringLiteral("mp4");
    made.videoCodec = role == Catalogue::Role::Broadcast ? QStringLiteral("mpeg2video") : QStringLiteral("h264");
    made.width = 1920;
    made.height = 1080;
    made.frameRate = QStringLiteral("25/1");
    made.scan = role == Catalogue::Role::Broadcast ? QStringLiteral("interlaced_tff") : QStringLiteral("progressive");
    made.bitrate = role == Catalogue::Role::Broadcast ? 50'000'000 : 12'000'000;
    made.audio = role == Catalogue::Role::Broadcast ? QStringLiteral("8 ch 24-bit") : QStringLiteral("stereo");
    made.startTimecode = role == Catalogue::Role::Broadcast ? QStringLiteral("10:00:00:00") : QString{};
    made.size = ByteCount{bytes};
    if (role == Catalogue::Role::Broadcast) made.sha256 = Sha256::fromBytes(QByteArray(32, 'a'));
    made.fileName = id + QStringLiteral("_XDCAM50.mxf");
    return made;
}

inline Catalogue::Video video(const QString& id, const QString& meetingId, const QString& title, int seconds = 1458, qint64 bytes = 10'800'000'000) {
    Catalogue::Video made;
    made.id = Catalogue::VideoId{id};
    made.meetingId = Catalogue::MeetingId{meetingId};
    made.title = title;
    made.recordedOn = QDate{2026, 2, 12};
    made.publishedAt = utc(2026, 2, 12, 12);
    made.updatedAt = made.publishedAt;
    made.duration = std::chrono::seconds{seconds};
    made.place = QStringLiteral("Brussels");
    made.thumbnail = QUrl{QStringLiteral("scene:%1").arg(id)};
    made.renditions = {rendition(id, Catalogue::Role::Broadcast, bytes), rendition(id + QStringLiteral("-web"), Catalogue::Role::Web, bytes / 5)};
    return made;
}

inline Downloads::Download download(const QString& id, Downloads::DownloadState state, const QString& videoId = {}) {
    Downloads::Download made;
    made.id = Downloads::DownloadId{id};
    made.state = state;
    made.position = 1;
    made.request.title = QStringLiteral("Opening remarks");
    made.request.fileName = QStringLiteral("opening.mxf");
    made.request.label = QStringLiteral("XDCAM HD422 50");
    made.request.size = ByteCount{2'300'000'000};
    made.request.videoId = videoId;
    return made;
}

} // namespace Rushes::Tests
