// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/madeupcatalogue.h"

#include "app/portal/demo/demosink.h"
#include "core/media/timecode.h"

#include <QTimeZone>

#include <array>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace Catalogue;

namespace {

constexpr int videosPerMeeting = 20;
constexpr int photosPerVideo = 5;
constexpr int meetingsPerNews = 5;
/// So that five thousand of them reach back a quarter of a century.
constexpr int meetingsPerFourDays = 2;

struct Place {
    QStringView city;
    QStringView country;
    QByteArrayView timeZone;
};
constexpr std::array places{Place{u"Brussels", u"BE", "Europe/Brussels"}, Place{u"Vilnius", u"LT", "Europe/Vilnius"}, Place{u"Lisbon", u"PT", "Europe/Lisbon"},
                            Place{u"Oslo", u"NO", "Europe/Oslo"},         Place{u"Ottawa", u"CA", "America/Toronto"}, Place{u"Athens", u"GR", "Europe/Athens"},
                            Place{u"Prague", u"CZ", "Europe/Prague"}};
constexpr std::array<QStringView, 6> bodies{u"Committee on standards",  u"Working group on logistics", u"Conference on cyber defence",
                                            u"Seminar on air policing", u"Military Committee",         u"Forum on civil preparedness"};
constexpr std::array<QStringView, 8> subjects{u"Arrivals",         u"Opening remarks", u"Round table",       u"Doorstep statement",
                                              u"Press conference", u"Signing",         u"Bilateral meeting", u"Press theatre, cutaways"};
constexpr std::array<QStringView, 8> keywords{u"arrival", u"statement", u"round table", u"doorstep", u"press conference", u"signing", u"bilateral", u"cutaway"};
constexpr std::array<QStringView, 10> sights{u"Ministers arrive",
                                             u"The round table",
                                             u"A handshake",
                                             u"Flags before the session",
                                             u"Questions from the floor",
                                             u"Official portrait",
                                             u"Delegates in conversation",
                                             u"Maroš Šefčovič at the lectern",
                                             u"The chair opens the session",
                                             u"Interpreters' booths"};
constexpr std::array<QStringView, 5> topics{u"air defence", u"ammunition", u"counter-drone", u"logistics", u"cyber"};

/// The same for the same number, without a pattern that catches the eye.
quint32 scattered(quint32 number) {
    number = (number ^ (number >> 16)) * 0x45d9f3bU;
    number = (number ^ (number >> 16)) * 0x45d9f3bU;
    return number ^ (number >> 16);
}

template <typename Table> const auto& pick(const Table& table, quint32 number) { return table[scattered(number) % table.size()]; }

Meeting meetingNumber(int number) {
    const auto seed = static_cast<quint32>(number);
    const Place& place = pick(places, seed);
    Meeting meeting;
    meeting.id = MeetingId{u"made-up-meeting-%1"_s.arg(number)};
    meeting.title = pick(bodies, seed + 7).toString();
    meeting.startsOn = QDate{2026, 2, 10}.addDays(qint64{-4} * (number / meetingsPerFourDays));
    meeting.endsOn = meeting.startsOn.addDays(scattered(seed) % 3 == 0 ? 1 : 0);
    meeting.city = place.city.toString();
    meeting.country = place.country.toString();
    meeting.timeZone = place.timeZone.toByteArray();
    meeting.summary = u"A made-up meeting in %1."_s.arg(meeting.city);
    meeting.article = QStringList{u"This meeting and its videos were made up to fill a large catalogue."_s};
    return meeting;
}

Video videoNumber(int number, const Meeting& meeting) {
    const auto seed = static_cast<quint32>(number);
    const auto subject = static_cast<std::size_t>(number % videosPerMeeting) % subjects.size();
    const Media::FrameRate rate = *Media::FrameRate::of(25);
    const qint64 frames = 25 * (40 + static_cast<qint64>(scattered(seed) % 2400));
    const auto start = *Media::Timecode::parse(u"10:00:00:00", rate);
    Video video;
    video.id = VideoId{u"made-up-video-%1"_s.arg(number)};
    video.meetingId = meeting.id;
    video.title = u"%1, part %2"_s.arg(subjects[subject]).arg((number % videosPerMeeting) + 1);
    video.recordedOn = meeting.startsOn;
    video.publishedAt = QDateTime{meeting.startsOn, QTime{9, 0}, QTimeZone::UTC}.addSecs(60 * static_cast<qint64>((number % videosPerMeeting) * 30));
    video.duration = std::chrono::milliseconds{frames * 40};
    video.keywords = QStringList{keywords[subject].toString(), pick(topics, seed).toString()};
    video.description = u"Made-up video %1."_s.arg(number);
    video.place = meeting.city;
    video.languages = QStringList{u"en"_s};
    video.credit = u"Rushes demo portal"_s;
    video.usageTerms = u"Free for news use."_s;
    video.shotList = {
        {.timecodeIn = start.text(), .timecodeOut = start.plus(frames / 2).text(), .shotSize = u"WS"_s, .text = video.title},
        {.timecodeIn = start.plus(frames / 2).text(), .timecodeOut = start.plus(frames).text(), .shotSize = u"MS"_s, .text = u"The same, closer"_s}};
    for (const auto role : {Role::Broadcast, Role::Proxy}) {
        // Every seventh has no broadcast quality: a filter should have something to leave out.
        if (role == Role::Broadcast && number % 7 == 6) continue;
        const bool broadcast = role == Role::Broadcast;
        Rendition rendition;
        rendition.id = RenditionId{u"%1-%2"_s.arg(video.id.text(), word(role))};
        rendition.label = broadcast ? u"MXF XDCAM HD422"_s : u"Proxy H.264"_s;
        rendition.role = role;
        rendition.container = broadcast ? u"mxf"_s : u"mp4"_s;
        rendition.videoCodec = broadcast ? u"mpeg2video"_s : u"h264"_s;
        rendition.width = broadcast ? 1920 : 640;
        rendition.height = broadcast ? 1080 : 360;
        rendition.frameRate = u"25/1"_s;
        rendition.scan = broadcast ? u"interlaced_tff"_s : u"progressive"_s;
        rendition.bitrate = broadcast ? 60'000'000 : 1'000'000;
        rendition.audio = broadcast ? u"8 ch 24-bit PCM 48 kHz"_s : u"stereo AAC 48 kHz"_s;
        rendition.startTimecode = u"10:00:00:00"_s;
        rendition.size = ByteCount{rendition.bitrate / 8 * frames / 25};
        rendition.fileName = u"%1_%2_%3.%4"_s.arg(meeting.startsOn.toString(Qt::ISODate), meeting.city).arg(number).arg(rendition.container);
        video.renditions.append(rendition);
    }
    return video;
}

Photo photoNumber(int number, const Meeting& meeting) {
    const auto seed = static_cast<quint32>(number);
    Photo photo;
    photo.id = PhotoId{u"made-up-photo-%1"_s.arg(number)};
    // Some are as untidy as on any portal: no caption, or no meeting.
    if (number % 11 != 10) photo.meetingId = meeting.id;
    if (number % 9 != 8) photo.caption = u"%1 - %2 - %3"_s.arg(pick(sights, seed), meeting.title, meeting.city);
    photo.takenOn = meeting.startsOn;
    photo.publishedOn = meeting.startsOn.addDays(number % 50 == 49 ? -1 : 0);
    photo.width = 4500;
    photo.height = 3000;
    photo.size = ByteCount{2'000'000 + static_cast<qint64>(scattered(seed) % 6'000'000)};
    photo.fileName = u"%1%2-%3.%4"_s.arg(meeting.startsOn.toString(u"yyMMdd"_s), QChar{static_cast<char16_t>(u'a' + number / 20 % 6)})
                         .arg(number % 1000, 3, 10, QChar{u'0'})
                         .arg(number % 13 == 12 ? u"JPG"_s : u"jpg"_s);
    photo.credit = u"Rushes demo portal"_s;
    return photo;
}

NewsEntry newsNumber(int number, const Meeting& meeting) {
    NewsEntry entry;
    entry.id = NewsId{u"made-up-news-%1"_s.arg(number)};
    entry.publishedOn = meeting.endsOn;
    entry.title = u"%1: what was agreed in %2"_s.arg(meeting.title, meeting.city);
    entry.lead = meeting.summary;
    entry.article = meeting.article;
    entry.meetingId = meeting.id;
    return entry;
}

} // namespace

void madeUpCatalogue(int first, int end, DemoSink& sink) {
    Meeting meeting = meetingNumber(first / videosPerMeeting);
    for (int number = first; number < end; ++number) {
        if (number % videosPerMeeting == 0) {
            const int ofMeeting = number / videosPerMeeting;
            meeting = meetingNumber(ofMeeting);
            sink.addMeeting(meeting);
            if (ofMeeting % meetingsPerNews == 0) sink.addNews(newsNumber(ofMeeting / meetingsPerNews, meeting));
        }
        sink.addVideo(videoNumber(number, meeting));
        for (int i = 0; i < photosPerVideo; ++i) sink.addPhoto(photoNumber((number * photosPerVideo) + i, meeting), {}, {});
    }
}

} // namespace Rushes::PortalServer
