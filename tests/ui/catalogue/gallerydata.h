// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/noticeboard.h"
#include "core/downloads/download.h"
#include "core/downloads/downloadparts.h"
#include "core/library/clip.h"
#include "tests/support/scenesource.h"
#include "tests/ui/catalogue/sampledata.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// What the gallery of the pages is filled with.
namespace Rushes::Tests {

using namespace Qt::StringLiterals;
using Catalogue::Coverage;
using Catalogue::Meeting;
using Catalogue::Video;
using Catalogue::VideoId;
using Downloads::Download;
using Downloads::DownloadState;

/// Scenes, and storyboards that go over one of them.
class GallerySource final : public Ui::PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl& url) override {
        if (url.scheme() != "https"_L1) return m_scenes.picture(url);
        const QImage scene{QStringLiteral(RUSHES_SOURCE_DIR "/resources/demo/scenes/%1.jpg").arg(url.fileName())};
        QImage sprite{5 * 240, 4 * 135, QImage::Format_RGB32};
        QPainter painter{&sprite};
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize seen = scene.size() * 2 / 3;
        for (int frame = 0; frame < 20; ++frame)
            painter.drawImage(QRect{frame % 5 * 240, frame / 5 * 135, 240, 135}, scene,
                              QRect{QPoint{(scene.width() - seen.width()) * frame / 19, (scene.height() - seen.height()) / 2}, seen});
        painter.end();
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !sprite.save(&buffer, "JPEG")) qCritical("the storyboard cannot be written");
        return QtFuture::makeReadyValueFuture(buffer.data());
    }

private:
    SceneSource m_scenes;
};

struct Scene {
    QString picture;
    QString title;
    int seconds;
    qint64 bytes;
};

