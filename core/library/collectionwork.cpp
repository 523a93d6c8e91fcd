// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/collectionwork.h"

#include "core/base/searchtext.h"
#include "core/library/libraryrows.h"
#include "core/library/removalwork.h"
#include "core/library/tagname.h"

#include <QSet>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement allCollections{"library", "collections"};
constexpr Statement collectionByName{"library", "collection_by_name"};
constexpr Statement addCollection{"library", "collection_add"};
constexpr Statement changeCollectionRow{"library", "collection_change"};
constexpr Statement removeCollection{"library", "collection_remove"};
constexpr Statement clipsOfCollection{"library", "collection_clips"};
constexpr Statement placesOfCollection{"library", "collection_places"};
constexpr Statement collectionsOfClip{"library", "collections_of_clip"};
constexpr Statement takeOut{"library", "collection_clip_remove"};
constexpr Statement putIn{"library", "collection_clip_put"};

struct CollectionRow {
    qint64 id = 0;
    Collection collection;
};

StorageResult<std::optional<CollectionRow>> readRow(Connection& connection, const QString& name) {
    return connection.row(collectionByName, {{"folded"_L1, searchText(name)}},
                          [](const Row& row) { return CollectionRow{row.integer("id"_L1), {.name = row.text("name"_L1), .query = row.text("query"_L1)}}; });
}

StorageResult<QList<ClipId>> clipsOf(Connection& connection, qint64 collection) {
    return connection.rows(clipsOfCollection, {{"id"_L1, collection}}, [](const Row& row) { return ClipId{row.text("clip_id"_L1)}; });
}

StorageResult<void> put(Connection& connection, qint64 collection, const QList<ClipId>& clips) {
    for (qsizetype place = 0; place < clips.size(); ++place) {
        const auto done = connection.change(putIn, {{"place"_L1, place}, {"collection_id"_L1, collection}, {"clip_id"_L1, numberOf(clips.at(place))}});
        if (!done) return std::unexpected{done.error()};
    }
    return {};
}

Bindings contentOf(const Collection& collection) {
    return {{"name"_L1, collection.name}, {"folded"_L1, searchText(collection.name)}, {"query"_L1, kept(collection.query)}};
}

StorageResult<std::optional<CollectionEdit>> add(Connection& connection, Collection collection, const QList<ClipId>& clips) {
    collection.name = tagName(collection.name);
    if (collection.name.isEmpty()) return std::unexpected{StorageError{StorageFault::Conflict, u"a collection has a name"_s}};
    const auto id = present(connection.row(addCollection, contentOf(collection), [](const Row& row) { return row.integer("id"_L1); }));
    if (!id) return std::unexpected{id.error()};
    if (auto done = put(connection, *id, clips); !done) return std::unexpected{done.error()};
    return CollectionEdit{std::nullopt, collection, clips};
}

StorageResult<std::optional<CollectionEdit>> remove(Connection& connection, const CollectionRow& row) {
    const auto clips = clipsOf(connection, row.id);
    if (!clips) return std::unexpected{clips.error()};
    if (const auto done = connection.change(removeCollection, {{"id"_L1, row.id}}); !done) return std::unexpected{done.error()};
    return CollectionEdit{row.collection, std::nullopt, *clips};
}

StorageResult<std::optional<CollectionEdit>> change(Connection& connection, const CollectionRow& row, const Collection& before, const Collection& after) {
    Collection now = row.collection;
    if (!takeOver(now.name, before.name, tagName(after.name)) || !takeOver(now.query, before.query, after.query)) return std::unexpected{stale()};
    if (now.name.isEmpty()) return std::unexpected{StorageError{StorageFault::Conflict, u"a collection has a name"_s}};
    if (now == row.collection) return std::nullopt;
    Bindings bindings = contentOf(now);
    if (const auto done = connection.change(changeCollectionRow, bindings.add("id"_L1, row.id)); !done) return std::unexpected{done.error()};
    if (now.name != row.collection.name) {
        if (auto done = followCollectionName(connection, row.collection.name, now.name); !done) return std::unexpected{done.error()};
    }
    return CollectionEdit{row.collection, now, {}};
}

/// What is there with what is gone left out, and what is new behind the one that it stands behind in `after`.
QList<ClipId> merged(QList<ClipId> now, const QSet<ClipId>& gone, const QList<ClipId>& fresh, const QList<ClipId>& after) {
    now.removeIf([&](const ClipId& id) { return gone.contains(id); });
    for (const ClipId& id : fresh) {
        if (now.contains(id)) continue;
        qsizetype place = 0;
        for (qsizetype before = after.indexOf(id) - 1; before >= 0 && place == 0; --before) place = now.indexOf(after.at(before)) + 1;
        now.insert(place, id);
    }
    return now;
}

} // namespace

