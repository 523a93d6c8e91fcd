// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguejson.h"

#include "core/catalogue/itemfields.h"

#include <QJsonArray>
#include <QSet>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalResult;

namespace {

std::unexpected<PortalError> nameless(const QString& what) {
    return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = what + u" without an id"_s}};
}

/// An id that can stand in a path of the portal; anything else names nothing that could be asked for.
QString idFrom(const QJsonObject& json) {
    constexpr qsizetype longest = 200;
    const QString id = json.value("id"_L1).toString();
    return id.size() <= longest && !id.contains(u'/') ? id : QString{};
}

/// Never empty: a person must have something to see and to click at.
QString titleFrom(ItemFields& fields, const QString& id) {
    const QString title = fields.required("title"_L1);
    return title.isEmpty() ? id : title;
}

/// ISO 3166 alpha-2 by its form; which codes there are changes with history, and a flag is missing for those that are not known.
QString countryFrom(ItemFields& fields) {
    const QString country = fields.text("country"_L1);
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!country.isEmpty() && (country.size() != 2 || !std::ranges::all_of(country, isLetter))) fields.remark(Remark::Kind::UnknownWord, "country"_L1, country);
    return country;
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

ProgrammeItem programmeItemFrom(ItemFields& fields) {
    ProgrammeItem item;
    item.startsAt = fields.time("starts_at"_L1);
    item.endsAt = fields.time("ends_at"_L1);
    item.title = fields.text("title"_L1);
    item.note = fields.text("note"_L1);
    const QString coverage = fields.text("coverage"_L1);
    if (const auto known = coverageFrom(coverage)) item.coverage = *known;
    else fields.remark(Remark::Kind::UnknownWord, "coverage"_L1, coverage); // we do not know of pictures yet
    item.videoId = VideoId{fields.text("video_id"_L1)};
    return item;
}

QJsonObject jsonOf(const ProgrammeItem& item) {
    QJsonObject json{
        {u"starts_at"_s, timeText(item.startsAt)}, {u"ends_at"_s, timeText(item.endsAt)}, {u"title"_s, item.title}, {u"coverage"_s, word(item.coverage)}};
    put(json, "note"_L1, item.note);
    put(json, "video_id"_L1, item.videoId.text());
    return json;
}

constexpr qint64 mostPixels = 1'000'000;
constexpr double longestSeconds = 366.0 * 24 * 3600;

std::optional<Sha256> digestFrom(ItemFields& fields) {
    const QString text = fields.text("sha256"_L1);
    auto digest = Sha256::fromHex(text);
    if (!text.isEmpty() && !digest) fields.remark(Remark::Kind::Malformed, "sha256"_L1, text);
    return digest;
}

std::optional<Rendition> renditionFrom(ItemFields& fields) {
    Rendition rendition;
    rendition.id = RenditionId{fields.required("id"_L1)};
    rendition.label = fields.text("label"_L1);
    const QString role = fields.text("role"_L1);
    if (const auto known = roleFrom(role)) rendition.role = *known;
    else fields.remark(Remark::Kind::UnknownWord, "role"_L1, role);
    rendition.container = fields.text("container"_L1);
    rendition.videoCodec = fields.text("video_codec"_L1);
    rendition.width = static_cast<int>(std::min<qint64>(fields.count("width"_L1), mostPixels));
    rendition.height = static_cast<int>(std::min<qint64>(fields.count("height"_L1), mostPixels));
    rendition.frameRate = fields.text("frame_rate"_L1);
    rendition.scan = fields.text("scan"_L1);
    rendition.bitrate = fields.count("bitrate"_L1);
    rendition.audio = fields.text("audio"_L1);
    rendition.startTimecode = fields.text("start_timecode"_L1);
    rendition.size = ByteCount{fields.count("size"_L1)};
    rendition.sha256 = digestFrom(fields);
    rendition.fileName = fields.required("file_name"_L1);
    return rendition.id.isEmpty() || rendition.fileName.isEmpty() ? std::nullopt : std::optional{rendition};
}

