// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"

#include "core/catalogue/cataloguejson.h"
#include "core/catalogue/cataloguequery.h"
#include "core/catalogue/cataloguevalues.h"
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
using Storage::SqliteStatement;
using Storage::Statement;
using Storage::StorageResult;

namespace {

/// Part of the file's name: a cache of another form is removed and made anew, never migrated.
constexpr int formVersion = 6;
constexpr Storage::Schema cacheSchema{"catalogue"_L1, 0x52434154};

constexpr Statement noteSyncAt{"catalogue", "note_sync"};
constexpr Statement lastSync{"catalogue", "sync"};
constexpr Statement allStreams{"catalogue", "streams"};
constexpr Statement noteStream{"catalogue", "note_stream"};
constexpr Statement endStreams{"catalogue", "end_streams"};
constexpr Statement answerTag{"catalogue", "answer"};
constexpr Statement allNotices{"catalogue", "notices"};
constexpr Statement endNoticesTo{"catalogue", "notices_end"};

/// The file of a portal's catalogue. The hash keeps portals apart whose hosts read alike.
QString fileOf(const QString& folder, const QUrl& portal) {
    const QByteArray hash = QCryptographicHash::hash(portal.toEncoded(), QCryptographicHash::Sha256).toHex().first(12);
    return QDir{folder}.filePath(u"catalogue-v%1-%2.sqlite"_s.arg(formVersion).arg(QString::fromLatin1(hash)));
}

/// Those of the same portal in another form. They hold nothing that the portal has not.
void removeOtherForms(const QString& file) {
    const QFileInfo own{file};
    const QString portal = own.fileName().section(u'-', 2);
    const QStringList names = own.dir().entryList({u"catalogue-v*-"_s + portal + u'*'}, QDir::Files);
    for (const QString& name : names) {
        if (!name.startsWith(own.fileName())) own.dir().remove(name);
    }
}

/// A cache may lose its last second in a power cut; it may not keep a list waiting.
StorageResult<void> tune(Connection& connection, int cacheMib) {
    for (const QString& pragma : {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -%1"_s.arg(cacheMib * 1024)}) {
        if (auto done = connection.execute(pragma); !done) return done;
    }
    return {};
}

StorageResult<SyncPoint> readSyncPoint(Connection& connection) {
    const auto last = connection.row(lastSync, {}, [](const Row& row) {
        return SyncPoint{QDateTime::fromMSecsSinceEpoch(row.integer("at"_L1), QTimeZone::UTC), row.text("next_since"_L1), row.text("etag"_L1).toLatin1(), {}};
    });
    if (!last) return std::unexpected{last.error()};
    const auto streams = connection.rows(allStreams, {}, [](const Row& row) {
        return SyncPoint::Stream{kindFrom(row.text("kind"_L1)).value_or(Kind::Meeting), row.text("since"_L1), row.text("cursor"_L1), row.truth("done"_L1)};
    });
    if (!streams) return std::unexpected{streams.error()};
    SyncPoint point = last->value_or(SyncPoint{});
    point.streams = *streams;
    return point;
}

template <typename Item> struct Reading;
template <> struct Reading<Meeting> {
    static constexpr Kind kind = Kind::Meeting;
    static Meeting listed(const CatalogueRow& row) { return listedMeeting(row); }
    static Meeting whole(const QByteArray& body) { return meetingFrom(QJsonDocument::fromJson(body).object()).value_or(Meeting{}); }
};
template <> struct Reading<Video> {
    static constexpr Kind kind = Kind::Video;
    static Video listed(const CatalogueRow& row) { return listedVideo(row); }
    static Video whole(const QByteArray& body) { return videoFrom(QJsonDocument::fromJson(body).object()).value_or(Video{}); }
};
template <> struct Reading<Photo> {
    static constexpr Kind kind = Kind::Photo;
    static Photo listed(const CatalogueRow& row) { return photoOf(row); }
};
template <> struct Reading<NewsEntry> {
    static constexpr Kind kind = Kind::News;
    static NewsEntry listed(const CatalogueRow& row) { return listedNews(row); }
    static NewsEntry whole(const QByteArray& body) { return newsFrom(QJsonDocument::fromJson(body).object()).value_or(NewsEntry{}); }
};

/// How many videos and photos of a meeting stand in the cache.
StorageResult<void> addCounts(Connection& connection, QList<Meeting>& meetings) {
    auto statement = SqliteStatement::prepare(connection, u"select (select count(*) from video where meeting_id = ?1 and withdrawn is null), "
                                                          "(select count(*) from photo where meeting_id = ?1 and withdrawn is null)"_s);
    if (!statement) return std::unexpected{statement.error()};
    for (Meeting& meeting : meetings) {
        statement->bind(1, meeting.id.text());
        const auto row = statement->step();
        if (!row) return std::unexpected{row.error()};
        meeting.videoCount = static_cast<int>(statement->integer(0));
        meeting.photoCount = static_cast<int>(statement->integer(1));
        statement->reset();
    }
    return {};
}

template <typename Item> StorageResult<QList<Item>> itemsAt(Connection& connection, const QList<qint64>& rows) {
    if (rows.isEmpty()) return QList<Item>{};
    auto statement = SqliteStatement::prepare(connection, u"select %1 from %2 where num = ?"_s.arg(rowColumns(), word(Reading<Item>::kind)));
    if (!statement) return std::unexpected{statement.error()};
    QList<Item> items;
    items.reserve(rows.size());
    for (const qint64 num : rows) {
        statement->bind(1, num);
        const auto row = statement->step();
        if (!row) return std::unexpected{row.error()};
        items.append(*row ? Reading<Item>::listed(readRow(*statement)) : Item{});
        statement->reset();
    }
    if constexpr (std::is_same_v<Item, Meeting>) {
        if (auto done = addCounts(connection, items); !done) return std::unexpected{done.error()};
    }
    return items;
}

/// Whole items. `condition` finds rows by one value.
template <typename Item, typename Value> StorageResult<QList<Item>> wholeItems(Connection& connection, QLatin1StringView column, const QList<Value>& values) {
    const QString kind = word(Reading<Item>::kind);
    // The columns are found by their names, and the one that both tables have is told apart.
    QString sql = u"select %1 from %2 where %3 = ?"_s.arg(rowColumns(), kind, column);
    auto statement = SqliteStatement::prepare(connection, sql);
    if (!statement) return std::unexpected{statement.error()};
    std::optional<SqliteStatement> bodies;
    if constexpr (!std::is_same_v<Item, Photo>) {
        auto prepared = SqliteStatement::prepare(connection, u"select body from %1_body where num = ?"_s.arg(kind));
        if (!prepared) return std::unexpected{prepared.error()};
        bodies = *std::move(prepared);
    }
    QList<Item> items;
    for (const Value& value : values) {
        statement->bind(1, value);
        const auto found = statement->step();
        if (!found) return std::unexpected{found.error()};
        if (*found) {
            const CatalogueRow row = readRow(*statement);
            Item item = Reading<Item>::listed(row);
            if constexpr (!std::is_same_v<Item, Photo>) {
                bodies->bind(1, row.num);
                const auto body = bodies->step();
                if (!body) return std::unexpected{body.error()};
                if (*body) item = Reading<Item>::whole(bodies->bytes(0).toByteArray());
                item.notices = row.notices;
                bodies->reset();
            }
            items.append(item);
        }
        statement->reset();
    }
    if constexpr (std::is_same_v<Item, Meeting>) {
        if (auto done = addCounts(connection, items); !done) return std::unexpected{done.error()};
    }
    return items;
}

template <typename Item> auto at(Storage::Database& database, const QList<qint64>& rows) {
    return database.run([rows](Connection& connection) { return itemsAt<Item>(connection, rows); });
}

template <typename Item> auto allOf(Storage::Database& database, const CatalogueQuery& query, const Sort& sort) {
    return database.run([query, sort](Connection& connection) -> StorageResult<QList<Item>> {
        const auto rows = query.rows(connection, sort, -1);
        if (!rows) return std::unexpected{rows.error()};
        return wholeItems<Item>(connection, "num"_L1, *rows);
    });
}

template <typename Item> auto firstOf(Storage::Database& database, const CatalogueQuery& query, const Sort& sort, int most) {
    return database.run([query, sort, most](Connection& connection) -> StorageResult<FirstPage<Item>> {
        auto rows = query.rows(connection, sort, most);
        if (!rows) return std::unexpected{rows.error()};
        auto items = itemsAt<Item>(connection, *rows);
        if (!items) return std::unexpected{items.error()};
        return FirstPage<Item>{*std::move(rows), *std::move(items)};
    });
}

template <typename Item> auto byId(Storage::Database& database, const QString& id) {
    return database.run([id](Connection& connection) -> StorageResult<std::optional<Item>> {
        auto items = wholeItems<Item>(connection, "id"_L1, QList{id});
        if (!items) return std::unexpected{items.error()};
        return items->isEmpty() ? std::nullopt : std::optional{items->first()};
    });
}

} // namespace

CatalogueCache::CatalogueCache(const QString& folder, const QUrl& portal, QObject* parent) : QObject{parent}, m_file{fileOf(folder, portal)} {}

CatalogueCache::~CatalogueCache() = default;

Storage::Database& CatalogueCache::writer() {
    if (!m_writer) {
        m_writer = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_file), cacheSchema);
        m_writer->run([file = m_file](Connection& connection) {
            removeOtherForms(file);
            return tune(connection, 16);
        });
    }
    return *m_writer;
}

