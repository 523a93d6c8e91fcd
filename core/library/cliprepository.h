// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/cliporder.h"
#include "core/library/edit.h"
#include "core/library/facets.h"
#include "core/library/portalword.h"
#include "core/library/removedclip.h"
#include "core/library/vocabulary.h"
#include "core/search/valuecount.h"
#include "core/storage/storageerror.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::Library {

class ChangeAnnouncer;
class ClipAdder;
class ClipIndex;
class ItemFiles;

/// A tag and how many clips and ranges carry it.
struct TagCount {
    QString tag;
    int clips = 0;
    int ranges = 0;
};

/// Keeps clips, their tags and ranges, in SQLite or PostgreSQL alike. A change that was made from an old revision answers
/// StorageFault::Stale and changes nothing.
class ClipRepository : public QObject {
    Q_OBJECT

public:
    explicit ClipRepository(Storage::Database& database, QObject* parent = nullptr);
    /// `computer` is the one whose places of media roots count: see MediaRoots.
    ClipRepository(Storage::Database& database, QString computer, QObject* parent = nullptr);

    // A long list is read in two steps: rows() gives all of it, one number each, and clipsAt() the few that are on the screen.

    /// The clips of a filter in this order. Where the filter names a collection whose order they are in, that counts.
    QFuture<Storage::StorageResult<QList<qint64>>> rows(const ClipFilter& filter = {}, const ClipOrder& order = {});
    /// As many clips as asked for, in that order; one with an empty id where a clip has gone since.
    QFuture<Storage::StorageResult<QList<Clip>>> clipsAt(const QList<qint64>& rows);
    /// The beginning of rows(), with at most `most` clips.
    QFuture<Storage::StorageResult<ClipPage>> firstPage(const ClipFilter& filter, const ClipOrder& order, int most);
    /// Of some thousand rows; nobody else is answered meanwhile.
    QFuture<Storage::StorageResult<ClipSums>> sums(const QList<qint64>& rows);
    /// What is here of a portal's items: only clips whose files are there.
    /// A file that goes or comes without a change of its clip may be told of some minutes later.
    QFuture<Storage::StorageResult<QList<ItemCopy>>> copiesOf(const QString& portal);

    /// All of them at once, for whoever needs each one. Newest first: the last one added is the first.
    QFuture<Storage::StorageResult<QList<Clip>>> clips(const ClipFilter& filter = {});
    /// How many clips() gives.
    QFuture<Storage::StorageResult<qint64>> count(const ClipFilter& filter = {});
    /// The values that a key of the query language has (see clipquery.h).
    QFuture<Storage::StorageResult<QList<Search::ValueCount>>> values(const QString& key);
    /// The values that these keys have among the clips of a query, and their durations. Before the first answer what is counted is read into
    /// memory, a little at a time, where the database allows it; others are answered meanwhile. From then on lists and count() come from it, too.
    QFuture<Storage::StorageResult<Facets>> facets(const QString& query, const QStringList& keys);
    QFuture<Storage::StorageResult<std::optional<Clip>>> clip(const ClipId& id);
    /// The clip of a file, by its place.
    QFuture<Storage::StorageResult<std::optional<Clip>>> clipAt(const QString& rootId, const QString& relativePath);
    /// Adds a clip, or answers the one that is there already at the same place; or brings back one that was removed whose file this is, as it was, with
    /// its new place. Those that are asked for at the same time go in together.
    QFuture<Storage::StorageResult<Clip>> add(const Clip& clip);
    /// Writes title, note, rating, what the portal told, rights, digest and facts, but neither its place nor its tags. `clip.revision`
    /// is the one it was read with; the answer has the next one.
    QFuture<Storage::StorageResult<Clip>> update(const Clip& clip);
    /// The clip's file has another place, which somebody has given it on the disk. Tags, notes and ranges stay with it. Conflict where
    /// another clip has that place.
    QFuture<Storage::StorageResult<Clip>> move(const ClipId& id, const QString& rootId, const QString& relativePath);
    /// The files of these clips go to the wastebasket, so that nobody takes them for missing; an invalid time where they did not, or come back.
    /// What is logged on the clips stays, and so do their revisions. A clip that waits for its file is passed over.
    QFuture<Storage::StorageResult<void>> markTrashed(const QList<ClipId>& ids, const QDateTime& at);
    // A clip may be there before its file is: see ClipArrival.

    /// Adds a clip that waits for its file, or answers the one that waits for the same bytes. Its place is a root alone.
    QFuture<Storage::StorageResult<Clip>> expect(const Clip& clip);
    /// Takes back what expect() has just added, and nobody was told of, because the file came in another way.
    QFuture<Storage::StorageResult<void>> noLongerExpect(const ClipId& id);
    /// Those that wait for their files.
    QFuture<Storage::StorageResult<QList<Clip>>> awaited();
    /// The clip that waits for these bytes of a portal, also if it was removed; else one of the same video that nothing brings any more.
    QFuture<Storage::StorageResult<std::optional<Clip>>> awaiting(const QString& portal, const QString& source, const QString& videoId);
    /// A download in the queue of this computer brings the bytes of that name; an empty `downloadId` for none. The revision stays.
    QFuture<Storage::StorageResult<void>> follow(const ClipId& id, const QString& source, const QString& downloadId);
    /// The file is here: `whole` has its place, size, digest and facts, and what the portal told. What people said stays. Conflict where another
    /// clip has the place, Stale where the clip waits no more.
    QFuture<Storage::StorageResult<Clip>> receive(const ClipId& id, const Clip& whole);