inline const QList<Scene> scenes{
    {u"arrival-1"_s, u"Arrivals and doorstep statements"_s, 1458, 10'800'000'000},
    {u"lectern-1"_s, u"Opening remarks by the Secretary General"_s, 522, 3'900'000'000},
    {u"table-1"_s, u"North Atlantic Council, ministers of defence"_s, 310, 2'300'000'000},
    {u"press-1"_s, u"Press conference by the Secretary General"_s, 2497, 18'500'000'000},
    {u"bilateral-1"_s, u"NATO-Ukraine Council"_s, 415, 3'100'000'000},
    {u"signing-1"_s, u"Signing of multinational agreements"_s, 723, 5'300'000'000},
    {u"doorstep-1"_s, u"Doorstep statement by the host minister"_s, 252, 1'900'000'000},
    {u"family-1"_s, u"Official portrait of the ministers"_s, 100, 740'000'000},
    {u"launcher-1"_s, u"Static display: air defence battery at dusk"_s, 174, 1'300'000'000},
    {u"jet-1"_s, u"Fly-past over headquarters, two fighters"_s, 200, 1'500'000'000},
    {u"factory-1"_s, u"Industry day: model of a production line"_s, 302, 2'200'000'000},
    {u"drone-1"_s, u"Counter-drone demonstration"_s, 468, 3'500'000'000},
    {u"hq-1"_s, u"Headquarters from the air"_s, 151, 1'100'000'000},
    {u"flags-1"_s, u"Flags, cutaways"_s, 95, 700'000'000},
};

inline QList<Video> videos() {
    QList<Video> made;
    for (const Scene& scene : scenes) {
        Video video = Tests::video(scene.picture, u"m1"_s, scene.title, scene.seconds, scene.bytes);
        video.description = u"Statement after the session, then questions from the floor. English floor sound on 1–2, French on 3–4."_s;
        video.usageTerms = u"Free for news use. Credit the source on screen. No advertising, no resale."_s;
        video.languages = {u"en"_s, u"fr"_s};
        video.shotList = {{u"10:00:00:00"_s, u"10:00:24:11"_s, u"WS"_s, u"Walk to the lectern"_s},
                          {u"10:00:24:11"_s, u"10:11:48:07"_s, u"MS"_s, u"Opening statement"_s},
                          {u"10:11:48:07"_s, u"10:19:02:20"_s, u"CU"_s, u"Answer on ammunition stocks"_s},
                          {u"10:19:02:20"_s, u"10:37:52:19"_s, u"WS"_s, u"Journalists raise hands"_s}};
        made.append(video);
    }
    made[1].shotList.resize(1);
    for (Video& video : made) {
        video.credit = u"Photo service of the portal"_s;
        video.storyboard = {QUrl{u"https://media.example.int/storyboards/"_s + video.id.text()}, 5, 4, 20, {240, 135}, video.duration / 20};
        video.captions = {{u"en"_s, QUrl{u"https://media.example.int/en"_s}, ByteCount{48'200}},
                          {u"fr"_s, QUrl{u"https://media.example.int/fr"_s}, ByteCount{51'900}}};
    }
    return made;
}

inline QList<Meeting> meetings() {
    QList<Meeting> made{Tests::meeting(u"m1"_s, u"Meeting of NATO Ministers of Defence"_s, {2026, 2, 12}),
                        Tests::meeting(u"m2"_s, u"Ukraine Defence Contact Group"_s, {2026, 2, 12}),
                        Tests::meeting(u"m3"_s, u"Meeting of NATO Ministers of Defence"_s, {2025, 10, 15}),
                        Tests::meeting(u"m4"_s, u"NATO Summit"_s, {2025, 6, 24}, {2025, 6, 25}),
                        Tests::meeting(u"m5"_s, u"Meeting of NATO Ministers of Defence"_s, {2024, 6, 13}, {2024, 6, 14}),
                        Tests::meeting(u"m6"_s, u"Logistics Committee"_s, {2024, 5, 21}, {2024, 5, 22})};
    made[3].city = u"The Hague"_s;
    made[3].country = u"NL"_s;
    for (qsizetype place = 0; place < made.size(); ++place) made[place].videoCount = static_cast<int>(place == 0 ? scenes.size() : 3 + place * 4);
    Meeting& first = made.first();
    first.heroPhoto = QUrl{u"scene:family-1"_s};
    first.updatedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    first.article = {u"Ministers met in Brussels to take stock of investment and production."_s, u"The day ended with a press conference."_s};
    const auto add = [&](int hour, int minute, int minutes, const QString& note, qsizetype scene, Coverage coverage = Coverage::Published) {
        const QDateTime start = utc(2026, 2, 12, hour, minute);
        const bool known = scene >= 0;
        first.programme.append({start, start.addSecs(qint64{60} * minutes),
                                known                        ? scenes.at(scene).title
                                : coverage == Coverage::None ? u"Working lunch"_s
                                                             : u"Closing press conference"_s,
                                note, coverage, VideoId{known ? scenes.at(scene).picture : QString{}}});
    };
    add(7, 0, 70, u"North entrance · natural sound, English and French"_s, 0);
    add(8, 15, 10, u"Room 1 · floor sound and interpretation"_s, 1);
    add(8, 30, 90, u"Room 1 · pictures of the round table, no sound"_s, 2);
    add(10, 15, 45, u"Press theatre · eight sound channels"_s, 3);
    add(11, 30, 90, u"Closed to media"_s, -1, Coverage::None);
    add(13, 15, 75, u"Room 1 · opening only"_s, 4);
    add(14, 45, 30, u"Agora · with still photos"_s, 5);
    add(16, 30, 40, u"Press theatre · expected about 19:00"_s, -1, Coverage::Planned);
    return made;
}

inline QList<Catalogue::Photo> photos() {
    QList<Catalogue::Photo> made;
    for (const Scene& scene : scenes) {
        Catalogue::Photo photo;
        const int number = static_cast<int>(made.size()) + 1;
        photo.id = Catalogue::PhotoId{scene.picture};
        if (number < 10) photo.meetingId = Catalogue::MeetingId{u"m1"_s};
        if (number != 5) photo.caption = scene.title + u". Pictured at headquarters on the day of the meeting."_s;
        photo.takenOn = photo.publishedOn = {2026, 2, 12};
        if (number == 3) photo.publishedOn = {2026, 6, 30};
        photo.width = number % 3 == 0 ? 3648 : 5472;
        photo.height = number % 3 == 0 ? 5472 : 3648;
        photo.size = ByteCount{7'300'000 + 410'000 * number};
        photo.fileName = u"260212%1-%2.%3"_s.arg(number < 12 ? u"d"_s : u"x"_s).arg(number, 3, 10, QChar{u'0'}).arg(number % 4 == 0 ? u"JPG"_s : u"jpg"_s);
        photo.preview = QUrl{u"scene:%1"_s.arg(scene.picture)};
        photo.credit = u"NATO photo, free for news use"_s;
        made.append(photo);
    }
    return made;
}

inline QList<Catalogue::NewsEntry> news() {
    QList<Catalogue::NewsEntry> made;
    const QStringList titles{u"Ministers of Defence meet in Brussels"_s, u"Allies take stock of production"_s, u"New posts for logistics"_s};
    for (const QString& title : titles) {
        Catalogue::NewsEntry entry;
        entry.id = Catalogue::NewsId{QString::number(made.size())};
        entry.title = title;
        entry.lead =
            u"Defence ministers met at headquarters to take stock of investment and of what industry makes, and to prepare the summit of the summer."_s;
        entry.publishedOn = QDate{2026, 2, 12}.addDays(-made.size());
        if (made.isEmpty()) {
            entry.meetingId = Catalogue::MeetingId{u"m1"_s};
            entry.photoIds = {Catalogue::PhotoId{u"family-1"_s}, Catalogue::PhotoId{u"table-1"_s}, Catalogue::PhotoId{u"signing-1"_s}};
            entry.article = {u"The meeting began with a working session on spending and production. Ministers then spoke about air defence."_s,
                             u"In the afternoon partners joined them at the round table. A letter of intent was signed in the Agora."_s};
        }
        made.append(entry);
    }
    return made;
}

inline QList<Catalogue::BoardNotice> notices() {
    using Event = Catalogue::BoardNotice::Event;
    using Catalogue::Kind;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto notice = [&now, number = 0](Event event, Kind kind, const QString& title, int minutes, const QStringList& what = {}) mutable {
        Catalogue::BoardNotice made{.event = event, .kind = kind, .itemId = u"x"_s, .title = title, .what = what, .at = now.addSecs(qint64{-60} * minutes)};
        made.key = QString::number(number++);
        return made;
    };
    QList<Catalogue::BoardNotice> made{
        notice(Event::Restored, Kind::News, u"Allies take stock of production"_s, 2900),
        notice(Event::Corrected, Kind::Meeting, u"Meeting of NATO Ministers of Defence"_s, 1500, {u"dates"_s, u"place"_s}),
        notice(Event::Withdrawn, Kind::Video, u"Fly-past over headquarters, two fighters"_s, 300),
        notice(Event::Corrected, Kind::Photo, u"Family portrait of the ministers, with a caption that is far longer than any list has room for in one line"_s,
               75, {u"caption"_s, u"credit"_s}),
        notice(Event::Corrected, Kind::Video, u"Arrivals and doorstep statements"_s, 40, {u"embargo"_s, u"terms"_s}),
        notice(Event::Queued, Kind::Video, u"Closing press conference"_s, 4),
    };
    made[2].clips = 2;
    made[4].clips = 1;
    made[5].context = u"Meeting of NATO Ministers of Defence"_s;
    return made;
}

/// Three connections at work, and blocks that are compared a second time.
inline Downloads::DownloadParts arrivingParts() {
    constexpr qint64 size = 2'310'000'000;
    Downloads::DownloadParts parts{.size = size, .blocks = Downloads::BlockMap{Downloads::BlockMap::largeBlock}};
    const qsizetype all = parts.blocks.indexOf(size);
    for (qsizetype block = 0; block < all; ++block)
        if (block < 44 || (block >= 60 && block < 76) || (block >= 100 && block < 104)) parts.blocks.set(block, {.filled = Downloads::BlockMap::largeBlock});
    for (const qsizetype block : {20, 21, 22}) parts.blocks.set(block, {.filled = Downloads::BlockMap::largeBlock, .doubted = true});
    const auto arrival = [&](qsizetype from, qsizetype position, qsizetype to, double speed) {
        parts.arrivals.append({{parts.blocks.startOf(from), std::min(parts.blocks.startOf(to), size)}, parts.blocks.startOf(position), speed});
    };
    arrival(0, 44, 60, 8.1e6);
    arrival(60, 76, 100, 7.3e6);
    arrival(100, 104, all + 1, 6.2e6);
    return parts;
}

inline QList<Download> downloads() {
    QList<Download> made;
    const auto add = [&](qsizetype scene, DownloadState state, qint64 received, double speed = 0) -> Download& {
        Download download;
        download.id = Downloads::DownloadId{QString::number(made.size())};
        download.position = static_cast<int>(made.size()) + 1;
        download.state = state;
        download.received = ByteCount{received};
        download.bytesPerSecond = speed;
        download.connections = speed > 20e6 ? 3 : speed > 0 ? 1 : 0;
        download.request.title = scenes.at(scene).title;
        download.request.label = u"XDCAM HD422 50"_s;
        download.request.fileName = u"2026-02-12_Brussels_%1_XDCAM50.mxf"_s.arg(scenes.at(scene).picture);
        download.request.size = ByteCount{scenes.at(scene).bytes};
        download.request.sha256 = Sha256::fromBytes(QByteArray(32, 'a'));
        download.request.videoId = scenes.at(scene).picture;
        made.append(download);
        return made.last();
    };
    add(2, DownloadState::Fetching, 966'000'000, 21'600'000);
    add(6, DownloadState::Fetching, 1'340'000'000, 16'800'000);
    add(1, DownloadState::Verifying, 3'900'000'000, 412'000'000).checked = ByteCount{2'652'000'000};
    add(3, DownloadState::Queued, 0);
    Download& retrying = add(4, DownloadState::Queued, 713'000'000);
    retrying.tries = 2;
    retrying.trouble = Downloads::Trouble::Cut;
    retrying.retryAt = QDateTime::currentDateTimeUtc().addSecs(13);
    add(7, DownloadState::Paused, 422'000'000);
    Download& failed = add(10, DownloadState::Failed, 2'200'000'000);
    failed.failure = Downloads::Failure::WrongDigest;
    Download& waiting = add(11, DownloadState::Waiting, 1'200'000'000);
    waiting.obstacle = Downloads::Obstacle::SignIn;
    add(5, DownloadState::Waiting, 300'000'000).obstacle = Downloads::Obstacle::ProxySignIn;
    Download& held = add(8, DownloadState::Queued, 0);
    held.hold = Downloads::Hold::Schedule;
    held.heldUntil = QDateTime{QDate::currentDate(), QTime{22, 0}};
    Download& late = add(9, DownloadState::Queued, 0);
    late.request.neededBy = QDateTime::currentDateTimeUtc().addSecs(1800);
    late.request.priority = Downloads::Priority::High;
    late.forecast = {.startsAt = QDateTime::currentDateTimeUtc(), .endsAt = QDateTime::currentDateTimeUtc().addSecs(2900), .late = true};
    for (qsizetype i = 0; i < made.size(); ++i) made[i].request.group = i % 3 == 0 ? u"Extraordinary summit"_s : u"Ministers of defence, Brussels"_s;
    made[3].forecast.endsAt = QDateTime::currentDateTimeUtc().addSecs(500);
    made[0].request.neededBy = QDateTime::currentDateTimeUtc().addSecs(7200);
    Download& ready = add(0, DownloadState::Ready, 10'800'000'000);
    ready.assurance = Downloads::Assurance::Verified;
    ready.finishedAt = utc(2026, 2, 12, 13, 6);
    for (const qsizetype scene : {5, 3, 2}) {
        Download& earlier = add(scene, DownloadState::Ready, 5'100'000'000);
        earlier.assurance = Downloads::Assurance::Verified;
        earlier.finishedAt = utc(2026, 2, 12, 12, 58 - static_cast<int>(scene));
    }
    return made;
}

inline Library::Clip clip(qsizetype place) {
    const Scene& scene = scenes.at(place);
    static const QStringList tags{u"air defence"_s, u"quote"_s, u"handshake"_s, u"arrival"_s, u"b-roll"_s, u"cutaway"_s, u"counter-drone"_s};
    Library::Clip made;
    made.id = Library::ClipId{QString::number(place)};
    made.rootId = u"1"_s;
    made.relativePath = scene.picture;
    made.path = u"/media/ingest/2026-02-12/2026-02-12_Brussels_%1_XDCAM50.mxf"_s.arg(scene.picture);
    made.fileName = u"2026-02-12_Brussels_%1_XDCAM50.mxf"_s.arg(scene.picture);
    made.title = scene.title;
    made.size = ByteCount{scene.bytes};
    made.sha256 = Sha256::fromBytes(QByteArray(32, 'a'));
    made.verified = true;
    made.addedAt = utc(2026, 2, 12, 9).addSecs(-60 * place);
    made.videoId = scene.picture;
    made.rating = static_cast<int>((place * 3 + 4) % 6);
    made.note = u"Air defence priorities, usable as a whole"_s;
    for (qsizetype tag = 0; tag <= place % 4; ++tag) made.tags.append(tags.at((place + tag * 2) % tags.size()));
    made.facts = Media::MediaFacts{.container = u"mxf"_s,
                                   .videoCodec = u"mpeg2video"_s,
                                   .videoProfile = u"4:2:2"_s,
                                   .width = 1920,
                                   .height = 1080,
                                   .frameRate = Media::FrameRate::of(25),
                                   .scan = Media::Scan::TopFieldFirst,
                                   .colour = u"bt709"_s,
                                   .videoBitrate = 50'000'000,
                                   .frames = qint64{25} * scene.seconds,
                                   .duration = std::chrono::seconds{scene.seconds},
                                   .startTimecode = u"10:00:00:00"_s,
                                   .reel = {},
                                   .audioChannels = 8,
                                   .audioTracks = 8,
                                   .audioCodec = u"pcm_s24le"_s,
                                   .audioBits = 24,
                                   .audioRate = 48'000};
    return made;
}

} // namespace Rushes::Tests