Storage::Database& CatalogueCache::reader() {
    if (!m_reader) {
        m_reader = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_file), cacheSchema);
        m_reader->run([](Connection& connection) { return tune(connection, 32); });
    }
    return *m_reader;
}

CatalogueCache::Answer<QList<qint64>> CatalogueCache::rowsOf(const CatalogueQuery& query, const Sort& sort) {
    return reader().run([query, sort](Connection& connection) { return query.rows(connection, sort, -1); });
}
CatalogueCache::Answer<qint64> CatalogueCache::countOf(const CatalogueQuery& query) {
    return reader().run([query](Connection& connection) { return query.count(connection); });
}

CatalogueCache::Answer<QList<qint64>> CatalogueCache::rows(const MeetingFilter& filter, const Sort& sort) { return rowsOf(CatalogueQuery{filter}, sort); }
CatalogueCache::Answer<QList<qint64>> CatalogueCache::rows(const VideoFilter& filter, const Sort& sort) { return rowsOf(CatalogueQuery{filter}, sort); }
CatalogueCache::Answer<QList<qint64>> CatalogueCache::rows(const PhotoFilter& filter, const Sort& sort) { return rowsOf(CatalogueQuery{filter}, sort); }
CatalogueCache::Answer<QList<qint64>> CatalogueCache::rows(const NewsFilter& filter, const Sort& sort) { return rowsOf(CatalogueQuery{filter}, sort); }
CatalogueCache::Answer<qint64> CatalogueCache::count(const MeetingFilter& filter) { return countOf(CatalogueQuery{filter}); }
CatalogueCache::Answer<qint64> CatalogueCache::count(const VideoFilter& filter) { return countOf(CatalogueQuery{filter}); }
CatalogueCache::Answer<qint64> CatalogueCache::count(const PhotoFilter& filter) { return countOf(CatalogueQuery{filter}); }
CatalogueCache::Answer<qint64> CatalogueCache::count(const NewsFilter& filter) { return countOf(CatalogueQuery{filter}); }
CatalogueCache::Answer<QList<Meeting>> CatalogueCache::meetingsAt(const QList<qint64>& rows) { return at<Meeting>(reader(), rows); }
CatalogueCache::Answer<QList<Video>> CatalogueCache::videosAt(const QList<qint64>& rows) { return at<Video>(reader(), rows); }
CatalogueCache::Answer<QList<Photo>> CatalogueCache::photosAt(const QList<qint64>& rows) { return at<Photo>(reader(), rows); }
CatalogueCache::Answer<QList<NewsEntry>> CatalogueCache::newsAt(const QList<qint64>& rows) { return at<NewsEntry>(reader(), rows); }
CatalogueCache::Answer<FirstPage<Meeting>> CatalogueCache::firstPage(const MeetingFilter& filter, const Sort& sort, int most) {
    return firstOf<Meeting>(reader(), CatalogueQuery{filter}, sort, most);
}
CatalogueCache::Answer<FirstPage<Video>> CatalogueCache::firstPage(const VideoFilter& filter, const Sort& sort, int most) {
    return firstOf<Video>(reader(), CatalogueQuery{filter}, sort, most);
}
CatalogueCache::Answer<FirstPage<Photo>> CatalogueCache::firstPage(const PhotoFilter& filter, const Sort& sort, int most) {
    return firstOf<Photo>(reader(), CatalogueQuery{filter}, sort, most);
}
CatalogueCache::Answer<FirstPage<NewsEntry>> CatalogueCache::firstPage(const NewsFilter& filter, const Sort& sort, int most) {
    return firstOf<NewsEntry>(reader(), CatalogueQuery{filter}, sort, most);
}
CatalogueCache::Answer<QList<Meeting>> CatalogueCache::meetings(const MeetingFilter& filter, const Sort& sort) {
    return allOf<Meeting>(reader(), CatalogueQuery{filter}, sort);
}
CatalogueCache::Answer<QList<Video>> CatalogueCache::videos(const VideoFilter& filter, const Sort& sort) {
    return allOf<Video>(reader(), CatalogueQuery{filter}, sort);
}
CatalogueCache::Answer<QList<Photo>> CatalogueCache::photos(const PhotoFilter& filter, const Sort& sort) {
    return allOf<Photo>(reader(), CatalogueQuery{filter}, sort);
}
CatalogueCache::Answer<QList<NewsEntry>> CatalogueCache::news(const NewsFilter& filter, const Sort& sort) {
    return allOf<NewsEntry>(reader(), CatalogueQuery{filter}, sort);
}
CatalogueCache::Answer<std::optional<Meeting>> CatalogueCache::meeting(const MeetingId& id) { return byId<Meeting>(reader(), id.text()); }
CatalogueCache::Answer<std::optional<Video>> CatalogueCache::video(const VideoId& id) { return byId<Video>(reader(), id.text()); }
CatalogueCache::Answer<std::optional<Photo>> CatalogueCache::photo(const PhotoId& id) { return byId<Photo>(reader(), id.text()); }
CatalogueCache::Answer<std::optional<NewsEntry>> CatalogueCache::newsEntry(const NewsId& id) { return byId<NewsEntry>(reader(), id.text()); }

