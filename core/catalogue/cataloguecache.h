// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/cataloguefilter.h"
#include "core/catalogue/cataloguesearch.h"
#include "core/catalogue/cataloguestore.h"
#include "core/search/valuecount.h"
#include "core/storage/storageerror.h"

#include <QObject>

#include <memory>

namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::Catalogue {

class CatalogueQuery;

/// The first items of a list and the places of theirs.
template <typename Item> struct FirstPage {
    QList<qint64> rows;
    QList<Item> items;
};

/// Where an item stands in the cache.
struct ItemPlace {
    qint64 row = 0;       ///< as rows() names it
    MeetingId meetingId;  ///< empty where the portal names none
};

/// Where the cache stands towards its portal.
struct SyncPoint {
    QDateTime at;         ///< when it was last compared; invalid for never
    QString nextSince;    ///< the place in the portal's list of changes up to which the cache is true; empty for never
    QByteArray etag;      ///< of the answer that nothing has changed since; empty for none

    /// A list of a first synchronisation that was cut.
    struct Stream {
        Kind kind = Kind::Meeting;
        QString since;    ///< where the list of changes stood when it began
        QString cursor;   ///< of the next page; empty at the beginning
        bool done = false;
    };
    QList<Stream> streams;
};

/// What one portal's catalogue held when it was last read, so that browsing works at once and without a network. The file is named by
/// its version and portal, and is rebuilt rather than migrated; files of other versions are removed. One thread writes and another
/// reads, so that a list never waits for a synchronisation.
///
/// A list is read in two steps: rows() gives the places of all items in order, one number each, and videosAt() and its like give the
/// few that are on the screen, with what a list shows. The whole item comes by its id. firstPage() does both for the beginning.
class CatalogueCache : public QObject {
    Q_OBJECT

public:
    template <typename T> using Answer = QFuture<Storage::StorageResult<T>>;

    /// `folder` is made where it is missing; `portal` is the address whose catalogue this is.
    CatalogueCache(const QString& folder, const QUrl& portal, QObject* parent = nullptr);
    ~CatalogueCache() override;

    Answer<QList<qint64>> rows(const MeetingFilter& filter, const Sort& sort = {});
    Answer<QList<qint64>> rows(const VideoFilter& filter, const Sort& sort = {});
    Answer<QList<qint64>> rows(const PhotoFilter& filter, const Sort& sort = {});
    Answer<QList<qint64>> rows(const NewsFilter& filter, const Sort& sort = {});
    /// How many rows() gives.
    Answer<qint64> count(const MeetingFilter& filter);
    Answer<qint64> count(const VideoFilter& filter);
    Answer<qint64> count(const PhotoFilter& filter);
    Answer<qint64> count(const NewsFilter& filter);
    /// As many as asked for, in that order; one with an empty id where a row has gone since. Meetings have their counts from this cache.
    Answer<QList<Meeting>> meetingsAt(const QList<qint64>& rows);
    Answer<QList<Video>> videosAt(const QList<qint64>& rows);
    Answer<QList<Photo>> photosAt(const QList<qint64>& rows);
    Answer<QList<NewsEntry>> newsAt(const QList<qint64>& rows);
    /// At most `most` items from the beginning of the list.
    Answer<FirstPage<Meeting>> firstPage(const MeetingFilter& filter, const Sort& sort, int most);
    Answer<FirstPage<Video>> firstPage(const VideoFilter& filter, const Sort& sort, int most);
    Answer<FirstPage<Photo>> firstPage(const PhotoFilter& filter, const Sort& sort, int most);
    Answer<FirstPage<NewsEntry>> firstPage(const NewsFilter& filter, const Sort& sort, int most);

    /// Whole items, all of a list at once: for lists that are short, such as a meeting's.
    Answer<QList<Meeting>> meetings(const MeetingFilter& filter = {}, const Sort& sort = {});
    Answer<QList<Video>> videos(const VideoFilter& filter = {}, const Sort& sort = {});
    Answer<QList<Photo>> photos(const PhotoFilter& filter = {}, const Sort& sort = {});
    Answer<QList<NewsEntry>> news(const NewsFilter& filter = {}, const Sort& sort = {});
    Answer<std::optional<Meeting>> meeting(const MeetingId& id);
    Answer<std::optional<Video>> video(const VideoId& id);
    Answer<std::optional<Photo>> photo(const PhotoId& id);
    Answer<std::optional<NewsEntry>> newsEntry(const NewsId& id);
    /// Where items stand, by id; those that are not there are left out.
    Answer<QHash<QString, ItemPlace>> places(Kind kind, const QStringList& ids);
    /// The years of meetings and how many each has, newest first.
    Answer<QList<std::pair<int, int>>> meetingYears();

    /// The values that a key of the query language has (see readValues).
    Answer<QList<Search::ValueCount>> values(Kind kind, const QString& key, const SearchFacts& facts = {});

    /// When the catalogue was last compared with the portal; invalid for never.
    Answer<QDateTime> syncedAt();
    Answer<SyncPoint> syncPoint();

    /// The ETags with which these items came by themselves; those that did not are left out.
    Answer<QHash<ItemName, QByteArray>> tagsOf(const QList<ItemName>& items);
    /// What has happened to items that were here before, oldest first, until endNotices() says that it has been passed on.
    Answer<QList<ItemNotice>> notices(int most);
    /// Forgets the notices up to this number.
    Answer<void> endNotices(qint64 number);

    /// For CatalogueSync. Replaces what is there under the same ids; together with what is noted of a stream, in one transaction.
    Answer<BatchOutcome> apply(const CatalogueBatch& batch, const QDateTime& now, const std::optional<SyncPoint::Stream>& stream = std::nullopt);
    /// The cache is true up to here; streams are at their end.
    Answer<void> noteSync(const QDateTime& at, const QString& nextSince, const QByteArray& etag = {});
    /// apply() changed something that lists should show; it emits changed() once for many of them.
    void announce() { Q_EMIT changed(); }
    /// apply() and announce() in one.
    Answer<void> store(const QList<Meeting>& meetings, const QList<Video>& videos);

Q_SIGNALS:
    /// Something was stored or withdrawn; lists should be read again.
    void changed();

private:
    [[nodiscard]] Storage::Database& reader();
    [[nodiscard]] Storage::Database& writer();
    Answer<QList<qint64>> rowsOf(const CatalogueQuery& query, const Sort& sort);
    Answer<qint64> countOf(const CatalogueQuery& query);

    QString m_file;
    std::unique_ptr<Storage::Database> m_writer; ///< both made with the first need: nothing is touched before
    std::unique_ptr<Storage::Database> m_reader;
};

} // namespace Rushes::Catalogue
