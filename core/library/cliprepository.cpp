// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"

#include "core/base/searchtext.h"
#include "core/library/arrivalwork.h"
#include "core/library/changeannouncer.h"
#include "core/library/clipadder.h"
#include "core/library/clipfacets.h"
#include "core/library/clipindex.h"
#include "core/library/clippresence.h"
#include "core/library/clipquery.h"
#include "core/library/collectionwork.h"
#include "core/library/editwork.h"
#include "core/library/itemfiles.h"
#include "core/library/libraryrows.h"
#include "core/library/mediaroots.h"
#include "core/library/removalwork.h"
#include "core/library/shorthandwork.h"
#include "core/library/tagname.h"
#include "core/library/tagwork.h"
#include "core/storage/database.h"

#include <QFileInfo>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement clipByPlace{"library", "clip_at"};
constexpr Statement unexpectClip{"library", "clip_unexpect"};
constexpr Statement updateClip{"library", "clip_update"};
constexpr Statement moveClip{"library", "clip_move"};
constexpr Statement trashClip{"library", "clip_trash"};
constexpr Statement takeShotsOfClip{"library", "clip_shots_take"};
constexpr Statement noticesOfItem{"library", "portal_notices_of_item"};
constexpr Statement setNotice{"library", "portal_notice_set"};
constexpr Statement seeNotice{"library", "portal_notice_see"};
constexpr Statement tagCounts{"library", "tags"};
constexpr Statement meetingTexts{"library", "meeting_texts"};
constexpr Statement rangesOfClip{"library", "ranges"};
constexpr Statement addRangeRow{"library", "range_add"};
constexpr Statement updateRangeRow{"library", "range_update"};
constexpr Statement removeRangeRow{"library", "range_remove"};
constexpr Statement markersOfClip{"library", "markers"};
constexpr Statement shotTextOfClip{"library", "clip_shot_text"};

/// The clips of the item that a portal speaks of, and what each says now.
StorageResult<QList<std::pair<ClipId, PortalNotice>>> clipsOf(Connection& connection, const PortalWord& word) {
    const auto notNull = [](const QString& text) { return text.isNull() ? u""_s : text; };
    const Bindings item{{"portal"_L1, notNull(word.portal)}, {"video_id"_L1, notNull(word.videoId)}, {"photo_id"_L1, notNull(word.photoId)}};
    if (word.portal.isEmpty() || (word.videoId.isEmpty() && word.photoId.isEmpty())) return {}; // a person's own files have neither
    return connection.rows(noticesOfItem, item, [](const Row& row) { return std::pair{ClipId{row.text("id"_L1)}, portalNoticeFrom(row)}; });
}

} // namespace

ClipRepository::ClipRepository(Database& database, QObject* parent) : ClipRepository{database, thisComputer(), parent} {}

ClipRepository::ClipRepository(Database& database, QString computer, QObject* parent)
    : QObject{parent},
      m_database{database},
      m_computer{std::move(computer)},
      m_announcer{std::make_shared<ChangeAnnouncer>()},
      m_adder{std::make_shared<ClipAdder>(m_computer, m_announcer)},
      m_itemFiles{std::make_shared<ItemFiles>()},
      m_index{std::make_shared<ClipIndex>()} {
    connect(m_announcer.get(), &ChangeAnnouncer::changed, this, &ClipRepository::changed, Qt::QueuedConnection);
    // What is changed is taken into memory at once, and not only when somebody asks: a long import would leave much to be read.
    connect(this, &ClipRepository::changed, this, [this](const QList<ClipId>& ids) {
        m_itemFiles->forget(ids); // before anybody asks who hears of it too
        if (m_isIndexed) beginBuilding();
    });
}

QFuture<StorageResult<QList<qint64>>> ClipRepository::rows(const ClipFilter& filter, const ClipOrder& order) {
    return m_database.run([index = m_index, filter, order](Connection& connection) { return readClipRows(connection, filter, order, -1, index.get()); });
}

QFuture<StorageResult<QList<Clip>>> ClipRepository::clipsAt(const QList<qint64>& rows) {
    return withPresence(m_database.run([computer = m_computer, rows](Connection& connection) { return readClipsAt(connection, rows, computer); }));
}

QFuture<StorageResult<ClipPage>> ClipRepository::firstPage(const ClipFilter& filter, const ClipOrder& order, int most) {
    const auto read = [computer = m_computer, index = m_index, filter, order, most](Connection& connection) -> StorageResult<ClipPage> {
        const auto rows = readClipRows(connection, filter, order, most, index.get());
        if (!rows) return std::unexpected{rows.error()};
        return readClipsAt(connection, *rows, computer).transform([&rows](const QList<Clip>& clips) { return ClipPage{*rows, clips}; });
    };
    return withPresence(m_database.run(read));
}

