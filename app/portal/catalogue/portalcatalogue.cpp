// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/portalcatalogue.h"

#include "app/portal/catalogue/searchtext.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

constexpr qsizetype mostTogether = 500;

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
        items.append(QJsonObject{{"timecode_in"_L1, shot.timecodeIn}, {"timecode_out"_L1, shot.timecodeOut}, {"shot_size"_L1, shot.shotSize}, {"text"_L1, shot.text}});
    return items;
}

/// Tells two versions of a row apart: a digest over everything that was bound.
QString etagOf(const Bindings& bindings) {
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const auto& [name, value] : bindings.values()) {
        const QByteArray text = value.toString().toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

StorageResult<void> noteChange(Connection& connection, const QString& kind, const QString& id, const QString& change, const QDateTime& now) {
    const Bindings bindings{{"kind"_L1, kind}, {"item_id"_L1, id}, {"change"_L1, change}, {"at"_L1, Bindings::time(now)}};
    if (auto noted = connection.change(Sql::changeAdd, bindings); !noted) return std::unexpected{std::move(noted).error()};
    return {};
}

/// Writes a meeting or video where it differs from what is there, and notes what became of it.
StorageResult<void> put(Connection& connection, const QString& kind, const Storage::Statement& current, const Storage::Statement& write, const QString& id, Bindings bindings, const QDateTime& now) {
    const QString etag = etagOf(bindings);
    const auto before = connection.row(current, {{"id"_L1, id}}, [](const Row& row) { return row.text("etag"_L1); });
    if (!before) return std::unexpected{before.error()};
    if (*before == etag) return {};
    bindings.add("etag"_L1, etag).add("updated_at"_L1, Bindings::time(now));
    if (auto written = connection.change(write, bindings); !written) return std::unexpected{std::move(written).error()};
    return noteChange(connection, kind, id, *before ? u"correction"_s : u"addition"_s, now);
}

StorageResult<void> correctVideo(Connection& connection, const QString& id, const QDateTime& now) {
    if (auto touched = connection.change(Sql::videoTouch, {{"id"_L1, id}, {"updated_at"_L1, Bindings::time(now)}}); !touched) return std::unexpected{std::move(touched).error()};
    return noteChange(connection, u"video"_s, id, u"correction"_s, now);
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

/// For callers that do not wait: what went wrong is in the log.
void watch(PortalCatalogue::Done done) {
    done.then([](const StorageResult<void>& result) {
        if (!result) qCWarning(logCatalogue).noquote() << "the catalogue was not changed:" << result.error().detail;
    });
}

} // namespace

PortalCatalogue::Done PortalCatalogue::putMeeting(const Catalogue::Meeting& meeting) {
    return m_database.runInTransaction([meeting, now = m_clock.now()](Connection& connection) {
        return put(connection, u"meeting"_s, Sql::meetingEtag, Sql::meetingPut, meeting.id.text(), bindingsOf(meeting), now);
    });
}

PortalCatalogue::Done PortalCatalogue::putVideos(const QList<Catalogue::Video>& videos) {
    return m_database.runInTransaction([videos, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        for (const Catalogue::Video& video : videos) {
            if (auto done = put(connection, u"video"_s, Sql::videoEtag, Sql::videoPut, video.id.text(), bindingsOf(video), now); !done) return done;
        }
        return {};
    });
}

PortalCatalogue::Done PortalCatalogue::putRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) {
    return m_database.runInTransaction([video, bindings = bindingsOf(video, rendition, path), now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        Bindings same;
        for (const auto& [name, value] : bindings.values()) {
            if (QList{"id"_L1, "video_id"_L1, "size"_L1, "sha256"_L1, "path"_L1, "file_name"_L1, "label"_L1}.contains(name)) same.add(name, value);
        }
        const auto known = connection.row(Sql::renditionSame, same, [](const Row& row) { return row.text("id"_L1); });
        if (!known) return std::unexpected{known.error()};
        if (*known) return {};
        if (auto written = connection.change(Sql::renditionPut, bindings); !written) return std::unexpected{std::move(written).error()};
        return correctVideo(connection, video.text(), now);
    });
}

PortalCatalogue::Done PortalCatalogue::setThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) {
    return m_database.runInTransaction([id = video.text(), jpegPath, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::videoSetThumbnail, {{"id"_L1, id}, {"path"_L1, jpegPath}, {"path2"_L1, jpegPath}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : correctVideo(connection, id, now);
    });
}

PortalCatalogue::Done PortalCatalogue::setPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) {
    return m_database.runInTransaction([id = meeting.text(), jpegPath, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::meetingSetPhoto, {{"id"_L1, id}, {"path"_L1, jpegPath}, {"path2"_L1, jpegPath}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : noteChange(connection, u"meeting"_s, id, u"correction"_s, now);
    });
}

PortalCatalogue::Done PortalCatalogue::withdraw(const Catalogue::VideoId& video) {
    return m_database.runInTransaction([id = video.text(), now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::videoWithdraw, {{"id"_L1, id}, {"now"_L1, Bindings::time(now)}, {"now2"_L1, Bindings::time(now)}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : noteChange(connection, u"video"_s, id, u"withdrawal"_s, now);
    });
}

void PortalCatalogue::flush() {
    if (!m_waiting.isEmpty()) watch(putVideos(std::exchange(m_waiting, {})));
}

void PortalCatalogue::addMeeting(const Catalogue::Meeting& meeting) { watch(putMeeting(meeting)); }

void PortalCatalogue::addVideo(const Catalogue::Video& video) {
    if (m_waiting.isEmpty()) QMetaObject::invokeMethod(&m_context, [this] { flush(); }, Qt::QueuedConnection);
    m_waiting.append(video);
    if (m_waiting.size() >= mostTogether) flush();
}

void PortalCatalogue::addRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) {
    flush();
    watch(putRendition(video, rendition, path));
}

void PortalCatalogue::addThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) {
    flush();
    watch(setThumbnail(video, jpegPath));
}

void PortalCatalogue::addMeetingPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) { watch(setPhoto(meeting, jpegPath)); }

} // namespace Rushes::PortalServer
