// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/removalwork.h"

#include "core/base/searchtext.h"
#include "core/library/collectionwork.h"
#include "core/library/editwork.h"
#include "core/library/libraryrows.h"
#include "core/library/placework.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement holdClip{"library", "clip_hold"};
constexpr Statement clipRow{"library", "clip_row"};
constexpr Statement removeClip{"library", "clip_remove"};
constexpr Statement restoreClip{"library", "clip_restore"};
constexpr Statement clipIdAt{"library", "clip_id_at"};
constexpr Statement rangesOfClip{"library", "ranges"};
constexpr Statement restoreRange{"library", "range_restore"};
constexpr Statement markersOfClip{"library", "markers"};
constexpr Statement restoreMarker{"library", "marker_restore"};
constexpr Statement shotTextOfClip{"library", "clip_shot_text"};
constexpr Statement addShotText{"library", "clip_shot_text_add"};
constexpr Statement addRemoved{"library", "removed_clip_add"};
constexpr Statement takeRemoved{"library", "removed_clip_take"};
constexpr Statement removedRecords{"library", "removed_clip_records"};
constexpr Statement changeRecord{"library", "removed_clip_change"};
constexpr Statement allRemoved{"library", "removed_clips"};
constexpr Statement removedLike{"library", "removed_clip_like"};
constexpr Statement removedOfSize{"library", "removed_clip_of_size"};
constexpr Statement anyRemoved{"library", "removed_clip_any"};
constexpr Statement removedAwaiting{"library", "removed_clip_awaiting"};

/// Of the document. A newer Rushes may read an older one: what a column does not have there is empty or 0, as a new column is.
constexpr int version = 1;

constexpr std::array numbers{"id"_L1, "revision"_L1, "root_id"_L1, "size"_L1, "verified"_L1, "rating"_L1, "portal_notice_seen"_L1, "shots_taken"_L1};
constexpr std::array texts{"relative_path"_L1,
                           "title"_L1,
                           "file_name"_L1,
                           "sha256"_L1,
                           "added_at"_L1,
                           "portal"_L1,
                           "video_id"_L1,
                           "photo_id"_L1,
                           "meeting"_L1,
                           "place"_L1,
                           "country"_L1,
                           "recorded_on"_L1,
                           "description"_L1,
                           "credit"_L1,
                           "usage_terms"_L1,
                           "note"_L1,
                           "facts"_L1,
                           "probe_problem"_L1,
                           "search_text"_L1,
                           "portal_notice"_L1,
                           "portal_notice_at"_L1,
                           "portal_notice_what"_L1,
                           "portal_file_name"_L1,
                           "rendition"_L1,
                           "rendition_role"_L1,
                           "published_at"_L1,
                           "embargo_until"_L1,
                           "languages"_L1,
                           "keywords"_L1,
                           "captions"_L1,
                           "awaited"_L1,
                           "arriving"_L1,
                           "arriving_on"_L1,
                           "trashed_at"_L1};

QString textOf(const QJsonObject& record) { return QString::fromUtf8(QJsonDocument{record}.toJson(QJsonDocument::Compact)); }

/// Numbers are written as texts: JSON's are not exact beyond 53 bits.
QJsonObject columnsFrom(const Row& row) {
    QJsonObject columns;
    for (const QLatin1StringView name : numbers) columns.insert(name, QString::number(row.integer(name)));
    for (const QLatin1StringView name : texts) columns.insert(name, row.text(name));
    return columns;
}

Bindings bindingsOf(const QJsonObject& columns) {
    Bindings bindings;
    for (const QLatin1StringView name : numbers) bindings.add(name, columns[name].toString().toLongLong());
    for (const QLatin1StringView name : texts) bindings.add(name, kept(columns[name].toString()));
    return bindings;
}

qint64 integerIn(const QJsonObject& object, QLatin1StringView name) { return object[name].toString().toLongLong(); }

QStringList textsIn(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    QStringList all;
    for (const auto& one : array) all.append(one.toString());
    return all;
}

QJsonObject objectOf(const Range& range) {
    return {{u"id"_s, range.id.text()},
            {u"revision"_s, QString::number(range.revision)},
            {u"in"_s, QString::number(range.in)},
            {u"out"_s, QString::number(range.out)},
            {u"note"_s, range.note},
            {u"tags"_s, QJsonArray::fromStringList(range.tags)}};
}