QFuture<StorageResult<ClipSums>> ClipRepository::sums(const QList<qint64>& rows) {
    return m_database.run([rows](Connection& connection) { return readSums(connection, rows); });
}

QFuture<StorageResult<QList<ItemCopy>>> ClipRepository::copiesOf(const QString& portal) {
    const auto read = [computer = m_computer, portal](Connection& connection) { return readItemCopies(connection, portal, computer); };
    return m_database.run(read).then(QtFuture::Launch::Async, [files = m_itemFiles](StorageResult<QList<ItemCopy>> copies) {
        if (copies) files->keepThere(*copies);
        return copies;
    });
}

QFuture<StorageResult<QList<Clip>>> ClipRepository::clips(const ClipFilter& filter) {
    return withPresence(m_database.run([computer = m_computer, filter](Connection& connection) { return readClips(connection, filter, computer); }));
}

QFuture<StorageResult<qint64>> ClipRepository::count(const ClipFilter& filter) {
    return m_database.run([index = m_index, filter](Connection& connection) { return countClips(connection, filter, index.get()); });
}

QFuture<StorageResult<QList<Search::ValueCount>>> ClipRepository::values(const QString& key) {
    if (key != "tag"_L1) return m_database.run([key](Connection& connection) { return readValues(connection, key); });
    return afterBuilding([index = m_index, key](Connection& connection) {
        return readFacets(connection, {}, {key}, index.get()).transform([&key](const Facets& facets) { return facets.values.value(key); });
    });
}

QFuture<StorageResult<Facets>> ClipRepository::facets(const QString& query, const QStringList& keys) {
    return afterBuilding([index = m_index, query, keys](Connection& connection) { return readFacets(connection, query, keys, index.get()); });
}

template <typename Work> auto ClipRepository::afterBuilding(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
    beginBuilding();
    // A promise for each who asks: a future has one continuation, and a second would take the place of the first.
    QPromise<void> built;
    built.start();
    QFuture<void> whenBuilt = built.future();
    m_waiting.push_back(std::move(built));
    return whenBuilt.then(this, [this, work] { return m_database.run(work); }).unwrap();
}

void ClipRepository::beginBuilding() {
    if (std::exchange(m_isBuilding, true)) return;
    m_isIndexed = true;
    buildIndex();
}

void ClipRepository::buildIndex() {
    m_database.run([index = m_index](Connection& connection) { return index->buildStep(connection); }).then(this, [this](const StorageResult<bool>& hasMore) {
        if (hasMore && *hasMore) return buildIndex();
        if (!hasMore) qWarning().noquote() << "The clips were not read into memory, SQL counts them:" << hasMore.error().detail;
        m_isBuilding = false;
        for (QPromise<void>& built : std::exchange(m_waiting, {})) built.finish();
    });
}

QFuture<StorageResult<std::optional<Clip>>> ClipRepository::clip(const ClipId& id) {
    const auto read = [computer = m_computer, id](Connection& connection) { return readClip(connection, computer, numberOf(id)); };
    return withPresence(m_database.run(read));
}

QFuture<StorageResult<std::optional<Clip>>> ClipRepository::clipAt(const QString& rootId, const QString& relativePath) {
    const Bindings bindings{{"computer"_L1, m_computer}, {"root_id"_L1, rootId.toLongLong()}, {"relative_path"_L1, relativePath}};
    return withPresence(m_database.run([bindings](Connection& connection) { return connection.row(clipByPlace, bindings, clipFrom); }));
}

QFuture<StorageResult<Clip>> ClipRepository::add(const Clip& clip) {
    const Errand<StorageResult<Clip>> errand;
    if (!m_adder->put(clip, errand)) return errand.future();
    const auto add = [adder = m_adder](Connection& connection) -> StorageResult<void> {
        adder->addWaiting(connection);
        return {};
    };
    m_database.run(add).then([adder = m_adder](const StorageResult<void>& done) {
        if (!done) adder->refuse(done.error());
    });
    return errand.future();
}

QFuture<StorageResult<Clip>> ClipRepository::update(const Clip& clip) {
    Bindings bindings = bindingsOf(clip);
    bindings.add("id"_L1, numberOf(clip.id)).add("revision"_L1, clip.revision);
    const auto write = [computer = m_computer, announcer = m_announcer, id = clip.id, bindings](Connection& connection) -> StorageResult<Clip> {
        const auto changed = connection.change(updateClip, bindings);
        if (!changed) return std::unexpected{changed.error()};
        if (*changed == 0) return std::unexpected{stale()};
        announcer->announce({id});
        return present(readClip(connection, computer, numberOf(id)));
    };
    return withPresence(m_database.runInTransaction(write));
}