QJsonObject jsonOf(const Rendition& rendition) {
    QJsonObject json{{u"id"_s, rendition.id.text()},        {u"label"_s, rendition.label},       {u"role"_s, word(rendition.role)},
                     {u"container"_s, rendition.container}, {u"width"_s, rendition.width},       {u"video_codec"_s, rendition.videoCodec},
                     {u"height"_s, rendition.height},       {u"scan"_s, rendition.scan},         {u"frame_rate"_s, rendition.frameRate},
                     {u"bitrate"_s, rendition.bitrate},     {u"audio"_s, rendition.audio},       {u"start_timecode"_s, rendition.startTimecode},
                     {u"size"_s, rendition.size.bytes()},   {u"file_name"_s, rendition.fileName}};
    if (rendition.sha256) json.insert("sha256"_L1, rendition.sha256->hex());
    return json;
}

Shot shotFrom(ItemFields& fields) {
    return {fields.text("timecode_in"_L1), fields.text("timecode_out"_L1), fields.text("shot_size"_L1), fields.text("text"_L1)};
}

QJsonObject jsonOf(const Shot& shot) {
    return {{u"timecode_in"_s, shot.timecodeIn}, {u"timecode_out"_s, shot.timecodeOut}, {u"shot_size"_s, shot.shotSize}, {u"text"_s, shot.text}};
}

int smallCount(ItemFields& fields, QLatin1StringView key) { return static_cast<int>(std::min<qint64>(fields.count(key), mostPixels)); }

/// Empty, with a remark, where the numbers do not fit: a wrong frame would be worse than none.
Storyboard storyboardFrom(ItemFields& video, std::chrono::milliseconds duration) {
    auto fields = video.object("storyboard"_L1);
    if (!fields) return {};
    Storyboard board;
    board.picture = fields->url("url"_L1);
    board.columns = smallCount(*fields, "columns"_L1);
    board.rows = smallCount(*fields, "rows"_L1);
    board.count = smallCount(*fields, "count"_L1);
    board.frame = {smallCount(*fields, "width"_L1), smallCount(*fields, "height"_L1)};
    const double seconds = fields->number("interval"_L1);
    if (seconds > 0 && seconds <= longestSeconds) board.interval = std::chrono::milliseconds{qRound64(seconds * 1000)};
    if (!board.isEmpty() && board.isSound() && (duration.count() == 0 || board.offsetOf(board.count - 1) <= duration)) return board;
    video.remark(Remark::Kind::LeftOut, "storyboard"_L1, board.picture.toString());
    return {};
}

QJsonObject jsonOf(const Storyboard& board) {
    return {{u"url"_s, board.picture.toString()},
            {u"columns"_s, board.columns},
            {u"rows"_s, board.rows},
            {u"count"_s, board.count},
            {u"width"_s, board.frame.width()},
            {u"height"_s, board.frame.height()},
            {u"interval"_s, static_cast<double>(board.interval.count()) / 1000.0}};
}

QJsonObject jsonOf(const Caption& caption) {
    QJsonObject json{{u"lang"_s, caption.language}, {u"url"_s, caption.url.toString()}};
    if (caption.size) json.insert("size"_L1, caption.size->bytes());
    return json;
}

template <typename Value> QJsonArray arrayOf(const QList<Value>& values) {
    QJsonArray array;
    for (const Value& value : values) array.append(jsonOf(value));
    return array;
}

} // namespace

