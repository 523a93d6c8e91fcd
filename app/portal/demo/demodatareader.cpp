// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/demodatareader.h"

#include "app/portal/demo/demojson.h"
#include "core/media/timecode.h"

#include <QSet>
#include <QTimeZone>

#include <array>
#include <utility>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace Catalogue;

namespace {

constexpr std::array moves{std::pair{"pan_left"_L1, Move::PanLeft},   std::pair{"pan_right"_L1, Move::PanRight}, std::pair{"tilt_up"_L1, Move::TiltUp},
                           std::pair{"tilt_down"_L1, Move::TiltDown}, std::pair{"push_in"_L1, Move::PushIn},     std::pair{"pull_out"_L1, Move::PullOut}};
/// How much a scene is enlarged to become a shot of that size.
constexpr std::array enlargements{std::pair{"WS"_L1, 1.15}, std::pair{"MS"_L1, 1.5}, std::pair{"CU"_L1, 1.9}};
constexpr std::array coverages{Coverage::Planned, Coverage::Live, Coverage::Published, Coverage::None};

template <typename Table> auto lookUp(const DemoJson& json, QStringView key, const Table& table) -> decltype(table.front().second) {
    const QString text = json.text(key);
    for (const auto& [name, value] : table) {
        if (text == name) return value;
    }
    json.refuse(key, u"\"%1\" is not known"_s.arg(text));
    return table.front().second;
}

Coverage coverageOf(const DemoJson& json) {
    const QString text = json.text(u"coverage");
    for (const Coverage coverage : coverages) {
        if (word(coverage) == text) return coverage;
    }
    json.refuse(u"coverage", u"\"%1\" is not known"_s.arg(text));
    return Coverage::None;
}

ProgrammeItem programmeItem(const DemoJson& json) {
    ProgrammeItem item{.startsAt = json.time(u"starts_at"),
                       .endsAt = json.time(u"ends_at"),
                       .title = json.text(u"title"),
                       .note = json.text(u"note"),
                       .coverage = coverageOf(json),
                       .videoId = {}};
    if (json.has(u"video_id")) item.videoId = VideoId{json.text(u"video_id")};
    if (item.endsAt < item.startsAt) json.refuse(u"ends_at", u"ends before it starts"_s);
    if ((item.coverage == Coverage::Published) == item.videoId.isEmpty()) json.refuse(u"video_id", u"is there exactly where the coverage is published"_s);
    return item;
}

DemoMeeting meetingFrom(const DemoJson& json) {
    DemoMeeting result;
    Meeting& meeting = result.meeting;
    meeting.id = MeetingId{json.text(u"id")};
    meeting.title = json.text(u"title");
    meeting.startsOn = json.date(u"starts_on");
    meeting.endsOn = json.date(u"ends_on");
    meeting.city = json.text(u"city");
    meeting.country = json.text(u"country");
    meeting.timeZone = json.text(u"time_zone").toUtf8();
    meeting.summary = json.text(u"summary");
    meeting.article = json.texts(u"article");
    result.heroScene = json.text(u"hero_scene");
    for (const DemoJson& item : json.list(u"programme")) meeting.programme.append(programmeItem(item));
    if (meeting.endsOn < meeting.startsOn) json.refuse(u"ends_on", u"ends before it starts"_s);
    if (meeting.country.size() != 2) json.refuse(u"country", u"is not a code of two letters"_s);
    if (!QTimeZone::isTimeZoneIdAvailable(meeting.timeZone)) json.refuse(u"time_zone", u"\"%1\" is not known"_s.arg(QString::fromUtf8(meeting.timeZone)));
    return result;
}

/// One line of the shot list and its picture; `at` is where the line before ended.
void addShot(const DemoJson& json, DemoVideo& video, std::optional<Media::Timecode>& at) {
    const Shot line{
        .timecodeIn = json.text(u"timecode_in"), .timecodeOut = json.text(u"timecode_out"), .shotSize = json.text(u"shot_size"), .text = json.text(u"text")};
    const auto in = Media::Timecode::parse(line.timecodeIn, video.rate);
    const auto out = Media::Timecode::parse(line.timecodeOut, video.rate);
    if (!in) return json.refuse(u"timecode_in", u"does not exist at this frame rate"_s);
    if (!out) return json.refuse(u"timecode_out", u"does not exist at this frame rate"_s);
    if (at && *in != *at) return json.refuse(u"timecode_in", u"does not follow the shot before"_s);
    if (out->frames() <= in->frames()) return json.refuse(u"timecode_out", u"is not after timecode_in"_s);
    at = out;

    DemoShot shot{.frames = static_cast<int>(out->frames() - in->frames()), .scene = video.scene};
    shot.enlargement = lookUp(json, u"shot_size", enlargements);
    shot.move = lookUp(json, u"move", moves);
    if (json.has(u"scene")) shot.scene = json.text(u"scene");
    if (json.has(u"focus")) shot.focus = json.point(u"focus");
    video.shots.append(shot);
    video.video.shotList.append(line);
}

DemoVideo videoFrom(const DemoJson& json, const DemoJson& whole) {
    DemoVideo result;
    Video& video = result.video;
    video.id = VideoId{json.text(u"id")};
    video.meetingId = MeetingId{json.text(u"meeting_id")};
    video.title = json.text(u"title");
    video.recordedOn = json.date(u"recorded_on");
    video.publishedAt = json.time(u"published_at");
    video.place = json.text(u"place");
    video.languages = json.texts(u"languages");
    video.keywords = json.texts(u"keywords");
    video.description = json.text(u"description");
    video.credit = (json.has(u"credit") ? json : whole).text(u"credit");
    video.usageTerms = (json.has(u"usage_terms") ? json : whole).text(u"usage_terms");
    result.scene = json.text(u"scene");
    result.fileStem = json.text(u"file_stem");
    if (video.publishedAt.date() < video.recordedOn) json.refuse(u"published_at", u"is before the recording"_s);

    if (const auto rate = Media::FrameRate::parse(json.text(u"frame_rate"))) result.rate = *rate;
    else json.refuse(u"frame_rate", u"is not a frame rate"_s);
    const QStringList roles = json.texts(u"renditions");
    for (const QString& name : roles) {
        if (const auto role = roleFrom(name)) result.roles.append(*role);
        else json.refuse(u"renditions", u"\"%1\" is not known"_s.arg(name));
    }
    std::optional<Media::Timecode> at;
    for (const DemoJson& shot : json.list(u"shot_list")) addShot(shot, result, at);
    if (result.shots.isEmpty()) json.refuse(u"shot_list", u"is empty"_s);
    video.duration = std::chrono::milliseconds{
        qRound64(1000.0 * result.frames() * static_cast<double>(result.rate.denominator()) / static_cast<double>(result.rate.numerator()))};
    return result;
}

DemoPhoto photoFrom(const DemoJson& json, const DemoJson& whole) {
    DemoPhoto result;
    Photo& photo = result.photo;
    photo.id = PhotoId{json.text(u"id")};
    if (json.has(u"meeting_id")) photo.meetingId = MeetingId{json.text(u"meeting_id")};
    if (json.has(u"caption")) photo.caption = json.text(u"caption");
    photo.takenOn = json.date(u"taken_on");
    photo.publishedOn = json.date(u"published_on");
    photo.fileName = json.text(u"file_name");
    photo.credit = whole.text(u"credit");
    result.scene = json.text(u"scene");
    if (json.has(u"enlargement")) result.enlargement = json.factor(u"enlargement");
    if (json.has(u"focus")) result.focus = json.point(u"focus");
    result.portrait = json.has(u"shape") && json.text(u"shape") == "portrait"_L1;
    return result;
}

NewsEntry newsFrom(const DemoJson& json) {
    NewsEntry entry;
    entry.id = NewsId{json.text(u"id")};
    if (json.has(u"meeting_id")) entry.meetingId = MeetingId{json.text(u"meeting_id")};
    entry.publishedOn = json.date(u"published_on");
    entry.title = json.text(u"title");
    entry.lead = json.text(u"lead");
    if (json.has(u"article")) entry.article = json.texts(u"article");
    const QStringList photos = json.texts(u"photo_ids");
    for (const QString& photo : photos) entry.photoIds.append(PhotoId{photo});
    return entry;
}

/// What only the whole can tell: ids are used once, and what is named is there.
void checkNames(const DemoJson& json, const DemoData& data) {
    QSet<QString> ids;
    QSet<QString> stems;
    QSet<MeetingId> meetings;
    QSet<VideoId> videos;
    const auto once = [&](const QString& id) {
        if (ids.contains(id)) json.refuse(u"id", u"\"%1\" is used twice"_s.arg(id));
        ids.insert(id);
    };
    const auto meetingIsThere = [&](const MeetingId& id) {
        if (!id.isEmpty() && !meetings.contains(id)) json.refuse(u"meeting_id", u"there is no meeting \"%1\""_s.arg(id.text()));
    };
    for (const DemoMeeting& each : data.meetings) {
        once(each.meeting.id.text());
        meetings.insert(each.meeting.id);
    }
    for (const DemoVideo& each : data.videos) {
        once(each.video.id.text());
        videos.insert(each.video.id);
        meetingIsThere(each.video.meetingId);
        if (stems.contains(each.fileStem)) json.refuse(u"file_stem", u"\"%1\" is used twice"_s.arg(each.fileStem));
        stems.insert(each.fileStem);
    }
    for (const DemoPhoto& each : data.photos) {
        once(each.photo.id.text());
        meetingIsThere(each.photo.meetingId);
    }
    for (const NewsEntry& each : data.news) {
        once(each.id.text());
        meetingIsThere(each.meetingId);
        for (const PhotoId& photo : each.photoIds) {
            if (!ids.contains(photo.text())) json.refuse(u"photo_ids", u"there is no photo \"%1\""_s.arg(photo.text()));
        }
    }
    for (const DemoMeeting& each : data.meetings) {
        for (const ProgrammeItem& item : each.meeting.programme) {
            if (!item.videoId.isEmpty() && !videos.contains(item.videoId)) json.refuse(u"video_id", u"there is no video \"%1\""_s.arg(item.videoId.text()));
        }
    }
}

} // namespace

std::expected<DemoData, QString> readDemoData(const QByteArray& text) {
    DemoJson::Defect defect;
    const DemoJson json = DemoJson::parse(text, defect);
    DemoData data;
    for (const DemoJson& each : json.list(u"meetings")) data.meetings.append(meetingFrom(each));
    for (const DemoJson& each : json.list(u"videos")) data.videos.append(videoFrom(each, json));
    for (const DemoJson& each : json.list(u"photos")) data.photos.append(photoFrom(each, json));
    for (const DemoJson& each : json.list(u"news")) data.news.append(newsFrom(each));
    checkNames(json, data);
    if (!defect.words.isEmpty()) return std::unexpected{defect.words};
    return data;
}

} // namespace Rushes::PortalServer