CatalogueCache::Answer<QHash<QString, ItemPlace>> CatalogueCache::places(Kind kind, const QStringList& ids) {
    return reader().run([kind, ids](Connection& connection) -> StorageResult<QHash<QString, ItemPlace>> {
        auto statement = SqliteStatement::prepare(connection, u"select num, meeting_id from %1 where id = ?"_s.arg(word(kind)));
        if (!statement) return std::unexpected{statement.error()};
        QHash<QString, ItemPlace> found;
        for (const QString& id : ids) {
            statement->bind(1, id);
            const auto row = statement->step();
            if (!row) return std::unexpected{row.error()};
            if (*row) found.insert(id, {statement->integer(0), MeetingId{statement->text(1)}});
            statement->reset();
        }
        return found;
    });
}

CatalogueCache::Answer<QList<std::pair<int, int>>> CatalogueCache::meetingYears() {
    return reader().run([](Connection& connection) -> StorageResult<QList<std::pair<int, int>>> {
        auto statement = SqliteStatement::prepare(
            connection, u"select cast(strftime('%Y', day) as integer) as year, count(*) from meeting where day is not null group by year order by year desc"_s);
        if (!statement) return std::unexpected{statement.error()};
        QList<std::pair<int, int>> years;
        for (auto row = statement->step();; row = statement->step()) {
            if (!row) return std::unexpected{row.error()};
            if (!*row) return years;
            years.append({static_cast<int>(statement->integer(0)), static_cast<int>(statement->integer(1))});
        }
    });
}

