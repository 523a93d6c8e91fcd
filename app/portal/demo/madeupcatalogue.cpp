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

constexpr int videosPerMeeting = 12;
constexpr int daysBetweenMeetings = 3;

struct Place {
    QStringView city;
    QStringView country;
    QByteArrayView timeZone;
};
constexpr std::array places{Place{u"Brussels", u"BE", "Europe/Brussels"}, Place{u"Vilnius", u"LT", "Europe/Vilnius"}, Place{u"Lisbon", u"PT", "Europe/Lisbon"},
    Place{u"Oslo", u"NO", "Europe/Oslo"}, Place{u"Ottawa", u"CA", "America/Toronto"}, Place{u"Athens", u"GR", "Europe/Athens"},
    Place{u"Prague", u"CZ", "Europe/Prague"}};
constexpr std::array<QStringView, 6> bodies{u"Committee on standards", u"Working group on logistics", u"Conference on cyber defence",
    u"Seminar on air policing", u"Military Committee", u"Forum on civil preparedness"};
constexpr std::array<QStringView, 8> subjects{
    u"Arrivals", u"Opening remarks", u"Round table", u"Doorstep statement", u"Press conference", u"Signing", u"Bilateral meeting", u"Press theatre, cutaways"};
constexpr std::array<QStringView, 8> keywords{u"arrival", u"statement", u"round table", u"doorstep", u"press conference", u"signing", u"bilateral", u"cutaway"};
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
    meeting.startsOn = QDate{2026, 2, 10}.addDays(-daysBetweenMeetings * number);
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
    video.shotList = {{.timecodeIn = start.text(), .timecodeOut = start.plus(frames / 2).text(), .shotSize = u"WS"_s, .text = video.title},
        {.timecodeIn = start.plus(frames / 2).text(), .timecodeOut = start.plus(frames).text(), .shotSize = u"MS"_s, .text = u"The same, closer"_s}};
    return video;
}

} // namespace

void madeUpCatalogue(int videos, DemoSink& sink) {
    Meeting meeting;
    for (int number = 0; number < videos; ++number) {
        if (number % videosPerMeeting == 0) {
            meeting = meetingNumber(number / videosPerMeeting);
            sink.addMeeting(meeting);
        }
        sink.addVideo(videoNumber(number, meeting));
    }
}

} // namespace Rushes::PortalServer
