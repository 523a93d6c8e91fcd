// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagwork.h"

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

constexpr Statement allTags{"library", "vocabulary"};
constexpr Statement allSynonyms{"library", "tag_synonyms"};
constexpr Statement tagByName{"library", "tag_by_name"};
constexpr Statement synonymsOfTag{"library", "tag_synonyms_of_tag"};
constexpr Statement synonymIsKnown{"library", "tag_synonym_is_known"};
constexpr Statement addTagRow{"library", "tag_add"};
constexpr Statement defineTagRow{"library", "tag_define"};
constexpr Statement removeTagRow{"library", "tag_remove"};
constexpr Statement addSynonym{"library", "tag_synonym_add"};
constexpr Statement removeSynonym{"library", "tag_synonym_remove"};
constexpr Statement childrenOfTag{"library", "tag_children"};
constexpr Statement moveTag{"library", "tag_move"};
constexpr Statement tagIsBelow{"library", "tag_is_below"};
constexpr Statement clipsOfTag{"library", "tag_clips"};
constexpr Statement rangesOfTag{"library", "tag_ranges"};
constexpr Statement carriersOfTag{"library", "tag_carriers"};
constexpr Statement giveClip{"library", "clip_tag_give"};
constexpr Statement takeFromClip{"library", "clip_tag_take"};
constexpr Statement giveRange{"library", "range_tag_give"};
constexpr Statement takeFromRange{"library", "range_tag_take"};

StorageError conflict(const QString& what) { return {StorageFault::Conflict, what}; }

QVariant orNull(qint64 id) { return id == 0 ? QVariant{QMetaType::fromType<qint64>()} : QVariant{id}; }

struct TagRow {
    qint64 id = 0;
    qint64 parentId = 0;
    bool isListed = false;
    Tag tag;
};

StorageResult<QStringList> names(Connection& connection, const Statement& statement, const Bindings& bindings) {
    return connection.rows(statement, bindings, [](const Row& row) { return row.text("name"_L1); });
}

StorageResult<std::optional<TagRow>> readTag(Connection& connection, const QString& name) {
    auto found = connection.row(tagByName, {{"folded"_L1, searchText(name)}}, [](const Row& row) {
        return TagRow{.id = row.integer("id"_L1),
                      .parentId = row.integer("parent_id"_L1),
                      .isListed = row.integer("listed"_L1) != 0,
                      .tag = {.name = row.text("name"_L1), .parent = row.text("parent"_L1), .colour = row.text("colour"_L1)}};
    });
    if (!found || !*found) return found;
    auto synonyms = names(connection, synonymsOfTag, {{"tag_id"_L1, (*found)->id}});
    if (!synonyms) return std::unexpected{synonyms.error()};
    (*found)->tag.synonyms = *synonyms;
    return found;
}

/// The number of the tag that another one is to be below; 0 for the top.
StorageResult<qint64> idOfParent(Connection& connection, const QString& name) {
    if (name.isEmpty()) return 0;
    return present(readTag(connection, name)).transform([](const TagRow& row) { return row.id; });
}

StorageResult<void> refuseSynonym(Connection& connection, const QString& name, qint64 but = 0) {
    const auto known = connection.row(synonymIsKnown, {{"folded"_L1, searchText(name)}}, [](const Row& row) { return row.integer("tag_id"_L1); });
    if (!known) return std::unexpected{known.error()};
    if (*known && **known != but) return std::unexpected{conflict(u"the name is a synonym of another tag"_s)};
    return {};
}

StorageResult<void> write(Connection& connection, qint64 id, const Tag& tag, qint64 parentId) {
    const Bindings bindings{
        {"name"_L1, tag.name}, {"folded"_L1, searchText(tag.name)}, {"parent_id"_L1, orNull(parentId)}, {"colour"_L1, kept(tag.colour)}, {"id"_L1, id}};
    return connection.change(defineTagRow, bindings).transform([](qint64) {});
}

QSet<QString> foldedNames(const QStringList& texts) {
    QSet<QString> folded;
    for (const QString& text : texts) folded.insert(searchText(text));
    return folded;
}

/// Those of `texts` that are not among `others`.
QStringList without(const QStringList& texts, const QStringList& others) {
    const QSet<QString> known = foldedNames(others);
    QStringList left;
    std::ranges::copy_if(texts, std::back_inserter(left), [&](const QString& text) { return !known.contains(searchText(text)); });
    return left;
}