QJsonObject objectOf(const Marker& marker) {
    return {
        {u"id"_s, marker.id.text()}, {u"revision"_s, QString::number(marker.revision)}, {u"frame"_s, QString::number(marker.frame)}, {u"note"_s, marker.note}};
}

QJsonObject objectOf(const CollectionPlace& place) {
    return {{u"name"_s, place.collection}, {u"place"_s, QString::number(place.place)}, {u"behind"_s, QString::number(place.behind)}};
}

/// What is found, as an array of objects.
template <typename T> StorageResult<QJsonArray> arrayOf(const StorageResult<QList<T>>& found) {
    if (!found) return std::unexpected{found.error()};
    QJsonArray all;
    for (const T& one : *found) all.append(objectOf(one));
    return all;
}

struct ClipColumnsRow {
    QJsonObject columns;
    QStringList tags;
};

StorageResult<QJsonObject> recordOf(Connection& connection, qint64 id) {
    const Bindings ofClip{{"clip_id"_L1, id}};
    const auto clip = present(connection.row(
        clipRow, {{"id"_L1, id}}, [](const Row& row) { return ClipColumnsRow{columnsFrom(row), row.text("tags"_L1).split(u'\n', Qt::SkipEmptyParts)}; }));
    if (!clip) return std::unexpected{clip.error()};
    const auto ranges = arrayOf(connection.rows(rangesOfClip, ofClip, rangeFrom));
    if (!ranges) return std::unexpected{ranges.error()};
    const auto markers = arrayOf(connection.rows(markersOfClip, ofClip, markerFrom));
    if (!markers) return std::unexpected{markers.error()};
    const auto places = arrayOf(readPlacesOf(connection, id));
    if (!places) return std::unexpected{places.error()};
    const auto shots = connection.row(shotTextOfClip, ofClip, [](const Row& row) { return row.text("shot_text"_L1); });
    if (!shots) return std::unexpected{shots.error()};
    QJsonObject record{{u"version"_s, version}, {u"clip"_s, clip->columns}, {u"tags"_s, QJsonArray::fromStringList(clip->tags)},
                       {u"ranges"_s, *ranges},  {u"markers"_s, *markers},   {u"collections"_s, *places}};
    if (*shots) record.insert(u"shot_text"_s, **shots);
    return record;
}

StorageResult<void> bringTags(Connection& connection, qint64 id, const QStringList& names) {
    const auto known = knownTags(connection, names); // one may have been deleted meanwhile
    if (!known) return std::unexpected{known.error()};
    return addTags(connection, id, *known).transform([](qint64) {});
}

StorageResult<void> bringRange(Connection& connection, qint64 id, const QJsonObject& range) {
    const Bindings bindings{{"id"_L1, integerIn(range, "id"_L1)},
                            {"clip_id"_L1, id},
                            {"revision"_L1, integerIn(range, "revision"_L1)},
                            {"in_frame"_L1, integerIn(range, "in"_L1)},
                            {"out_frame"_L1, integerIn(range, "out"_L1)},
                            {"note"_L1, kept(range["note"_L1].toString())}};
    const auto number = present(connection.row(restoreRange, bindings, [](const Row& row) { return row.integer("id"_L1); }));
    if (!number) return std::unexpected{number.error()};
    return setRangeTags(connection, *number, textsIn(range["tags"_L1]));
}

StorageResult<void> bringMarker(Connection& connection, qint64 id, const QJsonObject& marker) {
    const Bindings bindings{{"id"_L1, integerIn(marker, "id"_L1)},
                            {"clip_id"_L1, id},
                            {"revision"_L1, integerIn(marker, "revision"_L1)},
                            {"frame"_L1, integerIn(marker, "frame"_L1)},
                            {"note"_L1, kept(marker["note"_L1].toString())}};
    return present(connection.row(restoreMarker, bindings, [](const Row& row) { return row.integer("id"_L1); })).transform([](qint64) {});
}

