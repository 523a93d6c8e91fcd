// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"

#include "core/base/searchtext.h"
#include "core/catalogue/cataloguejson.h"
#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;

namespace {

/// Part of the file's name: a cache of another form is left aside and made anew, never migrated.
constexpr int formVersion = 1;
constexpr Storage::Schema cacheSchema{"catalogue"_L1, 0x52434154};

constexpr Statement storeMeeting{"catalogue", "store_meeting"};
constexpr Statement storeVideo{"catalogue", "store_video"};
constexpr Statement allMeetings{"catalogue", "meetings"};
constexpr Statement allVideos{"catalogue", "videos"};
constexpr Statement meetingById{"catalogue", "meeting_by_id"};
constexpr Statement videoById{"catalogue", "video_by_id"};
constexpr Statement withdrawMeeting{"catalogue", "withdraw_meeting"};
constexpr Statement withdrawVideo{"catalogue", "withdraw_video"};
constexpr Statement noteSyncAt{"catalogue", "note_sync"};
constexpr Statement lastSync{"catalogue", "sync"};

/// The file of a portal's catalogue. The hash keeps portals apart whose hosts read alike.
QString fileOf(const QString& folder, const QUrl& portal) {
    const QByteArray hash = QCryptographicHash::hash(portal.toEncoded(), QCryptographicHash::Sha256).toHex().first(12);
    return QDir{folder}.filePath(u"catalogue-v%1-%2.sqlite"_s.arg(formVersion).arg(QString::fromLatin1(hash)));
}

QByteArray bytesOf(const QJsonObject& json) { return QJsonDocument{json}.toJson(QJsonDocument::Compact); }
QJsonObject bodyOf(const Row& row) { return QJsonDocument::fromJson(row.text("body"_L1).toUtf8()).object(); }

/// What was stored by this program can be read by it.
Meeting storedMeeting(const Row& row) { return meetingFrom(bodyOf(row)).value_or(Meeting{}); }
Video storedVideo(const Row& row) { return videoFrom(bodyOf(row)).value_or(Video{}); }

bool hasAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

StorageResult<void> store(Connection& connection, const Meeting& meeting) {
    const QString searched = searchText(QStringList{meeting.title, meeting.city, meeting.summary, meeting.startsOn.toString(Qt::ISODate)}.join(u' '));
    return connection
        .change(storeMeeting, {{"id"_L1, meeting.id.text()},
                               {"title"_L1, meeting.title},
                               {"starts_on"_L1, meeting.startsOn.toString(Qt::ISODate)},
                               {"ends_on"_L1, meeting.endsOn.toString(Qt::ISODate)},
                               {"city"_L1, meeting.city},
                               {"country"_L1, meeting.country},
                               {"search_text"_L1, searched},
                               {"body"_L1, QString::fromUtf8(bytesOf(jsonOf(meeting)))}})
        .transform([](qint64) {});
}

StorageResult<void> store(Connection& connection, const Video& video) {
    const QString searched = searchText((QStringList{video.title, video.place, video.description, video.recordedOn.toString(Qt::ISODate)} + video.keywords).join(u' '));
    return connection
        .change(storeVideo, {{"id"_L1, video.id.text()},
                             {"meeting_id"_L1, video.meetingId.text()},
                             {"title"_L1, video.title},
                             {"recorded_on"_L1, video.recordedOn.toString(Qt::ISODate)},
                             {"published_at"_L1, Bindings::time(video.publishedAt).toString()},
                             {"search_text"_L1, searched},
                             {"body"_L1, QString::fromUtf8(bytesOf(jsonOf(video)))}})
        .transform([](qint64) {});
}

template <typename Value> struct Found {
    Value value;
    QString searched;
};

template <typename Value> QList<Value> filtered(const QList<Found<Value>>& found, const QStringList& words) {
    QList<Value> kept;
    for (const Found<Value>& one : found) {
        if (hasAll(one.searched, words)) kept.append(one.value);
    }
    return kept;
}

} // namespace

CatalogueCache::CatalogueCache(const QString& folder, const QUrl& portal, QObject* parent)
    : QObject{parent}, m_database{std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(fileOf(folder, portal)), cacheSchema)} {}

