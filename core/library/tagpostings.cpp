// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagpostings.h"

#include "core/library/clipquery.h"

#include <QSqlError>

#include <roaring/roaring.hh>

#include <algorithm>
#include <functional>
#include <limits>
#include <unordered_map>

namespace roaring {} // namespace roaring
using namespace roaring;

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Search::Condition;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr qint64 clipsOfAStep = 5'000; // some tens of milliseconds
constexpr qsizetype clipsOfAQuestion = 500;
constexpr quint32 theVocabulary = 0; // stands for it among the numbers of clips that were changed

/// Runs a statement and gives each row to `read`.
StorageResult<void> each(Connection& connection, const QString& sql, const std::function<void(const QSqlQuery&)>& read = {}) {
    QSqlQuery query{connection.qt()};
    query.setForwardOnly(true);
    if (!query.exec(sql)) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    while (query.next()) {
        if (read) read(query);
    }
    if (query.lastError().isValid()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    return {};
}

StorageResult<qint64> number(Connection& connection, const QString& sql) {
    qint64 value = 0;
    return each(connection, sql, [&value](const QSqlQuery& query) { value = query.value(0).toLongLong(); }).transform([&value] { return value; });
}

/// What tells of each clip that is changed. A range that goes takes its tags with it, and is told of by its own trigger.
StorageResult<void> watch(Connection& connection) {
    QStringList statements{u"create temp table if not exists posted_change (clip_id integer not null)"_s};
    const auto trigger = [&statements](const QString& table, const QString& event, const QString& clip) {
        statements.append(
            u"create temp trigger if not exists posted_%1_%2 after %2 on main.%1 begin insert into posted_change %3; end"_s.arg(table, event, clip));
    };
    for (const auto& [event, row] : {std::pair{u"insert"_s, u"new"_s}, std::pair{u"delete"_s, u"old"_s}, std::pair{u"update"_s, u"new"_s}}) {
        trigger(u"clip_tag"_s, event, u"values (%1.clip_id)"_s.arg(row));
        trigger(u"range_tag"_s, event, u"select clip_id from clip_range where id = %1.range_id"_s.arg(row));
        if (event == "update"_L1) continue; // neither a range nor a clip gets another number
        trigger(u"clip_range"_s, event, u"values (%1.clip_id)"_s.arg(row));
        trigger(u"clip"_s, event, u"values (%1.id)"_s.arg(row));
    }
    for (const QString& event : {u"insert"_s, u"delete"_s, u"update"_s}) {
        for (const QString& table : {u"tag"_s, u"tag_synonym"_s}) trigger(table, event, u"values (%1)"_s.arg(theVocabulary));
    }
    for (const QString& sql : std::as_const(statements)) {
        if (auto done = each(connection, sql); !done) return done;
    }
    return {};
}

struct TagRow {
    qint64 id = 0;
    qint64 parent = 0; ///< 0 for none
    QString name;
    QString folded;
};

/// The tags as they are, without what carries them.
struct Tags {
    QList<TagRow> rows;               ///< as SQLite sorts their names: by their UTF-8
    QMultiHash<qint64, qint64> below; ///< by what they are below
    QHash<QString, qint64> byName;    ///< by folded name or synonym
};

StorageResult<Tags> readTags(Connection& connection) {
    Tags tags;
    const auto tag = [&tags](const QSqlQuery& query) {
        const TagRow row{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString()};
        if (row.parent != 0) tags.below.insert(row.parent, row.id);
        tags.byName.insert(row.folded, row.id);
        tags.rows.append(row);
    };
    if (auto done = each(connection, u"select id, parent_id, name, folded from tag order by name"_s, tag); !done) return std::unexpected{done.error()};
    const auto synonym = [&tags](const QSqlQuery& query) { tags.byName.insert(query.value(0).toString(), query.value(1).toLongLong()); };
    if (auto done = each(connection, u"select folded, tag_id from tag_synonym"_s, synonym); !done) return std::unexpected{done.error()};
    return tags;
}

bool speaksOfTagsOnly(const Condition& condition) {
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Not: return std::ranges::all_of(condition.children, speaksOfTagsOnly);
    case Condition::Kind::Name: return condition.field.key == "tag"_L1;
    default: return false;
    }
}

} // namespace