PortalResult<Meeting> meetingFrom(const QJsonObject& json) {
    Meeting meeting;
    meeting.id = MeetingId{idFrom(json)};
    if (meeting.id.isEmpty()) return nameless(u"meeting"_s);
    ItemFields fields{json, meeting.notices.remarks};
    meeting.title = titleFrom(fields, meeting.id.text());
    meeting.startsOn = fields.date("starts_on"_L1);
    meeting.endsOn = fields.date("ends_on"_L1);
    if (!meeting.endsOn.isValid()) meeting.endsOn = meeting.startsOn;
    meeting.city = fields.text("city"_L1);
    meeting.country = countryFrom(fields);
    meeting.timeZone = fields.text("time_zone"_L1).toLatin1();
    meeting.summary = fields.text("summary"_L1);
    meeting.heroPhoto = fields.url("hero_photo_url"_L1);
    meeting.videoCount = static_cast<int>(std::min<qint64>(fields.count("video_count"_L1), std::numeric_limits<int>::max()));
    meeting.photoCount = static_cast<int>(std::min<qint64>(fields.count("photo_count"_L1), std::numeric_limits<int>::max()));
    meeting.updatedAt = fields.time("updated_at"_L1);
    meeting.etag = fields.text("etag"_L1).toLatin1();
    meeting.article = fields.texts("article"_L1);
    for (ItemFields& item : fields.objects("programme"_L1)) meeting.programme.append(programmeItemFrom(item));
    return meeting;
}

PortalResult<Video> videoFrom(const QJsonObject& json) {
    Video video;
    video.id = VideoId{idFrom(json)};
    if (video.id.isEmpty()) return nameless(u"video"_s);
    ItemFields fields{json, video.notices.remarks};
    video.meetingId = MeetingId{fields.text("meeting_id"_L1)};
    video.title = titleFrom(fields, video.id.text());
    video.recordedOn = fields.date("recorded_on"_L1);
    video.publishedAt = fields.time("published_at"_L1);
    const double seconds = fields.number("duration"_L1);
    if (seconds >= 0 && seconds <= longestSeconds) video.duration = std::chrono::milliseconds{qRound64(seconds * 1000)};
    else fields.remark(Remark::Kind::Malformed, "duration"_L1, QString::number(seconds));
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
    for (ItemFields& shot : fields.objects("shot_list"_L1)) video.shotList.append(shotFrom(shot));
    QSet<RenditionId> seen;
    for (ItemFields& one : fields.objects("renditions"_L1)) {
        // One rendition that cannot be read, or that is there twice, does not take the video with it.
        const auto rendition = renditionFrom(one);
        if (!rendition || seen.contains(rendition->id)) {
            fields.remark(Remark::Kind::LeftOut, "renditions"_L1, rendition ? rendition->id.text() : QString{});
            continue;
        }
        seen.insert(rendition->id);
        video.renditions.append(*rendition);
    }
    for (ItemFields& one : fields.objects("captions"_L1)) {
        Caption caption{one.text("lang"_L1), one.url("url"_L1)};
        if (const qint64 size = one.count("size"_L1); size > 0) caption.size = ByteCount{size};
        if (!caption.url.isEmpty()) video.captions.append(caption);
    }
    video.storyboard = storyboardFrom(fields, video.duration);
    std::ranges::stable_sort(video.renditions, {}, &Rendition::role);
    return video;
}

PortalResult<Photo> photoFrom(const QJsonObject& json) {
    Photo photo;
    photo.id = PhotoId{idFrom(json)};
    if (photo.id.isEmpty()) return nameless(u"photo"_s);
    ItemFields fields{json, photo.notices.remarks};
    photo.meetingId = MeetingId{fields.text("meeting_id"_L1)};
    photo.caption = fields.text("caption"_L1);
    photo.takenOn = fields.date("taken_on"_L1);
    photo.publishedOn = fields.date("published_on"_L1);
    photo.width = static_cast<int>(std::min<qint64>(fields.count("width"_L1), mostPixels));
    photo.height = static_cast<int>(std::min<qint64>(fields.count("height"_L1), mostPixels));
    photo.size = ByteCount{fields.count("size"_L1)};
    photo.sha256 = digestFrom(fields);
    photo.fileName = fields.required("file_name"_L1);
    if (photo.fileName.isEmpty()) photo.fileName = photo.id.text() + u".jpg"_s;
    photo.original = fields.url("url"_L1);
    photo.preview = fields.url("preview_url"_L1);
    photo.credit = fields.text("credit"_L1);
    photo.updatedAt = fields.time("updated_at"_L1);
    photo.etag = fields.text("etag"_L1).toLatin1();
    return photo;
}

