// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguerow.h"

#include "core/base/searchtext.h"
#include "core/catalogue/cataloguejson.h"
#include "core/media/framerate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cmath>
#include <tuple>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::SqliteStatement;

namespace {

constexpr int bitsOfDay = CatalogueRow::bitsOfDay;
constexpr qint64 lastSecond = 24 * 3600 - 1;

qint64 julian(QDate day) { return day.isValid() ? std::max<qint64>(day.toJulianDay(), 0) : 0; }

QByteArray bodyOf(QJsonObject json) {
    // These have columns of their own.
    for (const QLatin1StringView key : {"remarks"_L1, "retrieved_at"_L1, "corrected_at"_L1, "withdrawn_at"_L1}) json.remove(key);
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

QString remarksText(const QList<Remark>& remarks) {
    if (remarks.isEmpty()) return {};
    QJsonArray array;
    for (const Remark& remark : remarks) array.append(QJsonArray{static_cast<int>(remark.kind), remark.field, remark.value});
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

QList<Remark> remarksFrom(QByteArrayView text) {
    QList<Remark> remarks;
    if (text.isEmpty()) return remarks;
    const QJsonArray array = QJsonDocument::fromJson(text.toByteArray()).array();
    for (const auto& one : array) remarks.append({static_cast<Remark::Kind>(one[0].toInt()), one[1].toString(), one[2].toString()});
    return remarks;
}

int bitOf(Role role) { return 1 << static_cast<int>(role); }

} // namespace

QString word(Kind kind) {
    switch (kind) {
    case Kind::Meeting: return u"meeting"_s;
    case Kind::Video: return u"video"_s;
    case Kind::Photo: return u"photo"_s;
    case Kind::News: return u"news"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Kind> kindFrom(QStringView text) {
    for (const Kind kind : everyKind) {
        if (word(kind) == text) return kind;
    }
    return std::nullopt;
}

qint64 CatalogueRow::base() const {
    const qint64 first = julian(day) << bitsOfDay;
    if (!published.isValid() || !day.isValid()) return first;
    const qint64 second = published.date() == day ? published.time().msecsSinceStartOfDay() / 1000 : published.date() > day ? lastSecond : 0;
    return first + (second * placesPerSecond);
}

bool CatalogueRow::mayStandAt(qint64 where) const {
    const qint64 first = base();
    return where >= first && (published.isValid() ? where < first + placesPerSecond : where >> bitsOfDay == first >> bitsOfDay);
}

bool CatalogueRow::tellsTheSameAs(const CatalogueRow& other) const {
    const auto texts = [](const CatalogueRow& row) {
        return std::tie(row.id, row.meetingId, row.title, row.titleKey, row.place, row.country, row.label, row.fileName, row.picture, row.url, row.sha256,
                        row.credit, row.etag);
    };
    const auto numbers = [](const CatalogueRow& row) { return std::tie(row.duration, row.size, row.role, row.roles, row.shots, row.width, row.height); };
    const auto times = [](const CatalogueRow& row) { return std::tie(row.day, row.until, row.published, row.embargo, row.updated); };
    return texts(*this) == texts(other) && numbers(*this) == numbers(other) && times(*this) == times(other) &&
           remarksText(notices.remarks) == remarksText(other.notices.remarks) && body == other.body;
}

std::pair<qint64, qint64> placesOfYear(int year) {
    return {QDate{year, 1, 1}.toJulianDay() << bitsOfDay, (QDate{year + 1, 1, 1}.toJulianDay() << bitsOfDay) - 1};
}

CatalogueRow rowOf(const Meeting& meeting) {
    CatalogueRow row;
    row.id = meeting.id.text();
    row.title = meeting.title;
    row.titleKey = searchText(meeting.title);
    row.day = meeting.startsOn;
    row.until = meeting.endsOn;
    row.place = meeting.city;
    row.country = meeting.country;
    row.label = meeting.summary;
    row.picture = meeting.heroPhoto.toString();
    row.updated = meeting.updatedAt;
    row.etag = QString::fromLatin1(meeting.etag);
    row.notices = meeting.notices;
    row.body = bodyOf(jsonOf(meeting));
    row.placeWords = meeting.city;
    row.words = meeting.country + u' ' + meeting.summary + u' ' + meeting.startsOn.toString(Qt::ISODate);
    return row;
}

CatalogueRow rowOf(const Video& video) {
    CatalogueRow row;
    row.id = video.id.text();
    row.meetingId = video.meetingId.text();
    row.title = video.title;
    row.titleKey = searchText(video.title);
    row.day = video.recordedOn;
    row.published = video.publishedAt;
    row.duration = video.duration.count();
    row.shots = !video.shotList.isEmpty();
    row.place = video.place;
    row.picture = video.thumbnail.toString();
    row.credit = video.credit;
    row.embargo = video.embargoUntil;
    row.updated = video.updatedAt;
    row.etag = QString::fromLatin1(video.etag);
    row.notices = video.notices;
    for (const Rendition& rendition : video.renditions) row.roles |= bitOf(rendition.role);
    if (const Rendition* best = video.rendition()) {
        row.role = static_cast<int>(best->role);
        row.label = best->label;
        row.fileName = best->fileName;
        row.size = best->size.bytes();
        row.url = best->id.text();
        row.width = best->width;
        row.height = best->height;
        if (best->sha256) row.sha256 = best->sha256->hex();
        if (const auto rate = Media::FrameRate::parse(best->frameRate))
            row.rate = std::llround(1000.0 * static_cast<double>(rate->numerator()) / static_cast<double>(rate->denominator()));
    }
    row.body = bodyOf(jsonOf(video));
    row.rights = video.usageTerms + u' ' + video.credit;
    row.placeWords = video.place;
    row.tagWords = video.keywords.join(u" ; ");
    for (const Shot& shot : video.shotList) row.saidWords += shot.text + u' ';
    row.words = video.description + u' ' + video.recordedOn.toString(Qt::ISODate);
    QStringList technical;
    for (const Rendition& rendition : video.renditions) technical << rendition.label << rendition.videoCodec << rendition.container;
    technical.removeDuplicates();
    row.codecWords = technical.join(u' ');
    return row;
}

CatalogueRow rowOf(const Photo& photo) {
    CatalogueRow row;
    row.id = photo.id.text();
    row.meetingId = photo.meetingId.text();
    row.title = photo.caption;
    row.titleKey = searchText(photo.fileName); // a contact sheet is sorted by file name
    row.day = photo.takenOn;
    row.until = photo.publishedOn;
    row.size = photo.size.bytes();
    row.width = photo.width;
    row.height = photo.height;
    row.fileName = photo.fileName;
    row.picture = photo.preview.toString();
    row.url = photo.original.toString();
    if (photo.sha256) row.sha256 = photo.sha256->hex();
    row.credit = photo.credit;
    row.updated = photo.updatedAt;
    row.etag = QString::fromLatin1(photo.etag);
    row.notices = photo.notices;
    row.rights = photo.credit;
    row.words = photo.fileName + u' ' + photo.takenOn.toString(Qt::ISODate);
    return row;
}

CatalogueRow rowOf(const NewsEntry& news) {
    CatalogueRow row;
    row.id = news.id.text();
    row.meetingId = news.meetingId.text();
    row.title = news.title;
    row.titleKey = searchText(news.title);
    row.day = news.publishedOn;
    row.label = news.lead;
    row.updated = news.updatedAt;
    row.etag = QString::fromLatin1(news.etag);
    row.notices = news.notices;
    row.body = bodyOf(jsonOf(news));
    row.words = news.lead + u' ' + news.article.join(u' ') + u' ' + news.publishedOn.toString(Qt::ISODate);
    return row;
}

Meeting listedMeeting(const CatalogueRow& row) {
    Meeting meeting;
    meeting.id = MeetingId{row.id};
    meeting.title = row.title;
    meeting.startsOn = row.day;
    meeting.endsOn = row.until;
    meeting.city = row.place;
    meeting.country = row.country;
    meeting.summary = row.label;
    meeting.heroPhoto = QUrl{row.picture};
    meeting.updatedAt = row.updated;
    meeting.etag = row.etag.toLatin1();
    meeting.notices = row.notices;
    return meeting;
}

Video listedVideo(const CatalogueRow& row) {
    Video video;
    video.id = VideoId{row.id};
    video.meetingId = MeetingId{row.meetingId};
    video.title = row.title;
    video.recordedOn = row.day;
    video.publishedAt = row.published;
    video.duration = std::chrono::milliseconds{row.duration};
    video.thumbnail = QUrl{row.picture};
    video.updatedAt = row.updated;
    video.etag = row.etag.toLatin1();
    video.place = row.place;
    video.credit = row.credit;
    video.embargoUntil = row.embargo;
    video.notices = row.notices;
    if (row.roles == 0) return video;
    Rendition best;
    best.id = RenditionId{row.url};
    best.label = row.label;
    best.role = static_cast<Role>(row.role);
    best.width = row.width;
    best.height = row.height;
    best.size = ByteCount{row.size};
    best.sha256 = Sha256::fromHex(row.sha256);
    best.fileName = row.fileName;
    video.renditions.append(best);
    return video;
}

Photo photoOf(const CatalogueRow& row) {
    Photo photo;
    photo.id = PhotoId{row.id};
    photo.meetingId = MeetingId{row.meetingId};
    photo.caption = row.title;
    photo.takenOn = row.day;
    photo.publishedOn = row.until;
    photo.width = row.width;
    photo.height = row.height;
    photo.size = ByteCount{row.size};
    photo.fileName = row.fileName;
    photo.original = QUrl{row.url};
    photo.preview = QUrl{row.picture};
    photo.credit = row.credit;
    photo.sha256 = Sha256::fromHex(row.sha256);
    photo.updatedAt = row.updated;
    photo.etag = row.etag.toLatin1();
    photo.notices = row.notices;
    return photo;
}

NewsEntry listedNews(const CatalogueRow& row) {
    NewsEntry news;
    news.id = NewsId{row.id};
    news.meetingId = MeetingId{row.meetingId};
    news.publishedOn = row.day;
    news.title = row.title;
    news.lead = row.label;
    news.updatedAt = row.updated;
    news.etag = row.etag.toLatin1();
    news.notices = row.notices;
    return news;
}

const QString& rowColumns() {
    static const QString columns =
        u"num, id, meeting_id, title, title_key, day, until, published, duration, size, role, roles, shots, width, height, place, country, label, "
        "file_name, picture, url, sha256, credit, embargo, updated, etag, retrieved, corrected, withdrawn, remarks"_s;
    return columns;
}

namespace {

QDate dayFrom(const SqliteStatement& statement, int column) { return statement.isNull(column) ? QDate{} : QDate::fromJulianDay(statement.integer(column)); }

QDateTime timeFrom(const SqliteStatement& statement, int column) {
    return statement.isNull(column) ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(statement.integer(column), QTimeZone::UTC);
}

void bindDay(SqliteStatement& statement, int place, QDate day) {
    if (day.isValid()) statement.bind(place, day.toJulianDay());
    else statement.bindNull(place);
}

void bindTime(SqliteStatement& statement, int place, const QDateTime& time) {
    if (time.isValid()) statement.bind(place, time.toMSecsSinceEpoch());
    else statement.bindNull(place);
}

} // namespace

CatalogueRow readRow(const SqliteStatement& statement) {
    int column = 0;
    CatalogueRow row;
    row.num = statement.integer(column++);
    for (QString* const text : {&row.id, &row.meetingId, &row.title, &row.titleKey}) *text = statement.text(column++);
    row.day = dayFrom(statement, column++);
    row.until = dayFrom(statement, column++);
    row.published = timeFrom(statement, column++);
    row.duration = statement.integer(column++);
    row.size = statement.integer(column++);
    row.role = static_cast<int>(statement.integer(column++));
    row.roles = static_cast<int>(statement.integer(column++));
    row.shots = statement.integer(column++) != 0;
    row.width = static_cast<int>(statement.integer(column++));
    row.height = static_cast<int>(statement.integer(column++));
    for (QString* const text : {&row.place, &row.country, &row.label, &row.fileName, &row.picture, &row.url, &row.sha256, &row.credit})
        *text = statement.text(column++);
    row.embargo = timeFrom(statement, column++);
    row.updated = timeFrom(statement, column++);
    row.etag = statement.text(column++);
    for (QDateTime* const time : {&row.notices.retrievedAt, &row.notices.correctedAt, &row.notices.withdrawnAt}) *time = timeFrom(statement, column++);
    row.notices.remarks = remarksFrom(statement.bytes(column++));
    Q_ASSERT(column == rowColumnCount);
    return row;
}

void bindRow(SqliteStatement& statement, const CatalogueRow& row) {
    int place = 1;
    statement.bind(place++, row.num);
    for (const QString* const text : {&row.id, &row.meetingId, &row.title, &row.titleKey}) statement.bind(place++, *text);
    bindDay(statement, place++, row.day);
    bindDay(statement, place++, row.until);
    bindTime(statement, place++, row.published);
    for (const qint64 number : {row.duration, row.size, qint64{row.role}, qint64{row.roles}, qint64{row.shots ? 1 : 0}, qint64{row.width}, qint64{row.height}})
        statement.bind(place++, number);
    for (const QString* const text : {&row.place, &row.country, &row.label, &row.fileName, &row.picture, &row.url, &row.sha256, &row.credit})
        statement.bind(place++, *text);
    bindTime(statement, place++, row.embargo);
    bindTime(statement, place++, row.updated);
    statement.bind(place++, row.etag);
    for (const QDateTime* const time : {&row.notices.retrievedAt, &row.notices.correctedAt, &row.notices.withdrawnAt}) bindTime(statement, place++, *time);
    statement.bind(place++, remarksText(row.notices.remarks));
    if (row.rate) statement.bind(place++, *row.rate);
    else statement.bindNull(place++);
    statement.bind(place++, searchText(row.rights));
    Q_ASSERT(place == rowColumnCount + queryColumnCount + 1);
}

} // namespace Rushes::Catalogue