struct TagPostings::Bitmaps {
    std::optional<Tags> known;                    ///< once they were read since they were changed
    Roaring clips;                                ///< all of them
    std::unordered_map<qint64, Roaring> carriers; ///< by tag, without those of the tags below it

    /// The carriers of a tag and of those below it. `seen` ends rings, which the vocabulary does not let arise.
    void gather(qint64 tag, const Tags& tags, QSet<qint64>& seen, QList<const Roaring*>& found) const {
        if (seen.contains(tag)) return;
        seen.insert(tag);
        if (const auto at = carriers.find(tag); at != carriers.end()) found.append(&at->second);
        for (auto at = tags.below.constFind(tag); at != tags.below.constEnd() && at.key() == tag; ++at) gather(*at, tags, seen, found);
    }
    [[nodiscard]] QList<const Roaring*> gathered(qint64 tag, const Tags& tags) const {
        QSet<qint64> seen;
        QList<const Roaring*> found;
        gather(tag, tags, seen, found);
        return found;
    }
    [[nodiscard]] static Roaring united(const QList<const Roaring*>& parts) {
        Roaring all;
        for (const Roaring* const part : parts) all |= *part;
        return all;
    }

    /// The clips of a condition that speaks of tags only.
    [[nodiscard]] Roaring of(const Condition& condition, const Tags& tags) const {
        switch (condition.kind) {
        case Condition::Kind::Name: {
            const qint64 tag = tags.byName.value(condition.name);
            return tag == 0 ? Roaring{} : united(gathered(tag, tags));
        }
        case Condition::Kind::Any: {
            Roaring any;
            for (const Condition& child : condition.children) any |= of(child, tags);
            return any;
        }
        case Condition::Kind::Not: return clips - of(Condition{.kind = Condition::Kind::All, .children = condition.children}, tags);
        default: {
            if (condition.children.isEmpty()) return clips;
            Roaring all = of(condition.children.first(), tags);
            for (const Condition& child : condition.children.sliced(1)) all &= of(child, tags);
            return all;
        }
        }
    }
};

TagPostings::TagPostings() : m_bitmaps{std::make_unique<Bitmaps>()} {}
TagPostings::~TagPostings() = default;

StorageResult<void> TagPostings::read(Connection& connection, const QString& clips) {
    const auto clip = [this](const QSqlQuery& query) { m_bitmaps->clips.add(query.value(0).toUInt()); };
    if (auto done = each(connection, u"select id from clip where id %1"_s.arg(clips), clip); !done) return done;
    const auto carrier = [this](const QSqlQuery& query) { m_bitmaps->carriers[query.value(0).toLongLong()].add(query.value(1).toUInt()); };
    if (auto done = each(connection, u"select tag_id, clip_id from clip_tag where clip_id %1"_s.arg(clips), carrier); !done) return done;
    return each(connection,
                u"select range_tag.tag_id, clip_range.clip_id from clip_range join range_tag on range_tag.range_id = clip_range.id "
                "where clip_range.clip_id %1"_s.arg(clips),
                carrier);
}

StorageResult<bool> TagPostings::buildStep(Connection& connection) {
    if (m_isBuilt || connection.dialect() != Storage::Dialect::Sqlite) return false;
    if (!m_isWatching) {
        if (auto done = watch(connection); !done) return std::unexpected{done.error()};
        m_isWatching = true;
    }
    const auto last = number(connection, u"select coalesce(max(id), 0) from clip"_s);
    if (!last) return std::unexpected{last.error()};
    if (*last > std::numeric_limits<quint32>::max()) return false; // SQL goes on answering
    if (m_next == 0) {
        const auto version = number(connection, u"pragma data_version"_s);
        if (!version) return std::unexpected{version.error()};
        m_version = *version;
    }
    if (auto done = read(connection, u"between %1 and %2"_s.arg(m_next).arg(m_next + clipsOfAStep - 1)); !done) return std::unexpected{done.error()};
    m_next += clipsOfAStep;
    if (m_next <= *last) return true;
    m_bitmaps->clips.runOptimize();
    for (auto& [tag, carriers] : m_bitmaps->carriers) carriers.runOptimize();
    m_isBuilt = true;
    return false;
}