StorageResult<void> addSynonyms(Connection& connection, qint64 id, const QStringList& synonyms) {
    for (const QString& text : synonyms) {
        const QString name = tagName(text);
        const auto tag = readTag(connection, name);
        if (!tag) return std::unexpected{tag.error()};
        if (name.isEmpty() || *tag) return std::unexpected{conflict(u"the synonym is the name of a tag"_s)};
        if (auto refused = refuseSynonym(connection, name); !refused) return refused;
        const auto added = connection.change(addSynonym, {{"folded"_L1, searchText(name)}, {"name"_L1, name}, {"tag_id"_L1, id}});
        if (!added) return std::unexpected{added.error()};
    }
    return {};
}

StorageResult<void> removeSynonyms(Connection& connection, qint64 id, const QStringList& synonyms) {
    for (const QString& name : synonyms) {
        const auto removed = connection.change(removeSynonym, {{"folded"_L1, searchText(name)}, {"tag_id"_L1, id}});
        if (!removed) return std::unexpected{removed.error()};
    }
    return {};
}

StorageResult<QList<qint64>> numbers(Connection& connection, const Statement& statement, qint64 tag, QLatin1StringView column) {
    return connection.rows(statement, {{"id"_L1, tag}}, [column](const Row& row) { return row.integer(column); });
}

/// Gives a tag to rows, or takes it from them.
StorageResult<void> forEach(Connection& connection, const Statement& statement, qint64 tag, QLatin1StringView column, const QList<qint64>& rows) {
    for (const qint64 row : rows) {
        const auto done = connection.change(statement, {{"tag_id"_L1, tag}, {column, row}});
        if (!done) return std::unexpected{done.error()};
    }
    return {};
}

template <typename IdType> QList<IdType> idsOf(const QList<qint64>& rows) {
    QList<IdType> ids;
    for (const qint64 row : rows) ids.append(IdType{QString::number(row)});
    return ids;
}

template <typename IdType> QList<qint64> rowsOf(const QList<IdType>& ids) {
    QList<qint64> rows;
    for (const IdType& id : ids) rows.append(numberOf(id));
    return rows;
}

QList<qint64> without(const QList<qint64>& rows, const QList<qint64>& others) {
    const QSet<qint64> known{others.begin(), others.end()};
    QList<qint64> left;
    std::ranges::copy_if(rows, std::back_inserter(left), [&](qint64 row) { return !known.contains(row); });
    return left;
}

StorageResult<std::optional<TagDefinitionEdit>> addToVocabulary(Connection& connection, Tag tag) {
    tag.name = tagName(tag.name);
    if (tag.name.isEmpty()) return std::unexpected{conflict(u"a tag has a name"_s)};
    if (auto refused = refuseSynonym(connection, tag.name); !refused) return std::unexpected{refused.error()};
    const auto known = readTag(connection, tag.name);
    if (!known) return std::unexpected{known.error()};
    // A tag that was typed once and taken off again is there still, and nobody sees it.
    if (*known) {
        const auto inUse = connection.rows(carriersOfTag, {{"folded"_L1, searchText(tag.name)}, {"in_ranges"_L1, searchText(tag.name)}},
                                           [](const Row& row) { return row.integer("clip_id"_L1); });
        if (!inUse) return std::unexpected{inUse.error()};
        if ((*known)->isListed || !inUse->isEmpty()) return std::unexpected{conflict(u"there is a tag of the name"_s)};
    }
    const auto parent = idOfParent(connection, tag.parent);
    if (!parent) return std::unexpected{parent.error()};
    if (const auto added = connection.change(addTagRow, {{"name"_L1, tag.name}, {"folded"_L1, searchText(tag.name)}}); !added)
        return std::unexpected{added.error()};
    const auto row = present(readTag(connection, tag.name));
    if (!row) return std::unexpected{row.error()};
    if (auto written = write(connection, row->id, tag, *parent); !written) return std::unexpected{written.error()};
    if (auto named = addSynonyms(connection, row->id, tag.synonyms); !named) return std::unexpected{named.error()};
    return TagDefinitionEdit{std::nullopt, tag};
}

StorageResult<std::optional<TagDefinitionEdit>> takeOut(Connection& connection, const TagRow& row) {
    for (const auto& [statement, column] : {std::pair{clipsOfTag, "clip_id"_L1}, std::pair{rangesOfTag, "range_id"_L1}}) {
        const auto users = numbers(connection, statement, row.id, column);
        if (!users) return std::unexpected{users.error()};
        if (!users->isEmpty()) return std::unexpected{stale()};
    }
    const auto children = names(connection, childrenOfTag, {{"id"_L1, row.id}});
    if (!children) return std::unexpected{children.error()};
    if (!children->isEmpty()) return std::unexpected{stale()};
    if (const auto removed = connection.change(removeTagRow, {{"id"_L1, row.id}}); !removed) return std::unexpected{removed.error()};
    return TagDefinitionEdit{row.tag, std::nullopt};
}