/// Nothing is brought by halves: the first that fails ends it, and the transaction with it.
StorageResult<void> bringAll(Connection& connection, qint64 id, const QJsonObject& record) {
    if (auto done = connection.change(restoreClip, bindingsOf(record["clip"_L1].toObject())); !done) return std::unexpected{done.error()};
    if (auto done = bringTags(connection, id, textsIn(record["tags"_L1])); !done) return done;
    const QJsonArray ranges = record["ranges"_L1].toArray();
    for (const auto& range : ranges) {
        if (auto done = bringRange(connection, id, range.toObject()); !done) return done;
    }
    const QJsonArray markers = record["markers"_L1].toArray();
    for (const auto& marker : markers) {
        if (auto done = bringMarker(connection, id, marker.toObject()); !done) return done;
    }
    const QJsonArray places = record["collections"_L1].toArray();
    for (const auto& value : places) {
        const QJsonObject place = value.toObject();
        const CollectionPlace wanted{place["name"_L1].toString(), integerIn(place, "place"_L1), integerIn(place, "behind"_L1)};
        if (auto done = putBackInto(connection, id, wanted); !done) return done;
    }
    if (!record.contains("shot_text"_L1)) return {};
    return connection.change(addShotText, {{"clip_id"_L1, id}, {"after"_L1, kept(record["shot_text"_L1].toString())}}).transform([](qint64) {});
}

/// Takes the document of a removed clip for good; nothing where somebody else has just brought it back.
StorageResult<std::optional<QJsonObject>> takeRecord(Connection& connection, qint64 id) {
    const auto text = connection.row(takeRemoved, {{"id"_L1, id}}, [](const Row& row) { return row.text("record"_L1); });
    if (!text) return std::unexpected{text.error()};
    if (!*text) return std::optional<QJsonObject>{};
    const QJsonObject record = QJsonDocument::fromJson((*text)->toUtf8()).object();
    if (record["version"_L1].toInt() != version) // of a newer Rushes, or damaged: it stays where it is
        return std::unexpected{StorageError{StorageFault::Broken, u"the record of removed clip %1 cannot be read"_s.arg(id)}};
    return std::optional{record};
}

/// Lets `change` change each document; it answers whether it did.
template <typename Change> StorageResult<void> changeRecords(Connection& connection, Change change) {
    using Laid = std::pair<qint64, QJsonObject>;
    const auto records = connection.rows(
        removedRecords, {}, [](const Row& row) { return Laid{row.integer("clip_id"_L1), QJsonDocument::fromJson(row.text("record"_L1).toUtf8()).object()}; });
    if (!records) return std::unexpected{records.error()};
    for (auto [id, record] : *records) {
        if (!change(record)) continue;
        if (auto changed = connection.change(changeRecord, {{"clip_id"_L1, id}, {"record"_L1, textOf(record)}}); !changed)
            return std::unexpected{changed.error()};
    }
    return {};
}

/// Lets `change` change each value of an array; it answers whether it did, and so does this.
template <typename Change> bool changeEach(QJsonObject& object, QLatin1StringView key, Change change) {
    QJsonArray values = object[key].toArray();
    bool isChanged = false;
    for (QJsonValueRef value : values) isChanged = change(value) || isChanged;
    if (isChanged) object[key] = values;
    return isChanged;
}

} // namespace

StorageResult<void> followTagName(Connection& connection, const QString& before, const QString& after) {
    const auto renameTags = [&](QJsonObject& object) {
        return changeEach(object, "tags"_L1, [&](QJsonValueRef name) {
            if (searchText(name.toString()) != searchText(before)) return false;
            name = after;
            return true;
        });
    };
    return changeRecords(connection, [&](QJsonObject& record) {
        const bool ofClip = renameTags(record);
        const bool ofRanges = changeEach(record, "ranges"_L1, [&](QJsonValueRef value) {
            QJsonObject range = value.toObject();
            if (!renameTags(range)) return false;
            value = range;
            return true;
        });
        return ofClip || ofRanges;
    });
}

StorageResult<void> followCollectionName(Connection& connection, const QString& before, const QString& after) {
    return changeRecords(connection, [&](QJsonObject& record) {
        return changeEach(record, "collections"_L1, [&](QJsonValueRef value) {
            QJsonObject place = value.toObject();
            if (searchText(place["name"_L1].toString()) != searchText(before)) return false;
            place["name"_L1] = after;
            value = place;
            return true;
        });
    });
}

StorageResult<void> layAside(Connection& connection, qint64 id) {
    if (const auto held = present(connection.row(holdClip, {{"id"_L1, id}}, [](const Row& row) { return row.integer("id"_L1); })); !held)
        return std::unexpected{held.error()};
    const auto record = recordOf(connection, id);
    if (!record) return std::unexpected{record.error()};
    const QJsonObject columns = (*record)["clip"_L1].toObject();
    if (!columns["arriving"_L1].toString().isEmpty())
        return std::unexpected{StorageError{StorageFault::Conflict, u"a download is bringing the file of the clip"_s}};
    Bindings bindings{
        {"clip_id"_L1, id}, {"root_id"_L1, integerIn(columns, "root_id"_L1)}, {"size"_L1, integerIn(columns, "size"_L1)}, {"record"_L1, textOf(*record)}};
    for (const QLatin1StringView name : {"relative_path"_L1, "title"_L1, "sha256"_L1, "portal"_L1, "awaited"_L1})
        bindings.add(name, kept(columns[name].toString()));
    if (auto added = connection.change(addRemoved, bindings); !added) return std::unexpected{added.error()};
    return connection.change(removeClip, {{"id"_L1, id}}).transform([](qint64) {}); // what hangs on it goes with it
}