QFuture<StorageResult<Clip>> ClipRepository::move(const ClipId& id, const QString& rootId, const QString& relativePath) {
    const auto write = [computer = m_computer, announcer = m_announcer, id, rootId, relativePath](Connection& connection) -> StorageResult<Clip> {
        auto clip = present(readClip(connection, computer, numberOf(id)));
        if (!clip) return clip;
        clip->fileName = QFileInfo{relativePath}.fileName();
        const Bindings place{{"id"_L1, numberOf(id)},
                             {"root_id"_L1, rootId.toLongLong()},
                             {"relative_path"_L1, relativePath},
                             {"file_name"_L1, clip->fileName},
                             {"search_text"_L1, searchTextOf(*clip)}};
        if (auto moved = connection.change(moveClip, place); !moved) return std::unexpected{moved.error()};
        announcer->announce({id});
        return present(readClip(connection, computer, numberOf(id)));
    };
    return withPresence(m_database.runInTransaction(write));
}

QFuture<StorageResult<void>> ClipRepository::markTrashed(const QList<ClipId>& ids, const QDateTime& at) {
    return m_database.runInTransaction([announcer = m_announcer, ids, at](Connection& connection) -> StorageResult<void> {
        const QVariant time = at.isValid() ? Bindings::time(at) : QVariant{u""_s};
        for (const qint64 number : numbersInOrder(ids)) {
            if (auto marked = connection.change(trashClip, {{"id"_L1, number}, {"trashed_at"_L1, time}}); !marked) return std::unexpected{marked.error()};
        }
        announcer->announce(ids);
        return {};
    });
}

QFuture<StorageResult<Clip>> ClipRepository::expect(const Clip& clip) {
    Clip expected = clip;
    if (expected.arrival) expected.arrival->computer = m_computer;
    return m_database.runInTransaction([computer = m_computer, announcer = m_announcer, expected](Connection& connection) -> StorageResult<Clip> {
        const auto id = expectClip(connection, computer, expected);
        if (!id) return std::unexpected{id.error()};
        announcer->announce({ClipId{QString::number(*id)}});
        return present(readClip(connection, computer, *id));
    });
}

QFuture<StorageResult<void>> ClipRepository::noLongerExpect(const ClipId& id) {
    return m_database.runInTransaction([announcer = m_announcer, id](Connection& connection) -> StorageResult<void> {
        if (auto gone = connection.change(unexpectClip, {{"id"_L1, numberOf(id)}}); !gone) return std::unexpected{gone.error()};
        announcer->announce({id});
        return {};
    });
}

QFuture<StorageResult<QList<Clip>>> ClipRepository::awaited() {
    return m_database.run([computer = m_computer](Connection& connection) { return readAwaited(connection, computer); });
}

QFuture<StorageResult<std::optional<Clip>>> ClipRepository::awaiting(const QString& portal, const QString& source, const QString& videoId) {
    return m_database.runInTransaction([=, computer = m_computer, announcer = m_announcer](Connection& connection) -> StorageResult<std::optional<Clip>> {
        const auto back = bringBackAwaiting(connection, portal, source);
        if (!back) return std::unexpected{back.error()};
        if (*back) announcer->announce({clipOfRow(**back)});
        return readAwaiting(connection, computer, portal, source, videoId);
    });
}

QFuture<StorageResult<void>> ClipRepository::follow(const ClipId& id, const QString& source, const QString& downloadId) {
    const ClipArrival arrival{source, downloadId, downloadId.isEmpty() ? QString{} : m_computer};
    return m_database.runInTransaction([announcer = m_announcer, id, arrival](Connection& connection) -> StorageResult<void> {
        if (auto followed = followDownload(connection, numberOf(id), arrival); !followed) return followed;
        announcer->announce({id});
        return {};
    });
}

QFuture<StorageResult<Clip>> ClipRepository::receive(const ClipId& id, const Clip& whole) {
    const auto write = [computer = m_computer, announcer = m_announcer, id, whole](Connection& connection) -> StorageResult<Clip> {
        if (auto received = receiveFile(connection, computer, numberOf(id), whole); !received) return std::unexpected{received.error()};
        announcer->announce({id});
        return present(readClip(connection, computer, numberOf(id)));
    };
    return withPresence(m_database.runInTransaction(write));
}