StorageResult<std::optional<TagDefinitionEdit>> changeTag(Connection& connection, const TagRow& row, const Tag& before, Tag after) {
    after.name = tagName(after.name);
    if (after.name.isEmpty()) return std::unexpected{conflict(u"a tag has a name"_s)};
    Tag now = row.tag;
    if (!takeOver(now.name, before.name, after.name) || !takeOver(now.parent, before.parent, after.parent) ||
        !takeOver(now.colour, before.colour, after.colour))
        return std::unexpected{stale()};
    if (searchText(now.name) != searchText(row.tag.name)) {
        const auto other = readTag(connection, now.name);
        if (!other) return std::unexpected{other.error()};
        if (*other) return std::unexpected{conflict(u"there is a tag of the name"_s)};
    }
    const QStringList lost = without(before.synonyms, after.synonyms);
    const QStringList gained = without(without(after.synonyms, before.synonyms), row.tag.synonyms);
    if (auto removed = removeSynonyms(connection, row.id, lost); !removed) return std::unexpected{removed.error()};
    if (auto refused = refuseSynonym(connection, now.name); !refused) return std::unexpected{refused.error()};
    const auto parent = idOfParent(connection, now.parent);
    if (!parent) return std::unexpected{parent.error()};
    if (*parent != row.parentId && *parent != 0) {
        const auto below = connection.row(tagIsBelow, {{"id"_L1, *parent}, {"above_id"_L1, row.id}}, [](const Row& found) { return found.integer("id"_L1); });
        if (!below) return std::unexpected{below.error()};
        if (*below) return std::unexpected{conflict(u"a tag is not below itself"_s)};
    }
    if (auto written = write(connection, row.id, now, *parent); !written) return std::unexpected{written.error()};
    if (now.name != row.tag.name) {
        if (auto followed = followTagName(connection, row.tag.name, now.name); !followed) return std::unexpected{followed.error()};
    }
    if (auto named = addSynonyms(connection, row.id, gained); !named) return std::unexpected{named.error()};
    const auto done = present(readTag(connection, now.name));
    if (!done) return std::unexpected{done.error()};
    if (done->tag == row.tag && row.isListed) return std::nullopt;
    return TagDefinitionEdit{row.tag, done->tag};
}

/// The tags below it go below another one.
StorageResult<void> moveChildren(Connection& connection, const QStringList& children, qint64 parent) {
    for (const QString& name : children) {
        const auto child = readTag(connection, name);
        if (!child) return std::unexpected{child.error()};
        if (!*child || (*child)->id == parent) continue;
        if (const auto moved = connection.change(moveTag, {{"parent_id"_L1, orNull(parent)}, {"id"_L1, (*child)->id}}); !moved)
            return std::unexpected{moved.error()};
    }
    return {};
}

StorageResult<TagMergeEdit> bringBack(Connection& connection, TagMergeEdit edit) {
    edit.isBack = true;
    const auto into = edit.into.isEmpty() ? StorageResult<TagRow>{TagRow{}} : present(readTag(connection, edit.into));
    if (!into) return std::unexpected{into.error()};
    if (auto removed = removeSynonyms(connection, into->id, edit.gainedSynonyms); !removed) return std::unexpected{removed.error()};
    const auto added = addToVocabulary(connection, edit.from);
    if (!added) return std::unexpected{added.error()};
    const auto from = present(readTag(connection, edit.from.name));
    if (!from) return std::unexpected{from.error()};
    if (auto done = moveChildren(connection, edit.children, from->id); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, giveClip, from->id, "clip_id"_L1, rowsOf(edit.clips)); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, giveRange, from->id, "range_id"_L1, rowsOf(edit.ranges)); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, takeFromClip, into->id, "clip_id"_L1, rowsOf(edit.gainedClips)); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, takeFromRange, into->id, "range_id"_L1, rowsOf(edit.gainedRanges)); !done) return std::unexpected{done.error()};
    return edit;
}

