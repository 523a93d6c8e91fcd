// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguejson.h"

#include "core/portal/jsonfields.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Portal::JsonFields;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalResult;

namespace {

std::unexpected<PortalError> broken(const QString& what, const JsonFields& fields) {
    return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = what + u": "_s + fields.broken()}};
}

std::optional<Coverage> coverageFrom(const QString& text) {
    for (const Coverage coverage : {Coverage::Planned, Coverage::Live, Coverage::Published, Coverage::None}) {
        if (word(coverage) == text) return coverage;
    }
    return std::nullopt;
}

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString{}; }

/// Leaves out what is empty, as the contract does.
void put(QJsonObject& json, QLatin1StringView key, const QString& text) {
    if (!text.isEmpty()) json.insert(key, text);
}

ProgrammeItem programmeItemFrom(JsonFields fields) {
    ProgrammeItem item;
    item.startsAt = fields.time("starts_at"_L1);
    item.endsAt = fields.time("ends_at"_L1);
    item.title = fields.text("title"_L1);
    item.note = fields.text("note"_L1);
    // A word of a later contract means that we do not know of pictures yet.
    item.coverage = coverageFrom(fields.text("coverage"_L1)).value_or(Coverage::Planned);
    item.videoId = VideoId{fields.text("video_id"_L1)};
    return item;
}

QJsonObject jsonOf(const ProgrammeItem& item) {
    QJsonObject json{{u"starts_at"_s, timeText(item.startsAt)}, {u"ends_at"_s, timeText(item.endsAt)}, {u"title"_s, item.title},
                     {u"coverage"_s, word(item.coverage)}};
    put(json, "note"_L1, item.note);
    put(json, "video_id"_L1, item.videoId.text());
    return json;
}

std::optional<Rendition> renditionFrom(JsonFields fields) {
    Rendition rendition;
    rendition.id = RenditionId{fields.required("id"_L1)};
    rendition.label = fields.text("label"_L1);
    rendition.role = roleFrom(fields.text("role"_L1)).value_or(Role::Web);
    rendition.container = fields.text("container"_L1);
    rendition.videoCodec = fields.text("video_codec"_L1);
    rendition.width = fields.smallCount("width"_L1);
    rendition.height = fields.smallCount("height"_L1);
    rendition.frameRate = fields.text("frame_rate"_L1);
    rendition.scan = fields.text("scan"_L1);
    rendition.bitrate = fields.count("bitrate"_L1);
    rendition.audio = fields.text("audio"_L1);
    rendition.startTimecode = fields.text("start_timecode"_L1);
    rendition.size = ByteCount{fields.count("size"_L1)};
    rendition.sha256 = Sha256::fromHex(fields.text("sha256"_L1));
    rendition.fileName = fields.required("file_name"_L1);
    return fields.isBroken() ? std::nullopt : std::optional{rendition};
}

QJsonObject jsonOf(const Rendition& rendition) {
    QJsonObject json{{u"id"_s, rendition.id.text()},         {u"label"_s, rendition.label},   {u"role"_s, word(rendition.role)},
                     {u"container"_s, rendition.container},  {u"width"_s, rendition.width},   {u"video_codec"_s, rendition.videoCodec},
                     {u"height"_s, rendition.height},        {u"scan"_s, rendition.scan},     {u"frame_rate"_s, rendition.frameRate},
                     {u"bitrate"_s, rendition.bitrate},      {u"audio"_s, rendition.audio},   {u"start_timecode"_s, rendition.startTimecode},
                     {u"size"_s, rendition.size.bytes()},    {u"file_name"_s, rendition.fileName}};
    if (rendition.sha256) json.insert("sha256"_L1, rendition.sha256->hex());
    return json;
}

Shot shotFrom(JsonFields fields) {
    return {fields.text("timecode_in"_L1), fields.text("timecode_out"_L1), fields.text("shot_size"_L1), fields.text("text"_L1)};
}

QJsonObject jsonOf(const Shot& shot) {
    return {{u"timecode_in"_s, shot.timecodeIn}, {u"timecode_out"_s, shot.timecodeOut}, {u"shot_size"_s, shot.shotSize}, {u"text"_s, shot.text}};
}

template <typename Value> QJsonArray arrayOf(const QList<Value>& values) {
    QJsonArray array;
    for (const Value& value : values) array.append(jsonOf(value));
    return array;
}

} // namespace