CatalogueCache::Answer<QList<Search::ValueCount>> CatalogueCache::values(Kind kind, const QString& key, const SearchFacts& facts) {
    return reader().run([kind, key, facts](Connection& connection) { return readValues(connection, kind, key, facts); });
}

CatalogueCache::Answer<SyncPoint> CatalogueCache::syncPoint() { return reader().run(readSyncPoint); }

CatalogueCache::Answer<QDateTime> CatalogueCache::syncedAt() {
    return reader().run([](Connection& connection) { return readSyncPoint(connection).transform([](const SyncPoint& point) { return point.at; }); });
}

CatalogueCache::Answer<BatchOutcome> CatalogueCache::apply(const CatalogueBatch& batch, const QDateTime& now, const std::optional<SyncPoint::Stream>& stream) {
    return writer().runInTransaction([batch, now, stream](Connection& connection) -> StorageResult<BatchOutcome> {
        if (stream) {
            const Bindings bindings{{"kind"_L1, word(stream->kind)},
                                    {"since"_L1, stream->since},
                                    {"cursor"_L1, stream->cursor.isNull() ? u""_s : stream->cursor},
                                    {"done"_L1, stream->done}};
            if (auto noted = connection.change(noteStream, bindings); !noted) return std::unexpected{noted.error()};
        }
        return CatalogueStore{connection, now}.store(batch);
    });
}