StorageResult<TagMergeEdit> letGo(Connection& connection, TagMergeEdit edit) {
    const auto from = present(readTag(connection, edit.from.name));
    if (!from) return std::unexpected{from.error()};
    auto into = edit.into.isEmpty() ? StorageResult<TagRow>{TagRow{}} : present(readTag(connection, edit.into));
    if (!into) return std::unexpected{into.error()};
    if (into->id == from->id) return std::unexpected{conflict(u"a tag does not go into itself"_s)};
    const auto clips = numbers(connection, clipsOfTag, from->id, "clip_id"_L1);
    if (!clips) return std::unexpected{clips.error()};
    const auto clipsOfInto = numbers(connection, clipsOfTag, into->id, "clip_id"_L1);
    if (!clipsOfInto) return std::unexpected{clipsOfInto.error()};
    const auto ranges = numbers(connection, rangesOfTag, from->id, "range_id"_L1);
    if (!ranges) return std::unexpected{ranges.error()};
    const auto rangesOfInto = numbers(connection, rangesOfTag, into->id, "range_id"_L1);
    if (!rangesOfInto) return std::unexpected{rangesOfInto.error()};
    const auto children = names(connection, childrenOfTag, {{"id"_L1, from->id}});
    if (!children) return std::unexpected{children.error()};
    const auto below = connection.row(tagIsBelow, {{"id"_L1, into->id}, {"above_id"_L1, from->id}}, [](const Row& found) { return found.integer("id"_L1); });
    if (!below) return std::unexpected{below.error()};

    edit.isBack = false;
    edit.from = from->tag;
    edit.clips = idsOf<ClipId>(*clips);
    edit.ranges = idsOf<RangeId>(*ranges);
    edit.children = *children;
    const bool isGone = into->id == 0;
    const QList<qint64> gainedClips = isGone ? QList<qint64>{} : without(*clips, *clipsOfInto);
    const QList<qint64> gainedRanges = isGone ? QList<qint64>{} : without(*ranges, *rangesOfInto);
    edit.gainedClips = idsOf<ClipId>(gainedClips);
    edit.gainedRanges = idsOf<RangeId>(gainedRanges);
    edit.gainedSynonyms = isGone ? QStringList{} : QStringList{from->tag.name} + from->tag.synonyms;
    // Where one of those below takes its place, the others come to stand beside that one, so that none is below itself.
    const qint64 newParent = isGone || *below ? from->parentId : into->id;
    if (auto done = moveChildren(connection, *children, newParent); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, giveClip, into->id, "clip_id"_L1, gainedClips); !done) return std::unexpected{done.error()};
    if (auto done = forEach(connection, giveRange, into->id, "range_id"_L1, gainedRanges); !done) return std::unexpected{done.error()};
    if (const auto removed = connection.change(removeTagRow, {{"id"_L1, from->id}}); !removed) return std::unexpected{removed.error()};
    if (!isGone) {
        if (auto done = addSynonyms(connection, into->id, edit.gainedSynonyms); !done) return std::unexpected{done.error()};
    }
    return edit;
}

} // namespace

StorageResult<Vocabulary> readVocabulary(Connection& connection) {
    struct Entry {
        qint64 id;
        TagEntry entry;
    };
    auto rows = connection.rows(allTags, {}, [](const Row& row) {
        return Entry{row.integer("id"_L1),
                     {.tag = {.name = row.text("name"_L1), .parent = row.text("parent"_L1), .colour = row.text("colour"_L1)},
                      .clips = static_cast<int>(row.integer("clips"_L1)),
                      .ranges = static_cast<int>(row.integer("ranges"_L1))}};
    });
    if (!rows) return std::unexpected{rows.error()};
    const auto synonyms = connection.rows(allSynonyms, {}, [](const Row& row) { return std::pair{row.integer("tag_id"_L1), row.text("name"_L1)}; });
    if (!synonyms) return std::unexpected{synonyms.error()};
    QHash<qint64, QStringList> ofTag;
    for (const auto& [id, name] : *synonyms) ofTag[id].append(name);
    QList<TagEntry> entries;
    for (Entry& row : *rows) {
        row.entry.tag.synonyms = ofTag.value(row.id);
        entries.append(std::move(row.entry));
    }
    return Vocabulary{std::move(entries)};
}

StorageResult<std::optional<TagDefinitionEdit>> defineTag(Connection& connection, const TagDefinitionEdit& edit) {
    if (!edit.before) return edit.after ? addToVocabulary(connection, *edit.after) : std::optional<TagDefinitionEdit>{};
    const auto row = present(readTag(connection, edit.before->name));
    if (!row) return std::unexpected{row.error()};
    return edit.after ? changeTag(connection, *row, *edit.before, *edit.after) : takeOut(connection, *row);
}

StorageResult<TagMergeEdit> mergeTag(Connection& connection, const TagMergeEdit& edit) {
    return edit.isBack ? bringBack(connection, edit) : letGo(connection, edit);
}

StorageResult<QList<ClipId>> clipsWithTag(Connection& connection, const QString& tag) {
    const QString folded = searchText(tag);
    return connection.rows(carriersOfTag, {{"folded"_L1, folded}, {"in_ranges"_L1, folded}}, [](const Row& row) { return ClipId{row.text("clip_id"_L1)}; });
}

} // namespace Rushes::Library