    /// Makes ranges of a clip's shot list, once: answers false, and changes nothing, where that was done before.
    QFuture<Storage::StorageResult<bool>> takeShots(const ClipId& id, const QList<Range>& shots);
    /// Adds and takes away tags, of which case and accents make no other. The clips' revisions stay, because two people who do this at
    /// the same time lose nothing.
    QFuture<Storage::StorageResult<void>> tag(const QList<ClipId>& ids, const QStringList& add, const QStringList& remove);
    /// What portals said of items whose files may be here; an answer for each word. The clips' revisions stay, so a portal makes nobody's
    /// edit stale.
    QFuture<Storage::StorageResult<QList<Heard>>> hear(const QList<PortalWord>& words);
    /// The clips of a portal's video or photo; the id of the other is empty.
    QFuture<Storage::StorageResult<QList<ClipId>>> clipsOfItem(const QString& portal, const QString& videoId, const QString& photoId);
    /// Somebody has taken note of what the portal said of these: their notices are no longer open. Revisions stay.
    QFuture<Storage::StorageResult<void>> markSeen(const QList<ClipId>& ids);
    /// The tags that are in use, in alphabetical order.
    QFuture<Storage::StorageResult<QList<TagCount>>> tags();

    /// The tags of the vocabulary, and those that are in use besides. It is changed with make().
    QFuture<Storage::StorageResult<Vocabulary>> vocabulary();

    /// In alphabetical order. They are changed with make().
    QFuture<Storage::StorageResult<QList<CollectionEntry>>> collections();
    /// What was put into a collection, in its order; nothing for a smart one, which has what its query finds.
    QFuture<Storage::StorageResult<QList<ClipId>>> clipsIn(const QString& collection);

    /// In the order of their codes. They are changed with make().
    QFuture<Storage::StorageResult<QList<Shorthand>>> shorthands();
    /// What was said of the clips of a meeting and of their ranges: titles, descriptions, notes.
    QFuture<Storage::StorageResult<QStringList>> textsOf(const QString& meeting);

    /// In the order of their first frames.
    QFuture<Storage::StorageResult<QList<Range>>> ranges(const ClipId& id);
    QFuture<Storage::StorageResult<Range>> addRange(const Range& range);
    QFuture<Storage::StorageResult<Range>> updateRange(const Range& range);
    QFuture<Storage::StorageResult<void>> removeRange(const RangeId& id, qint64 revision);

    /// The shot list of the clip as somebody has written it last, with what ranges have no place for: sections, ratings, comments, lines that are
    /// not right yet. Ranges may have changed since. Empty where nobody has written one.
    QFuture<Storage::StorageResult<QString>> shotText(const ClipId& id);

    /// In the order of their frames.
    QFuture<Storage::StorageResult<QList<Marker>>> markers(const ClipId& id);

    /// What was removed and may be brought back with make(), the last one first.
    QFuture<Storage::StorageResult<QList<RemovedClip>>> removed();
    /// Whether a removed clip has a file of that size, so that its digest tells whether it is the same.
    QFuture<Storage::StorageResult<bool>> isSizeOfRemoved(ByteCount size);

    /// Makes all of the edits, or none of them. Answers those that made a difference, with the ids and revisions that rows have now:
    /// inverse() of the answer takes them back. Stale where something is no longer as an edit says it was before.
    QFuture<Storage::StorageResult<Edits>> make(const Edits& edits);

Q_SIGNALS:
    /// These clips, their tags or ranges were added or changed by this program; lists should read them again. Without any for a change of the
    /// vocabulary or of a collection that says nothing of a clip. In the repository's thread.
    void changed(const QList<Rushes::Library::ClipId>& ids);

private:
    /// Runs `work(Connection&)` once the clips are in memory or it is known that they will not be: to count them in SQL would keep everybody
    /// waiting for longer.
    template <typename Work> auto afterBuilding(Work work) -> QFuture<std::invoke_result_t<Work, Storage::Connection&>>;
    void beginBuilding();
    void buildIndex();

    Storage::Database& m_database;
    QString m_computer;
    std::shared_ptr<ChangeAnnouncer> m_announcer; ///< shared with the work under way, which may outlive this
    std::shared_ptr<ClipAdder> m_adder;           ///< likewise
    std::shared_ptr<ItemFiles> m_itemFiles;       ///< likewise
    std::shared_ptr<ClipIndex> m_index;           ///< likewise; used in the storage thread only
    bool m_isIndexed = false;                     ///< it was begun
    bool m_isBuilding = false;                    ///< it is being read
    std::vector<QPromise<void>> m_waiting;        ///< those who ask meanwhile
};

} // namespace Rushes::Library