CatalogueCache::Answer<void> CatalogueCache::noteSync(const QDateTime& at, const QString& nextSince, const QByteArray& etag) {
    return writer().runInTransaction([=](Connection& connection) -> StorageResult<void> {
        if (auto done = connection.change(endStreams); !done) return std::unexpected{done.error()};
        const Bindings bindings{{"at"_L1, at.toMSecsSinceEpoch()},
                                {"next_since"_L1, nextSince.isNull() ? u""_s : nextSince},
                                {"etag"_L1, QString::fromLatin1(etag.isNull() ? QByteArray{""} : etag)}};
        return connection.change(noteSyncAt, bindings).transform([](qint64) {});
    });
}

CatalogueCache::Answer<QHash<ItemName, QByteArray>> CatalogueCache::tagsOf(const QList<ItemName>& items) {
    return reader().run([items](Connection& connection) -> StorageResult<QHash<ItemName, QByteArray>> {
        QHash<ItemName, QByteArray> tags;
        for (const ItemName& item : items) {
            const auto tag = connection.row(answerTag, {{"kind"_L1, word(item.first)}, {"id"_L1, item.second}},
                                            [](const Row& row) { return row.text("etag"_L1).toLatin1(); });
            if (!tag) return std::unexpected{tag.error()};
            if (*tag) tags.insert(item, **tag);
        }
        return tags;
    });
}

CatalogueCache::Answer<QList<ItemNotice>> CatalogueCache::notices(int most) {
    return reader().run([most](Connection& connection) {
        return connection.rows(allNotices, {{"most"_L1, most}}, [](const Row& row) {
            const auto time = [&row](QLatin1StringView column) { return QDateTime::fromMSecsSinceEpoch(row.integer(column), QTimeZone::UTC); };
            return ItemNotice{.number = row.integer("number"_L1),
                              .kind = kindFrom(row.text("kind"_L1)).value_or(Kind::Meeting),
                              .id = row.text("id"_L1),
                              .change = changeFrom(row.text("change"_L1)),
                              .title = row.text("title"_L1),
                              .what = row.text("what"_L1).split(u' ', Qt::SkipEmptyParts),
                              .at = time("at"_L1),
                              .version = time("version"_L1)};
        });
    });
}

CatalogueCache::Answer<void> CatalogueCache::endNotices(qint64 number) {
    return writer().run([number](Connection& connection) { return connection.change(endNoticesTo, {{"number"_L1, number}}).transform([](qint64) {}); });
}

CatalogueCache::Answer<void> CatalogueCache::store(const QList<Meeting>& meetings, const QList<Video>& videos) {
    return apply({.meetings = meetings, .videos = videos, .photos = {}, .news = {}, .withdrawn = {}}, QDateTime::currentDateTimeUtc())
        .then(this, [this](const StorageResult<BatchOutcome>& stored) {
            if (stored) Q_EMIT changed();
            return stored.transform([](const BatchOutcome&) {});
        });
}

} // namespace Rushes::Catalogue
