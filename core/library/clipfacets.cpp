// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipfacets.h"

#include "core/library/clipindex.h"
#include "core/library/clipquery.h"
#include "core/library/clipstatement.h"
#include "core/search/facetterm.h"

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Search::Field;
using Search::FieldType;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

/// Each tag with each clip that carries it, or one below it, itself or in one of its ranges.
constexpr auto carriedTags = "with recursive above (tag_id, above_id) as (select tag.id, tag.id from tag union select above.tag_id, tag.parent_id from above "
                             "join tag on tag.id = above.above_id where tag.parent_id is not null), carried (clip_id, tag_id) as ("
                             "select clip_tag.clip_id, clip_tag.tag_id from clip_tag union all select clip_range.clip_id, range_tag.tag_id from range_tag "
                             "join clip_range on clip_range.id = range_tag.range_id) "
                             "select tag.name as value, count(distinct carried.clip_id) as count from above "
                             "join carried on carried.tag_id = above.tag_id join tag on tag.id = above.above_id "_L1;

/// The clips of a query without its facet of a key.
StorageResult<ClipStatement> withoutOwn(Connection& connection, const QString& query, const QString& key) {
    return whatFulfils(connection, {.query = understand(Search::withFacet(query, key, {})).value_or(Search::nothing())});
}

StorageResult<QList<Search::ValueCount>> readFacet(Connection& connection, const QString& query, const Field& field) {
    const auto found = withoutOwn(connection, query, field.key);
    if (!found) return std::unexpected{found.error()};
    const auto read = [&connection](const QString& sql, const QList<QVariant>& values) {
        return ask(connection, sql, values, [](const Row& row) { return Search::ValueCount{row.text("value"_L1), row.integer("count"_L1)}; });
    };
    const QString where = found->text.isEmpty() ? u" where true"_s : found->text;
    if (field.type == FieldType::Choice) {
        QStringList parts;
        QList<QVariant> values;
        for (const Search::Choice& choice : field.choices) {
            parts.append(u"select '%1' as value, count(*) as count from clip%2 and (%3)"_s.arg(choice.word, where, choice.sql));
            values += found->values;
        }
        return read(u"select value, count from (%1) as choices where count > 0 order by count desc, value"_s.arg(parts.join(u" union all "_s)), values);
    }
    if (field.key == "tag"_L1)
        return read(carriedTags + u"where carried.clip_id in (select clip.id from clip%1) group by tag.name order by count desc, value"_s.arg(where),
                    found->values);
    const QString column = field.type == FieldType::Text ? field.sources.first().column : field.column;
    auto values = read(u"select value, count(*) as count from (select %1 as value from clip%2) as each "
                       "where cast(value as text) <> '' group by value order by count desc, value"_s.arg(column, where),
                       found->values);
    if (values && field.type == FieldType::Rate) {
        for (Search::ValueCount& one : *values) one.value = rateText(one.value.toLongLong());
    }
    return values;
}

StorageResult<QList<qint64>> readDurations(Connection& connection, const QString& query, const Field& duration) {
    const auto found = withoutOwn(connection, query, duration.key);
    if (!found) return std::unexpected{found.error()};
    // The number of the column is how many of the steps the duration has reached.
    QStringList reached;
    for (const qint64 step : durationSteps) reached.append(u"case when value >= %1 then 1 else 0 end"_s.arg(step));
    const QString sql = u"select %1 as reached, count(*) as count from (select %2 as value from clip%3) as each where value is not null group by reached"_s.arg(
        reached.join(u" + "_s), duration.column, found->text);
    const auto rows = ask(connection, sql, found->values, [](const Row& row) { return std::pair{row.integer("reached"_L1), row.integer("count"_L1)}; });
    if (!rows) return std::unexpected{rows.error()};
    QList<qint64> counts(static_cast<qsizetype>(durationSteps.size()), 0);
    for (const auto& [number, count] : *rows) {
        if (number > 0) counts[number - 1] += count;
    }
    return counts;
}

} // namespace

StorageResult<Facets> readFacets(Connection& connection, const QString& query, const QStringList& keys, ClipIndex* index) {
    const Search::Schema schema = searchSchema(connection.dialect());
    Facets facets;
    if (index != nullptr) {
        auto counted = index->facets(connection, query, keys);
        if (!counted) return std::unexpected{counted.error()};
        if (*counted) facets = **std::move(counted);
    }
    for (const QString& key : keys) {
        const Field* const field = schema.field(key);
        if (field == nullptr || facets.values.contains(key)) continue;
        auto values = readFacet(connection, query, *field);
        if (!values) return std::unexpected{values.error()};
        facets.values.insert(key, *std::move(values));
    }
    if (!facets.durations.isEmpty()) return facets;
    auto durations = readDurations(connection, query, *schema.field(u"duration"));
    if (!durations) return std::unexpected{durations.error()};
    facets.durations = *std::move(durations);
    return facets;
}

QString rateText(qint64 frames) { return QString::number(static_cast<double>(frames) / 1000.0, 'g', 5); }

StorageResult<QList<Search::ValueCount>> readValues(Connection& connection, const QString& key) {
    const Search::Schema schema = searchSchema(connection.dialect());
    const Field* const field = schema.field(key);
    if (field == nullptr) return QList<Search::ValueCount>{};
    const auto read = [&connection](const QString& sql) {
        return ask(connection, sql, {}, [](const Row& row) { return Search::ValueCount{row.text("value"_L1), row.integer("count"_L1)}; });
    };
    if (field->type == FieldType::Choice) {
        QStringList parts;
        for (const Search::Choice& choice : field->choices)
            parts.append(u"select '%1' as value, count(*) as count from clip where %2"_s.arg(choice.word, choice.sql));
        return read(u"select value, count from (%1) as choices order by count desc, value"_s.arg(parts.join(u" union all "_s)));
    }
    if (key == "in"_L1)
        return read(u"select collection.name as value, (select count(*) from collection_clip where collection_clip.collection_id = collection.id) as count "
                    "from collection order by count desc, value"_s);
    if (key == "tag"_L1) return read(carriedTags + u"group by tag.name order by count desc, value"_s);
    const QString each =
        u"select value, count(*) as count from (select %1 as value from %2) as each where value <> '' group by value order by count desc, value"_s;
    if (field->type == FieldType::Text) return read(each.arg(field->sources.first().column, field->sources.first().table));
    if (key == "country"_L1) return read(each.arg(u"upper(clip.country)"_s, u"clip"_s));
    if (key == "date"_L1) return read(each.arg(u"substr(clip.recorded_on, 1, 4)"_s, u"clip"_s));
    if (key == "added"_L1) return read(each.arg(u"substr(clip.added_at, 1, 7)"_s, u"clip"_s));
    if (key == "rating"_L1) return read(each.arg(u"cast(clip.rating as text)"_s, u"clip"_s));
    return QList<Search::ValueCount>{};
}

} // namespace Rushes::Library