PortalResult<Meeting> meetingFrom(const QJsonObject& json) {
    JsonFields fields{json};
    Meeting meeting;
    meeting.id = MeetingId{fields.required("id"_L1)};
    meeting.title = fields.required("title"_L1);
    meeting.startsOn = fields.date("starts_on"_L1);
    meeting.endsOn = fields.date("ends_on"_L1);
    if (!meeting.endsOn.isValid()) meeting.endsOn = meeting.startsOn;
    meeting.city = fields.text("city"_L1);
    meeting.country = fields.text("country"_L1);
    meeting.timeZone = fields.text("time_zone"_L1).toLatin1();
    meeting.summary = fields.text("summary"_L1);
    meeting.heroPhoto = fields.url("hero_photo_url"_L1);
    meeting.videoCount = fields.smallCount("video_count"_L1);
    meeting.photoCount = fields.smallCount("photo_count"_L1);
    meeting.updatedAt = fields.time("updated_at"_L1);
    meeting.etag = fields.text("etag"_L1).toLatin1();
    meeting.article = fields.texts("article"_L1);
    const QList<QJsonObject> items = fields.objects("programme"_L1);
    for (const QJsonObject& item : items) meeting.programme.append(programmeItemFrom(JsonFields{item}));
    if (fields.isBroken()) return broken(u"meeting "_s + meeting.id.text(), fields);
    return meeting;
}

PortalResult<Video> videoFrom(const QJsonObject& json) {
    JsonFields fields{json};
    Video video;
    video.id = VideoId{fields.required("id"_L1)};
    video.meetingId = MeetingId{fields.text("meeting_id"_L1)};
    video.title = fields.required("title"_L1);
    video.recordedOn = fields.date("recorded_on"_L1);
    video.publishedAt = fields.time("published_at"_L1);
    video.duration = fields.duration("duration"_L1);
    video.thumbnail = fields.url("thumbnail_url"_L1);
    video.keywords = fields.texts("keywords"_L1);
    video.updatedAt = fields.time("updated_at"_L1);
    video.etag = fields.text("etag"_L1).toLatin1();
    video.description = fields.text("description"_L1);
    video.place = fields.text("place"_L1);
    video.languages = fields.texts("languages"_L1);
    video.credit = fields.text("credit"_L1);
    video.usageTerms = fields.text("usage_terms"_L1);
    video.embargoUntil = fields.time("embargo_until"_L1);
    const QList<QJsonObject> shots = fields.objects("shot_list"_L1);
    for (const QJsonObject& shot : shots) video.shotList.append(shotFrom(JsonFields{shot}));
    const QList<QJsonObject> renditions = fields.objects("renditions"_L1);
    for (const QJsonObject& one : renditions) {
        // One rendition that cannot be read does not take the video with it.
        if (const auto rendition = renditionFrom(JsonFields{one})) video.renditions.append(*rendition);
    }
    std::ranges::stable_sort(video.renditions, {}, &Rendition::role);
    if (fields.isBroken()) return broken(u"video "_s + video.id.text(), fields);
    return video;
}

QJsonObject jsonOf(const Meeting& meeting) {
    QJsonObject json{{u"id"_s, meeting.id.text()},
                     {u"title"_s, meeting.title},
                     {u"starts_on"_s, meeting.startsOn.toString(Qt::ISODate)},
                     {u"ends_on"_s, meeting.endsOn.toString(Qt::ISODate)},
                     {u"video_count"_s, meeting.videoCount},
                     {u"photo_count"_s, meeting.photoCount},
                     {u"article"_s, QJsonArray::fromStringList(meeting.article)},
                     {u"programme"_s, arrayOf(meeting.programme)}};
    put(json, "city"_L1, meeting.city);
    put(json, "country"_L1, meeting.country);
    put(json, "time_zone"_L1, QString::fromLatin1(meeting.timeZone));
    put(json, "summary"_L1, meeting.summary);
    put(json, "hero_photo_url"_L1, meeting.heroPhoto.toString());
    put(json, "updated_at"_L1, timeText(meeting.updatedAt));
    put(json, "etag"_L1, QString::fromLatin1(meeting.etag));
    return json;
}

QJsonObject jsonOf(const Video& video) {
    QJsonObject json{{u"id"_s, video.id.text()},
                     {u"title"_s, video.title},
                     {u"recorded_on"_s, video.recordedOn.toString(Qt::ISODate)},
                     {u"duration"_s, static_cast<double>(video.duration.count()) / 1000.0},
                     {u"keywords"_s, QJsonArray::fromStringList(video.keywords)},
                     {u"languages"_s, QJsonArray::fromStringList(video.languages)},
                     {u"shot_list"_s, arrayOf(video.shotList)},
                     {u"renditions"_s, arrayOf(video.renditions)}};
    put(json, "meeting_id"_L1, video.meetingId.text());
    put(json, "published_at"_L1, timeText(video.publishedAt));
    put(json, "thumbnail_url"_L1, video.thumbnail.toString());
    put(json, "updated_at"_L1, timeText(video.updatedAt));
    put(json, "etag"_L1, QString::fromLatin1(video.etag));
    put(json, "description"_L1, video.description);
    put(json, "place"_L1, video.place);
    put(json, "credit"_L1, video.credit);
    put(json, "usage_terms"_L1, video.usageTerms);
    put(json, "embargo_until"_L1, timeText(video.embargoUntil));
    return json;
}

} // namespace Rushes::Catalogue
