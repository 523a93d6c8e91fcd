// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/cataloguerows.h"

#include "app/portal/catalogue/searchtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;

namespace {

/// A null QString would be stored as NULL.
QString stored(const QString& text) { return text.isNull() ? u""_s : text; }

QString stored(const QJsonArray& array) { return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact)); }

QString storedDate(QDate date) { return stored(date.toString(Qt::ISODate)); }

QJsonArray programmeJson(const QList<Catalogue::ProgrammeItem>& programme) {
    QJsonArray items;
    for (const Catalogue::ProgrammeItem& item : programme) {
        QJsonObject json{
            {"starts_at"_L1, item.startsAt.toUTC().toString(Qt::ISODate)},
            {"ends_at"_L1, item.endsAt.toUTC().toString(Qt::ISODate)},
            {"title"_L1, item.title},
            {"note"_L1, item.note},
            {"coverage"_L1, word(item.coverage)},
        };
        if (!item.videoId.isEmpty()) json.insert("video_id"_L1, item.videoId.text());
        items.append(json);
    }
    return items;
}

QJsonArray shotListJson(const QList<Catalogue::Shot>& shots) {
    QJsonArray items;
    for (const Catalogue::Shot& shot : shots)
        items.append(
            QJsonObject{{"timecode_in"_L1, shot.timecodeIn}, {"timecode_out"_L1, shot.timecodeOut}, {"shot_size"_L1, shot.shotSize}, {"text"_L1, shot.text}});
    return items;
}

} // namespace

QString etagOf(const Bindings& bindings) {
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const auto& [name, value] : bindings.values()) {
        const QByteArray text = value.toString().toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

Bindings bindingsOf(const Catalogue::Meeting& meeting) {
    return {
        {"id"_L1, meeting.id.text()},
        {"title"_L1, stored(meeting.title)},
        {"starts_on"_L1, storedDate(meeting.startsOn)},
        {"ends_on"_L1, storedDate(meeting.endsOn)},
        {"city"_L1, stored(meeting.city)},
        {"country"_L1, stored(meeting.country)},
        {"time_zone"_L1, stored(QString::fromLatin1(meeting.timeZone))},
        {"summary"_L1, stored(meeting.summary)},
        {"article"_L1, stored(QJsonArray::fromStringList(meeting.article))},
        {"programme"_L1, stored(programmeJson(meeting.programme))},
        {"search"_L1, stored(searchText({meeting.title, meeting.city, meeting.summary}))},
    };
}

Bindings bindingsOf(const Catalogue::Video& video) {
    return {
        {"id"_L1, video.id.text()},
        {"meeting_id"_L1, stored(video.meetingId.text())},
        {"title"_L1, stored(video.title)},
        {"recorded_on"_L1, storedDate(video.recordedOn)},
        {"published_at"_L1, Bindings::time(video.publishedAt)},
        {"duration_ms"_L1, qint64{video.duration.count()}},
        {"keywords"_L1, stored(QJsonArray::fromStringList(video.keywords))},
        {"description"_L1, stored(video.description)},
        {"place"_L1, stored(video.place)},
        {"languages"_L1, stored(QJsonArray::fromStringList(video.languages))},
        {"credit"_L1, stored(video.credit)},
        {"usage_terms"_L1, stored(video.usageTerms)},
        {"embargo_until"_L1, Bindings::time(video.embargoUntil)},
        {"shot_list"_L1, stored(shotListJson(video.shotList))},
        {"search"_L1, stored(searchText({video.title, video.description, video.place, video.keywords.join(u' ')}))},
    };
}

Bindings bindingsOf(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) {
    return {
        {"id"_L1, rendition.id.text()},
        {"video_id"_L1, video.text()},
        {"rank"_L1, static_cast<int>(rendition.role)},
        {"label"_L1, stored(rendition.label)},
        {"role"_L1, word(rendition.role)},
        {"container"_L1, stored(rendition.container)},
        {"video_codec"_L1, stored(rendition.videoCodec)},
        {"width"_L1, rendition.width},
        {"height"_L1, rendition.height},
        {"frame_rate"_L1, stored(rendition.frameRate)},
        {"scan"_L1, stored(rendition.scan)},
        {"bitrate"_L1, rendition.bitrate},
        {"audio"_L1, stored(rendition.audio)},
        {"start_timecode"_L1, stored(rendition.startTimecode)},
        {"size"_L1, rendition.size.bytes()},
        {"sha256"_L1, rendition.sha256 ? rendition.sha256->hex() : u""_s},
        {"file_name"_L1, stored(rendition.fileName)},
        {"path"_L1, path},
    };
}

Bindings bindingsOf(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) {
    return {
        {"id"_L1, photo.id.text()},
        {"meeting_id"_L1, stored(photo.meetingId.text())},
        {"caption"_L1, stored(photo.caption)},
        {"taken_on"_L1, storedDate(photo.takenOn)},
        {"published_on"_L1, storedDate(photo.publishedOn)},
        {"width"_L1, photo.width},
        {"height"_L1, photo.height},
        {"size"_L1, photo.size.bytes()},
        {"sha256"_L1, photo.sha256 ? photo.sha256->hex() : u""_s},
        {"file_name"_L1, stored(photo.fileName)},
        {"credit"_L1, stored(photo.credit)},
        {"search"_L1, stored(searchText({photo.caption, photo.fileName}))},
        {"path"_L1, stored(path)},
        {"preview_path"_L1, stored(previewPath)},
    };
}

Bindings bindingsOf(const Catalogue::NewsEntry& entry) {
    QJsonArray photos;
    for (const Catalogue::PhotoId& photo : entry.photoIds) photos.append(photo.text());
    return {
        {"id"_L1, entry.id.text()},
        {"meeting_id"_L1, stored(entry.meetingId.text())},
        {"published_on"_L1, storedDate(entry.publishedOn)},
        {"title"_L1, stored(entry.title)},
        {"lead"_L1, stored(entry.lead)},
        {"article"_L1, stored(QJsonArray::fromStringList(entry.article))},
        {"photo_ids"_L1, stored(photos)},
        {"search"_L1, stored(searchText({entry.title, entry.lead, entry.article.join(u' ')}))},
    };
}

} // namespace Rushes::PortalServer