QFuture<StorageResult<bool>> ClipRepository::takeShots(const ClipId& id, const QList<Range>& shots) {
    return m_database.runInTransaction([announcer = m_announcer, id, shots](Connection& connection) -> StorageResult<bool> {
        const auto first = connection.change(takeShotsOfClip, {{"id"_L1, numberOf(id)}});
        if (!first) return std::unexpected{first.error()};
        if (*first == 0) return false;
        for (const Range& shot : shots) {
            const Bindings bindings{
                {"clip_id"_L1, numberOf(id)}, {"in_frame"_L1, shot.in}, {"out_frame"_L1, shot.out}, {"note"_L1, QString{shot.note}.remove(QChar::Null)}};
            const auto number = present(connection.row(addRangeRow, bindings, [](const Row& row) { return row.integer("id"_L1); }));
            if (!number) return std::unexpected{number.error()};
            if (auto tagged = setRangeTags(connection, *number, shot.tags); !tagged) return std::unexpected{tagged.error()};
        }
        if (!shots.isEmpty()) announcer->announce({id});
        return true;
    });
}

QFuture<StorageResult<void>> ClipRepository::tag(const QList<ClipId>& ids, const QStringList& add, const QStringList& remove) {
    return m_database.runInTransaction([announcer = m_announcer, ids, add, remove](Connection& connection) -> StorageResult<void> {
        const auto added = knownTags(connection, add);
        if (!added) return std::unexpected{added.error()};
        QStringList removed;
        for (const QString& tag : remove) removed.append(searchText(tag));
        for (const qint64 number : numbersInOrder(ids)) {
            if (auto done = removeTags(connection, number, removed); !done) return std::unexpected{done.error()};
            if (auto done = addTags(connection, number, *added); !done) return std::unexpected{done.error()};
        }
        announcer->announce(ids);
        return {};
    });
}

QFuture<StorageResult<QList<Heard>>> ClipRepository::hear(const QList<PortalWord>& words) {
    return m_database.runInTransaction([announcer = m_announcer, words](Connection& connection) -> StorageResult<QList<Heard>> {
        QList<Heard> heard;
        QList<ClipId> changed;
        for (const PortalWord& word : words) {
            const auto found = clipsOf(connection, word);
            if (!found) return std::unexpected{found.error()};
            Heard& one = heard.emplaceBack();
            for (const auto& [id, before] : *found) {
                one.clips.append(id);
                const PortalNotice now = after(before, word);
                if (now == before) continue;
                Bindings bindings = bindingsOf(now);
                if (auto set = connection.change(setNotice, bindings.add("id"_L1, numberOf(id))); !set) return std::unexpected{set.error()};
                one.changed.append(id);
            }
            changed += one.changed;
        }
        if (!changed.isEmpty()) announcer->announce(changed);
        return heard;
    });
}

QFuture<StorageResult<QList<ClipId>>> ClipRepository::clipsOfItem(const QString& portal, const QString& videoId, const QString& photoId) {
    return m_database.run([item = PortalWord{.portal = portal, .videoId = videoId, .photoId = photoId}](Connection& connection) {
        return clipsOf(connection, item).transform([](const QList<std::pair<ClipId, PortalNotice>>& found) {
            QList<ClipId> ids;
            for (const auto& [id, notice] : found) ids.append(id);
            return ids;
        });
    });
}

QFuture<StorageResult<void>> ClipRepository::markSeen(const QList<ClipId>& ids) {
    return m_database.runInTransaction([announcer = m_announcer, ids](Connection& connection) -> StorageResult<void> {
        for (const ClipId& id : ids) {
            if (auto done = connection.change(seeNotice, {{"id"_L1, numberOf(id)}}); !done) return std::unexpected{done.error()};
        }
        announcer->announce(ids);
        return {};
    });
}

QFuture<StorageResult<QList<TagCount>>> ClipRepository::tags() {
    return m_database.run([](Connection& connection) {
        return connection.rows(tagCounts, {}, [](const Row& row) {
            return TagCount{row.text("name"_L1), static_cast<int>(row.integer("clips"_L1)), static_cast<int>(row.integer("ranges"_L1))};
        });
    });
}

QFuture<StorageResult<Vocabulary>> ClipRepository::vocabulary() {
    return m_database.run([](Connection& connection) { return readVocabulary(connection); });
}

QFuture<StorageResult<QList<CollectionEntry>>> ClipRepository::collections() {
    return m_database.run([](Connection& connection) { return readCollections(connection); });
}

QFuture<StorageResult<QList<ClipId>>> ClipRepository::clipsIn(const QString& collection) {
    return m_database.run([collection](Connection& connection) { return readClipsIn(connection, collection); });
}

QFuture<StorageResult<QList<Shorthand>>> ClipRepository::shorthands() {
    return m_database.run([](Connection& connection) { return readShorthands(connection); });
}