StorageResult<void> bringBack(Connection& connection, qint64 id) {
    const auto record = present(takeRecord(connection, id));
    if (!record) return std::unexpected{record.error()};
    return bringAll(connection, id, *record);
}

StorageResult<std::optional<qint64>> bringBackLike(Connection& connection, const QString& computer, const Clip& clip) {
    const MediaPlace place{clip.rootId, clip.relativePath};
    const Bindings at{{"root_id"_L1, place.rootId.toLongLong()}, {"relative_path"_L1, place.relativePath}};
    Bindings like = at;
    like.add("size"_L1, clip.size.bytes()).add("sha256"_L1, clip.sha256 ? clip.sha256->hex() : u""_s);
    const auto found = connection.row(removedLike, like, [](const Row& row) { return row.integer("clip_id"_L1); });
    if (!found) return std::unexpected{found.error()};
    if (!*found) return std::optional<qint64>{};
    const auto other = connection.row(clipIdAt, at, [](const Row& row) { return row.integer("id"_L1); });
    if (!other) return std::unexpected{other.error()};
    if (*other) return std::optional<qint64>{};
    const qint64 id = **found;
    auto record = takeRecord(connection, id);
    if (!record) return std::unexpected{record.error()};
    if (!*record) return std::optional<qint64>{};
    // By way of a place that no file has: where it was another may be by now.
    QJsonObject columns = (**record)["clip"_L1].toObject();
    const MediaPlace nowhere{place.rootId, u"//"_s + QString::number(id)};
    columns["root_id"_L1] = nowhere.rootId;
    columns["relative_path"_L1] = nowhere.relativePath;
    (*record)->insert("clip"_L1, columns);
    if (auto back = bringAll(connection, id, **record); !back) return std::unexpected{back.error()};
    if (auto moved = changePlaces(connection, computer, {PlaceEdit{clipOfRow(id), nowhere, place}}); !moved) return std::unexpected{moved.error()};
    return std::optional{id};
}

StorageResult<std::optional<qint64>> bringBackAwaiting(Connection& connection, const QString& portal, const QString& source) {
    const auto found =
        connection.row(removedAwaiting, {{"portal"_L1, kept(portal)}, {"awaited"_L1, kept(source)}}, [](const Row& row) { return row.integer("clip_id"_L1); });
    if (!found || !*found) return found;
    const auto record = takeRecord(connection, **found);
    if (!record) return std::unexpected{record.error()};
    if (!*record) return std::optional<qint64>{};
    return bringAll(connection, **found, **record).transform([&found] { return *found; });
}

StorageResult<QList<RemovedClip>> readRemoved(Connection& connection, const QString& computer) {
    return connection.rows(allRemoved, {{"computer"_L1, computer}}, [](const Row& row) {
        return RemovedClip{.id = ClipId{row.text("clip_id"_L1)},
                           .title = row.text("title"_L1),
                           .path = pathBelow(row.text("root_path"_L1), row.text("relative_path"_L1)),
                           .size = ByteCount{row.integer("size"_L1)},
                           .removedAt = row.time("removed_at"_L1)};
    });
}

StorageResult<bool> isAnyRemoved(Connection& connection) {
    return connection.row(anyRemoved, {}, [](const Row& row) { return row.integer("clip_id"_L1); }).transform([](const std::optional<qint64>& found) {
        return found.has_value();
    });
}

StorageResult<bool> isSizeOfRemoved(Connection& connection, ByteCount size) {
    return connection.row(removedOfSize, {{"size"_L1, size.bytes()}}, [](const Row& row) { return row.integer("clip_id"_L1); })
        .transform([](const std::optional<qint64>& found) { return found.has_value(); });
}

QStringList columnsOfClip() {
    QStringList columns;
    for (const QLatin1StringView name : numbers) columns.append(name);
    for (const QLatin1StringView name : texts) columns.append(name);
    return columns;
}

} // namespace Rushes::Library