StorageResult<QList<CollectionEntry>> readCollections(Connection& connection) {
    return connection.rows(allCollections, {}, [](const Row& row) {
        return CollectionEntry{{.name = row.text("name"_L1), .query = row.text("query"_L1)}, static_cast<int>(row.integer("clips"_L1))};
    });
}

StorageResult<std::optional<Collection>> readCollection(Connection& connection, const QString& name) {
    return readRow(connection, name).transform([](const std::optional<CollectionRow>& row) {
        return row ? std::optional<Collection>{row->collection} : std::nullopt;
    });
}

StorageResult<QList<ClipId>> readClipsIn(Connection& connection, const QString& name) {
    const auto row = readRow(connection, name);
    if (!row) return std::unexpected{row.error()};
    return *row ? clipsOf(connection, (*row)->id) : StorageResult<QList<ClipId>>{};
}

StorageResult<std::optional<CollectionEdit>> changeCollection(Connection& connection, const CollectionEdit& edit) {
    if (!edit.before) return edit.after ? add(connection, *edit.after, edit.clips) : std::optional<CollectionEdit>{};
    const auto row = present(readRow(connection, edit.before->name));
    if (!row) return std::unexpected{row.error()};
    return edit.after ? change(connection, *row, *edit.before, *edit.after) : remove(connection, *row);
}

StorageResult<std::optional<CollectionClipsEdit>> changeClipsIn(Connection& connection, const CollectionClipsEdit& edit) {
    const auto row = present(readRow(connection, edit.collection));
    if (!row) return std::unexpected{row.error()};
    if (row->collection.isSmart()) return std::unexpected{StorageError{StorageFault::Conflict, u"nothing is put into a smart collection"_s}};
    const auto now = clipsOf(connection, row->id);
    if (!now) return std::unexpected{now.error()};
    const QSet<ClipId> before{edit.before.begin(), edit.before.end()};
    const QSet<ClipId> after{edit.after.begin(), edit.after.end()};
    QList<ClipId> staying = edit.before;
    staying.removeIf([&](const ClipId& id) { return !after.contains(id); });
    QList<ClipId> wanted = edit.after;
    wanted.removeIf([&](const ClipId& id) { return !before.contains(id); });
    QList<ClipId> fresh = edit.after;
    fresh.removeIf([&](const ClipId& id) { return before.contains(id); });
    const bool isReordered = staying != wanted;
    if (isReordered && *now != edit.before) return std::unexpected{stale()};
    const QSet<ClipId> gone = before - after;
    const QList<ClipId> result = isReordered ? edit.after : merged(*now, gone, fresh, edit.after);
    if (result == *now) return std::nullopt;
    for (const ClipId& id : gone) {
        const auto done = connection.change(takeOut, {{"collection_id"_L1, row->id}, {"clip_id"_L1, numberOf(id)}});
        if (!done) return std::unexpected{done.error()};
    }
    if (auto done = put(connection, row->id, result); !done) return std::unexpected{done.error()};
    const auto there = clipsOf(connection, row->id); // a clip that is gone from the library does not come back
    if (!there) return std::unexpected{there.error()};
    return CollectionClipsEdit{row->collection.name, *now, *there};
}

StorageResult<QList<CollectionPlace>> readPlacesOf(Connection& connection, qint64 clip) {
    return connection.rows(collectionsOfClip, {{"clip_id"_L1, clip}},
                           [](const Row& row) { return CollectionPlace{row.text("name"_L1), row.integer("place"_L1), row.integer("behind"_L1)}; });
}

StorageResult<void> putBackInto(Connection& connection, qint64 clip, const CollectionPlace& place) {
    const auto row = readRow(connection, place.collection);
    if (!row) return std::unexpected{row.error()};
    if (!*row || (*row)->collection.isSmart()) return {};
    const qint64 id = (*row)->id;
    using Taken = std::pair<qint64, qint64>; // a place, and the clip that has it
    const auto now =
        connection.rows(placesOfCollection, {{"id"_L1, id}}, [](const Row& one) { return Taken{one.integer("place"_L1), one.integer("clip_id"_L1)}; });
    if (!now) return std::unexpected{now.error()};
    if (!std::ranges::contains(*now, place.place, &Taken::first))
        return connection.change(putIn, {{"place"_L1, place.place}, {"collection_id"_L1, id}, {"clip_id"_L1, clip}}).transform([](qint64) {});
    const auto before = std::ranges::find(*now, place.behind, &Taken::second);
    const auto at = before != now->end() ? before + 1 : std::ranges::lower_bound(*now, place.place, {}, &Taken::first);
    QList<ClipId> clips;
    for (const auto& [taken, other] : *now) clips.append(clipOfRow(other));
    clips.insert(at - now->begin(), clipOfRow(clip));
    return put(connection, id, clips);
}

} // namespace Rushes::Library