CatalogueCache::~CatalogueCache() = default;

QFuture<StorageResult<QList<Meeting>>> CatalogueCache::meetings(const MeetingFilter& filter) {
    return m_database->run([filter](Connection& connection) -> StorageResult<QList<Meeting>> {
        const QString year = filter.year ? QString::number(*filter.year) : u""_s;
        const auto found = connection.rows(allMeetings, {{"year"_L1, year}}, [](const Row& row) { return Found<Meeting>{storedMeeting(row), row.text("search_text"_L1)}; });
        return found.transform([&](const QList<Found<Meeting>>& all) { return filtered(all, searchWords(filter.text)); });
    });
}

QFuture<StorageResult<std::optional<Meeting>>> CatalogueCache::meeting(const MeetingId& id) {
    return m_database->run([id](Connection& connection) { return connection.row(meetingById, {{"id"_L1, id.text()}}, storedMeeting); });
}

QFuture<StorageResult<QList<Video>>> CatalogueCache::videos(const VideoFilter& filter) {
    return m_database->run([filter](Connection& connection) -> StorageResult<QList<Video>> {
        const QString meeting = filter.meetingId.isEmpty() ? u""_s : filter.meetingId.text();
        const auto found = connection.rows(allVideos, {{"meeting_id"_L1, meeting}}, [](const Row& row) { return Found<Video>{storedVideo(row), row.text("search_text"_L1)}; });
        return found.transform([&](const QList<Found<Video>>& all) { return filtered(all, searchWords(filter.text)); });
    });
}

QFuture<StorageResult<std::optional<Video>>> CatalogueCache::video(const VideoId& id) {
    return m_database->run([id](Connection& connection) { return connection.row(videoById, {{"id"_L1, id.text()}}, storedVideo); });
}

QFuture<StorageResult<QDateTime>> CatalogueCache::syncedAt() {
    return m_database->run([](Connection& connection) {
        return connection.row(lastSync, {}, [](const Row& row) { return row.time("at"_L1); }).transform([](const std::optional<QDateTime>& at) { return at.value_or(QDateTime{}); });
    });
}

QFuture<StorageResult<QString>> CatalogueCache::since() {
    return m_database->run([](Connection& connection) {
        return connection.row(lastSync, {}, [](const Row& row) { return row.text("next_since"_L1); }).transform([](const std::optional<QString>& since) { return since.value_or(QString{}); });
    });
}

QFuture<StorageResult<void>> CatalogueCache::store(const QList<Meeting>& meetings, const QList<Video>& videos) {
    return m_database
        ->runInTransaction([meetings, videos](Connection& connection) -> StorageResult<void> {
            for (const Meeting& meeting : meetings) {
                if (auto stored = Catalogue::store(connection, meeting); !stored) return stored;
            }
            for (const Video& video : videos) {
                if (auto stored = Catalogue::store(connection, video); !stored) return stored;
            }
            return {};
        })
        .then(this, [this](StorageResult<void> stored) {
            if (stored) Q_EMIT changed();
            return stored;
        });
}

QFuture<StorageResult<void>> CatalogueCache::withdraw(const QList<MeetingId>& meetings, const QList<VideoId>& videos) {
    return m_database
        ->runInTransaction([meetings, videos](Connection& connection) -> StorageResult<void> {
            for (const MeetingId& id : meetings) {
                if (auto done = connection.change(withdrawMeeting, {{"id"_L1, id.text()}}); !done) return std::unexpected{std::move(done).error()};
            }
            for (const VideoId& id : videos) {
                if (auto done = connection.change(withdrawVideo, {{"id"_L1, id.text()}}); !done) return std::unexpected{std::move(done).error()};
            }
            return {};
        })
        .then(this, [this](StorageResult<void> done) {
            if (done) Q_EMIT changed();
            return done;
        });
}

QFuture<StorageResult<void>> CatalogueCache::noteSync(const QDateTime& at, const QString& nextSince) {
    return m_database->run([at, nextSince](Connection& connection) {
        return connection.change(noteSyncAt, {{"at"_L1, Bindings::time(at)}, {"next_since"_L1, nextSince}}).transform([](qint64) {});
    });
}

} // namespace Rushes::Catalogue