QFuture<StorageResult<QStringList>> ClipRepository::textsOf(const QString& meeting) {
    return m_database.run([meeting](Connection& connection) -> StorageResult<QStringList> {
        return connection.rows(meetingTexts, {{"meeting"_L1, meeting}}, [](const Row& row) { return row.text("said"_L1); });
    });
}

QFuture<StorageResult<QList<Range>>> ClipRepository::ranges(const ClipId& id) {
    return m_database.run([id](Connection& connection) { return connection.rows(rangesOfClip, {{"clip_id"_L1, numberOf(id)}}, rangeFrom); });
}

QFuture<StorageResult<Range>> ClipRepository::addRange(const Range& range) {
    return m_database.runInTransaction([announcer = m_announcer, range](Connection& connection) -> StorageResult<Range> {
        const Bindings bindings{
            {"clip_id"_L1, numberOf(range.clipId)},
            {"in_frame"_L1, range.in},
            {"out_frame"_L1, range.out},
            {"note"_L1, range.note.isNull() ? u""_s : range.note},
        };
        const auto id = present(connection.row(addRangeRow, bindings, [](const Row& row) { return row.integer("id"_L1); }));
        if (!id) return std::unexpected{id.error()};
        if (auto tagged = setRangeTags(connection, *id, range.tags); !tagged) return std::unexpected{tagged.error()};
        announcer->announce({range.clipId});
        return present(readRange(connection, *id));
    });
}

QFuture<StorageResult<Range>> ClipRepository::updateRange(const Range& range) {
    return m_database.runInTransaction([announcer = m_announcer, range](Connection& connection) -> StorageResult<Range> {
        const auto changed = connection.change(updateRangeRow, {{"id"_L1, numberOf(range.id)},
                                                                {"revision"_L1, range.revision},
                                                                {"in_frame"_L1, range.in},
                                                                {"out_frame"_L1, range.out},
                                                                {"note"_L1, range.note.isNull() ? u""_s : range.note}});
        if (!changed) return std::unexpected{changed.error()};
        if (*changed == 0) return std::unexpected{stale()};
        if (auto tagged = setRangeTags(connection, numberOf(range.id), range.tags); !tagged) return std::unexpected{tagged.error()};
        announcer->announce({range.clipId});
        return present(readRange(connection, numberOf(range.id)));
    });
}

QFuture<StorageResult<void>> ClipRepository::removeRange(const RangeId& id, qint64 revision) {
    return m_database.runInTransaction([announcer = m_announcer, id, revision](Connection& connection) -> StorageResult<void> {
        const Bindings bindings{{"id"_L1, numberOf(id)}, {"revision"_L1, revision}};
        const auto clip = present(connection.row(removeRangeRow, bindings, [](const Row& row) { return row.text("clip_id"_L1); }));
        if (!clip) return std::unexpected{clip.error()};
        announcer->announce({ClipId{*clip}});
        return {};
    });
}

QFuture<StorageResult<QString>> ClipRepository::shotText(const ClipId& id) {
    return m_database.run([id](Connection& connection) -> StorageResult<QString> {
        auto text = connection.row(shotTextOfClip, {{"clip_id"_L1, numberOf(id)}}, [](const Row& row) { return row.text("shot_text"_L1); });
        if (!text) return std::unexpected{std::move(text).error()};
        return text->value_or(QString{});
    });
}

QFuture<StorageResult<QList<Marker>>> ClipRepository::markers(const ClipId& id) {
    return m_database.run([id](Connection& connection) { return connection.rows(markersOfClip, {{"clip_id"_L1, numberOf(id)}}, markerFrom); });
}

QFuture<StorageResult<QList<RemovedClip>>> ClipRepository::removed() {
    return m_database.run([computer = m_computer](Connection& connection) { return readRemoved(connection, computer); });
}

QFuture<StorageResult<bool>> ClipRepository::isSizeOfRemoved(ByteCount size) {
    return m_database.run([size](Connection& connection) { return Library::isSizeOfRemoved(connection, size); });
}

QFuture<StorageResult<Edits>> ClipRepository::make(const Edits& edits) {
    return m_database.runInTransaction([announcer = m_announcer, computer = m_computer, edits](Connection& connection) -> StorageResult<Edits> {
        auto done = makeEdits(connection, computer, edits);
        if (!done) return done;
        if (done->isEmpty()) return done;
        const auto changed = clipsOf(connection, *done);
        if (!changed) return std::unexpected{changed.error()};
        announcer->announce(*changed);
        return done;
    });
}

} // namespace Rushes::Library