StorageResult<bool> TagPostings::canAnswer(Connection& connection) {
    if (!m_isBuilt) return false;
    const auto version = number(connection, u"pragma data_version"_s);
    if (!version) return std::unexpected{version.error()};
    if (*version != m_version) {
        *m_bitmaps = {};
        m_next = 0;
        m_isBuilt = false;
        return false;
    }
    Roaring changed;
    const auto add = [&changed](const QSqlQuery& query) { changed.add(query.value(0).toUInt()); };
    if (auto done = each(connection, u"select clip_id from posted_change"_s, add); !done) return std::unexpected{done.error()};
    const bool hasChange = !changed.isEmpty();
    if (changed.contains(theVocabulary)) {
        m_bitmaps->known.reset();
        changed.remove(theVocabulary);
    }
    if (!m_bitmaps->known) {
        auto tags = readTags(connection);
        if (!tags) return std::unexpected{tags.error()};
        m_bitmaps->known = *std::move(tags);
    }
    if (!changed.isEmpty()) {
        m_bitmaps->clips -= changed;
        for (auto& [tag, carriers] : m_bitmaps->carriers) carriers -= changed;
    }
    QStringList ids;
    const auto readThem = [&]() -> StorageResult<void> {
        if (ids.isEmpty()) return {};
        auto done = read(connection, u"in (%1)"_s.arg(ids.join(u',')));
        ids.clear();
        return done;
    };
    for (const quint32 id : changed) {
        ids.append(QString::number(id));
        if (ids.size() < clipsOfAQuestion) continue;
        if (auto done = readThem(); !done) return std::unexpected{done.error()};
    }
    if (auto done = readThem(); !done) return std::unexpected{done.error()};
    if (!hasChange) return true;
    // Last, so that a reading that fails is done again before the next answer.
    if (auto done = each(connection, u"delete from posted_change"_s); !done) return std::unexpected{done.error()};
    return true;
}

StorageResult<std::optional<QList<Search::ValueCount>>> TagPostings::tagCounts(Connection& connection, const Condition& condition) {
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can) return std::nullopt;
    const Tags& tags = *m_bitmaps->known;
    Roaring found;
    if (speaksOfTagsOnly(condition)) {
        found = m_bitmaps->of(condition, tags);
    } else {
        const auto numbers = readClipNumbers(connection, condition);
        if (!numbers) return std::unexpected{numbers.error()};
        for (const qint64 id : *numbers) found.add(static_cast<quint32>(id));
    }
    QList<Search::ValueCount> counts;
    for (const TagRow& tag : tags.rows) {
        const QList<const Roaring*> parts = m_bitmaps->gathered(tag.id, tags);
        if (parts.isEmpty()) continue;
        const auto count = static_cast<qint64>(parts.size() == 1 ? parts.first()->and_cardinality(found) : Bitmaps::united(parts).and_cardinality(found));
        if (count > 0) counts.append({tag.name, count});
    }
    std::ranges::stable_sort(counts, std::ranges::greater{}, &Search::ValueCount::count); // the tags are in alphabetical order
    return counts;
}

StorageResult<std::optional<qint64>> TagPostings::count(Connection& connection, const Condition& condition) {
    if (!speaksOfTagsOnly(condition)) return std::nullopt;
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can) return std::nullopt;
    const Tags& tags = *m_bitmaps->known;
    return static_cast<qint64>(m_bitmaps->of(condition, tags).cardinality());
}

StorageResult<std::optional<QList<qint64>>> TagPostings::rows(Connection& connection, const Condition& condition) {
    if (!speaksOfTagsOnly(condition)) return std::nullopt;
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can) return std::nullopt;
    const Roaring found = m_bitmaps->of(condition, *m_bitmaps->known);
    QList<qint64> rows;
    rows.reserve(static_cast<qsizetype>(found.cardinality()));
    for (const quint32 clip : found) rows.append(clip);
    return rows;
}

} // namespace Rushes::Library
