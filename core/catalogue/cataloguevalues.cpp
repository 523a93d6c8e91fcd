// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguevalues.h"

#include "core/storage/connection.h"

#include <algorithm>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Search::ValueCount;
using Storage::Connection;
using Storage::SqliteStatement;
using Storage::StorageResult;

namespace {

StorageResult<QList<ValueCount>> read(Connection& connection, const QString& sql) {
    auto statement = SqliteStatement::prepare(connection, sql);
    if (!statement) return std::unexpected{statement.error()};
    QList<ValueCount> values;
    for (auto row = statement->step();; row = statement->step()) {
        if (!row) return std::unexpected{row.error()};
        if (!*row) return values;
        values.append({statement->text(0), statement->integer(1)});
    }
}

/// How many items each word of a list finds.
StorageResult<QList<ValueCount>> readChoices(Connection& connection, Kind kind, const Search::Field& field) {
    QList<ValueCount> values;
    for (const Search::Choice& choice : field.choices) {
        auto statement = SqliteStatement::prepare(connection, u"select count(*) from %1 where %2"_s.arg(word(kind), choice.sql));
        if (!statement) return std::unexpected{statement.error()};
        int place = 0;
        for (const QVariant& value : choice.values) {
            if (value.typeId() == QMetaType::QString) statement->bind(++place, value.toString());
            else statement->bind(++place, value.toLongLong());
        }
        const auto row = statement->step();
        if (!row) return std::unexpected{row.error()};
        values.append({choice.word, statement->integer(0)});
    }
    return values;
}

/// The statement that lists the values of a key; empty where there is no list.
QString listOf(Kind kind, const QString& key) {
    const QString table = word(kind);
    const bool isOwn = kind == Kind::Meeting || (kind == Kind::Video && key == "place"_L1);
    if (key == "meeting"_L1 && kind != Kind::Meeting)
        return u"select meeting.title, count(*) from %1 join meeting on meeting.id = %1.meeting_id group by %1.meeting_id"_s.arg(table);
    if (key == "place"_L1 || key == "country"_L1) {
        if (isOwn) return u"select %2, count(*) from %1 where %2 <> '' group by %2"_s.arg(table, key);
        return u"select meeting.%2, count(*) from %1 join meeting on meeting.id = %1.meeting_id where meeting.%2 <> '' group by meeting.%2"_s.arg(table, key);
    }
    if (key == "date"_L1) return u"select strftime('%Y', day) as year, count(*) from %1 where day is not null group by year"_s.arg(table);
    if (key == "raster"_L1) return u"select width || 'x' || height as raster, count(*) from %1 where width > 0 and height > 0 group by raster"_s.arg(table);
    if (kind != Kind::Video) return {};
    if (key == "codec"_L1) return u"select label, count(*) from video where label <> '' group by label"_s;
    if (key == "rate"_L1) return u"select printf('%g', rate / 1000.0), count(*) from video where rate is not null group by rate"_s;
    if (key == "tag"_L1)
        return u"select tag.value, count(*) from (select body from video_body order by num desc limit 20000) as newest, "
               "json_each(newest.body, '$.keywords') as tag group by tag.value"_s;
    return {};
}

} // namespace

StorageResult<QList<ValueCount>> readValues(Connection& connection, Kind kind, const QString& key, const SearchFacts& facts) {
    const Search::Schema schema = searchSchema(kind, facts);
    const Search::Field* const field = schema.field(key);
    if (field == nullptr) return QList<ValueCount>{};
    const QString list = listOf(kind, key);
    auto values = field->type == Search::FieldType::Choice ? readChoices(connection, kind, *field)
                  : list.isEmpty()                         ? StorageResult<QList<ValueCount>>{}
                                                           : read(connection, list);
    if (values) std::ranges::stable_sort(*values, std::ranges::greater{}, &ValueCount::count);
    return values;
}

} // namespace Rushes::Catalogue