PortalResult<NewsEntry> newsFrom(const QJsonObject& json) {
    NewsEntry news;
    news.id = NewsId{idFrom(json)};
    if (news.id.isEmpty()) return nameless(u"news"_s);
    ItemFields fields{json, news.notices.remarks};
    news.publishedOn = fields.date("published_on"_L1);
    news.title = titleFrom(fields, news.id.text());
    news.lead = fields.text("lead"_L1);
    news.article = fields.texts("article"_L1);
    news.meetingId = MeetingId{fields.text("meeting_id"_L1)};
    const QStringList photos = fields.texts("photo_ids"_L1);
    for (const QString& photo : photos) news.photoIds.append(PhotoId{photo});
    news.updatedAt = fields.time("updated_at"_L1);
    news.etag = fields.text("etag"_L1).toLatin1();
    return news;
}

namespace {

/// What Rushes noted of the item itself: for --json, and not read back.
void putNotices(QJsonObject& json, const Notices& notices) {
    put(json, "corrected_at"_L1, timeText(notices.correctedAt));
    put(json, "withdrawn_at"_L1, timeText(notices.withdrawnAt));
    put(json, "retrieved_at"_L1, timeText(notices.retrievedAt));
    if (notices.remarks.isEmpty()) return;
    QJsonArray remarks;
    for (const Remark& remark : notices.remarks) {
        QJsonObject one{{u"kind"_s, word(remark.kind)}, {u"field"_s, remark.field}};
        put(one, "value"_L1, remark.value);
        remarks.append(one);
    }
    json.insert("remarks"_L1, remarks);
}

} // namespace

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
    putNotices(json, meeting.notices);
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
    if (!video.captions.isEmpty()) json.insert("captions"_L1, arrayOf(video.captions));
    if (!video.storyboard.isEmpty()) json.insert("storyboard"_L1, jsonOf(video.storyboard));
    putNotices(json, video.notices);
    return json;
}

QJsonObject jsonOf(const Photo& photo) {
    QJsonObject json{
        {u"id"_s, photo.id.text()}, {u"width"_s, photo.width}, {u"height"_s, photo.height}, {u"size"_s, photo.size.bytes()}, {u"file_name"_s, photo.fileName}};
    put(json, "meeting_id"_L1, photo.meetingId.text());
    put(json, "caption"_L1, photo.caption);
    put(json, "taken_on"_L1, photo.takenOn.toString(Qt::ISODate));
    put(json, "published_on"_L1, photo.publishedOn.toString(Qt::ISODate));
    put(json, "url"_L1, photo.original.toString());
    put(json, "preview_url"_L1, photo.preview.toString());
    put(json, "credit"_L1, photo.credit);
    if (photo.sha256) json.insert("sha256"_L1, photo.sha256->hex());
    put(json, "updated_at"_L1, timeText(photo.updatedAt));
    put(json, "etag"_L1, QString::fromLatin1(photo.etag));
    putNotices(json, photo.notices);
    return json;
}

QJsonObject jsonOf(const NewsEntry& news) {
    QJsonArray photos;
    for (const PhotoId& photo : news.photoIds) photos.append(photo.text());
    QJsonObject json{{u"id"_s, news.id.text()}, {u"published_on"_s, news.publishedOn.toString(Qt::ISODate)}, {u"title"_s, news.title},
                     {u"lead"_s, news.lead},    {u"article"_s, QJsonArray::fromStringList(news.article)},    {u"photo_ids"_s, photos}};
    put(json, "meeting_id"_L1, news.meetingId.text());
    put(json, "updated_at"_L1, timeText(news.updatedAt));
    put(json, "etag"_L1, QString::fromLatin1(news.etag));
    putNotices(json, news.notices);
    return json;
}

} // namespace Rushes::Catalogue
