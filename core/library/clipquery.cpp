// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"

#include "core/base/searchtext.h"
#include "core/library/clipindex.h"
#include "core/library/cliprow.h"
#include "core/library/clipstatement.h"
#include "core/library/collectionwork.h"
#include "core/library/narrowedrows.h"
#include "core/search/parser.h"
#include "core/search/sql.h"

#include <algorithm>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Search::Condition;
using Search::DayForm;
using Search::Field;
using Search::FieldType;
using Search::TextForm;
using Search::TextSource;
using Storage::Connection;
using Storage::Dialect;
using Storage::Row;
using Storage::StorageResult;

namespace {

/// A member of the facts, which are one JSON text or empty; null for unknown. PostgreSQL keeps the text in parts beside it.
QString fact(Dialect dialect, const QString& member) {
    return dialect == Dialect::Sqlite ? u"nullif(json_extract(nullif(clip.facts, ''), '$.%1'), '')"_s.arg(member)
                                      : u"nullif(clip.facts_parts ->> '%1', '')"_s.arg(member);
}

/// One that is a number and known when it is above zero.
QString amount(Dialect dialect, const QString& member) { return u"nullif(cast(%1 as bigint), 0)"_s.arg(fact(dialect, member)); }

/// "30000/1001" as frames in 1,000 seconds.
QString rate(Dialect dialect) {
    const QString text = fact(dialect, u"frameRate"_s);
    return dialect == Dialect::Sqlite
               ? u"cast(round(1000.0 * substr(%1, 1, instr(%1, '/') - 1) / substr(%1, instr(%1, '/') + 1)) as integer)"_s.arg(text)
               : u"cast(round(1000.0 * cast(split_part(%1, '/', 1) as numeric) / cast(split_part(%1, '/', 2) as numeric)) as bigint)"_s.arg(text);
}

TextSource values(const QString& column, const QString& table = u"clip"_s, const QString& around = {}) {
    return {.form = TextForm::Values, .column = column, .around = around, .table = table};
}

qint64 firstNumber(const Row& row) { return row.integer("id"_L1); }

/// So many clips are asked for by their numbers at once.
constexpr qsizetype rowsOfAQuestion = 1'000;
/// A text is common that so many clips may have in them, or one in so many.
constexpr qint64 commonlyFound = 2'000;
constexpr qint64 shareOfCommon = 50;
constexpr qint64 stretchesOfASample = 3;
constexpr qint64 clipsOfAStretch = 400;

Field text(const QString& key, const QList<TextSource>& sources) { return {.key = key, .type = FieldType::Text, .sources = sources}; }

Field number(const QString& key, FieldType type, const QString& column) { return {.key = key, .type = type, .column = column}; }

/// The clips that carry a tag, or one of those below it, themselves or in one of their ranges. `named` are the names of tags and their
/// synonyms. Few tags are meant: "cross join" tells SQLite to go from them to what carries them, where it would read all that is carried.
constexpr auto ofTag = "clip.id in (with recursive within (id) as (select named.id from (select id, folded from tag "
                       "union all select tag_id, folded from tag_synonym) as named where %1 "
                       "union select tag.id from tag join within on tag.parent_id = within.id) "
                       "select clip_tag.clip_id from within cross join clip_tag where clip_tag.tag_id = within.id "
                       "union all select clip_range.clip_id from within cross join range_tag cross join clip_range where range_tag.tag_id = within.id "
                       "and clip_range.id = range_tag.range_id)"_L1;
constexpr auto ofCollection = "clip.id in (select collection_clip.clip_id from collection_clip join collection "
                              "on collection.id = collection_clip.collection_id where %1)"_L1;
constexpr auto ofRange = "exists (select 1 from clip_range where clip_range.clip_id = clip.id and %1)"_L1;
constexpr auto orderOfCollection = "coalesce((select collection_clip.place from collection_clip join collection on collection.id = "
                                   "collection_clip.collection_id where collection_clip.clip_id = clip.id and collection.folded = ?), "
                                   "9223372036854775807), clip.id desc"_L1;
constexpr auto clipsWithPlaces = "select clip.*, place.path as root_path from clip_with_tags as clip left join media_root_place as place "
                                 "on place.root_id = clip.root_id and place.computer = ? where "_L1;
constexpr auto hasRange = "exists (select 1 from clip_range where clip_range.clip_id = clip.id)"_L1;
constexpr auto hasTag = "(exists (select 1 from clip_tag where clip_tag.clip_id = clip.id) or exists (select 1 from clip_range "
                        "join range_tag on range_tag.range_id = clip_range.id where clip_range.clip_id = clip.id))"_L1;

Field scan(Dialect dialect) {
    const QString column = fact(dialect, u"scan"_s);
    const QString width = amount(dialect, u"width"_s); // a file without a picture is not scanned at all
    return {.key = u"scan"_s,
            .type = FieldType::Choice,
            .choices = {{u"interlaced"_s, u"%1 in ('topFieldFirst', 'bottomFieldFirst') and %2 > 0"_s.arg(column, width)},
                        {u"progressive"_s, u"%1 = 'progressive' and %2 > 0"_s.arg(column, width)}}};
}

/// What an order goes by. The indexes of migration 8 have the same expressions, by which SQLite knows that they serve.
QString sortKey(Dialect dialect, ClipOrder::By by) {
    switch (by) {
    case ClipOrder::By::Added: return u"clip.id"_s;
    case ClipOrder::By::Name: return u"substr(clip.search_text, 1, 60)"_s;
    case ClipOrder::By::Duration: return amount(dialect, u"durationMs"_s);
    case ClipOrder::By::Start: return fact(dialect, u"startTimecode"_s);
    case ClipOrder::By::Codec: return fact(dialect, u"videoCodec"_s);
    case ClipOrder::By::Size: return u"clip.size"_s;
    }
    Q_UNREACHABLE_RETURN(QString{});
}

/// Whether so many clips may have a text in them that to read one after the other soon gives a page of a list, where to ask the trigrams would
/// give all of them first.
StorageResult<bool> isCommon(Connection& connection, const TextSource& source, const Search::Wanted& wanted) {
    const QString pieces = Search::trigramMatch(wanted.folded);
    if (pieces.isEmpty()) return false;
    const auto last = ask(connection, u"select coalesce(max(id), 0) as id from clip"_s, {}, firstNumber);
    if (!last) return std::unexpected{last.error()};
    const qint64 all = last->value(0);
    if (all <= commonlyFound * shareOfCommon) {
        const QString sql = u"select count(*) as id from (select 1 from %1 where %1 match ? limit %2)"_s.arg(source.table).arg(commonlyFound);
        return ask(connection, sql, {pieces}, firstNumber).transform([](const QList<qint64>& found) { return found.value(0) >= commonlyFound; });
    }
    // To count so many would take longer than the list itself: some stretches say as much.
    auto statement = Storage::SqliteStatement::prepare(connection, u"select count(*) from %1 where %1 match ? and rowid between ? and ?"_s.arg(source.table));
    if (!statement) return std::unexpected{std::move(statement).error()};
    qint64 found = 0;
    for (qint64 stretch = 0; stretch < stretchesOfASample; ++stretch) {
        const qint64 first = (2 * stretch + 1) * all / (2 * stretchesOfASample);
        statement->bind(1, pieces);
        statement->bind(2, first);
        statement->bind(3, first + clipsOfAStretch - 1);
        if (const auto counted = statement->step(); !counted) return std::unexpected{counted.error()};
        found += statement->integer(0);
        statement->reset();
    }
    return found * shareOfCommon >= stretchesOfASample * clipsOfAStretch;
}

/// Whether a text is in the name of a tag, or in one of its synonyms.
StorageResult<bool> hasTagNamed(Connection& connection, const QString& folded) {
    const QString sql =
        u"select cast(count(*) as bigint) as id from (select 1 from (select folded from tag union all select folded from tag_synonym) as named where "
        "%1(folded, ?) > 0 limit 1) as first"_s.arg(connection.dialect() == Dialect::Sqlite ? u"instr"_s : u"strpos"_s);
    return ask(connection, sql, {folded}, firstNumber).transform([](const QList<qint64>& found) { return found.value(0) > 0; });
}

/// Puts in the columns of this database, and the values of the sources that need them.
/// A smart collection stands for its query. `within` are the ones that this is the query of: one that is within itself has nothing.
StorageResult<void> settle(Connection& connection, const Search::Schema& schema, Condition& condition, const QStringList& within = {}) {
    for (Condition& child : condition.children) {
        if (auto done = settle(connection, schema, child, within); !done) return done;
    }
    if (condition.kind == Condition::Kind::Name && condition.field.key == "in"_L1) {
        const auto collection = readCollection(connection, condition.name);
        if (!collection) return std::unexpected{collection.error()};
        if (*collection && (*collection)->isSmart()) {
            const bool isRing = within.contains(condition.name);
            const QString name = condition.name;
            condition = isRing ? Search::nothing() : understand((*collection)->query, schema.today).value_or(Search::nothing());
            return settle(connection, schema, condition, within + QStringList{name});
        }
    }
    if (const Field* const field = schema.field(condition.field.key); field != nullptr) condition.field = *field;
    if (condition.kind != Condition::Kind::Text && condition.kind != Condition::Kind::Name) return {};
    // Where no tag's name has the word, to look for what carries such a tag would cost more than all the rest.
    for (qsizetype i = condition.field.sources.size() - 1; i >= 0; --i) {
        if (condition.kind != Condition::Kind::Text || condition.field.sources.at(i).around != ofTag) continue;
        const auto named = hasTagNamed(connection, condition.wanted.folded);
        if (!named) return std::unexpected{named.error()};
        if (!*named) condition.field.sources.removeAt(i);
    }
    for (TextSource& source : condition.field.sources) {
        if (source.form == TextForm::Inside && !source.table.isEmpty() && connection.dialect() == Dialect::Sqlite) {
            const auto common = isCommon(connection, source, condition.wanted);
            if (!common) return std::unexpected{common.error()};
            if (*common) source.table.clear();
        }
        if (source.form != TextForm::Values) continue;
        const auto read =
            ask(connection, u"select distinct %1 as value from %2"_s.arg(source.column, source.table), {}, [](const Row& row) { return row.text("value"_L1); });
        if (!read) return std::unexpected{read.error()};
        source.values = *read;
    }
    return {};
}

/// Whether each clip of a condition that is settled has a word which the trigrams know to be rare.
bool findsFew(Dialect dialect, const Condition& condition) {
    if (condition.kind == Condition::Kind::All)
        return std::ranges::any_of(condition.children, [dialect](const Condition& child) { return findsFew(dialect, child); });
    const auto isByTrigrams = [](const TextSource& source) { return source.form == TextForm::Inside && !source.table.isEmpty(); };
    return dialect == Dialect::Sqlite && condition.kind == Condition::Kind::Text && std::ranges::any_of(condition.field.sources, isByTrigrams);
}

} // namespace

QString orderBy(Dialect dialect, const ClipOrder& order) {
    const QString direction = order.descends ? u"desc"_s : u"asc"_s;
    if (order.by == ClipOrder::By::Added) return u"clip.id "_s + direction;
    // SQLite has what is not known before all else; the other says so here, and compares texts byte by byte as well.
    const bool isText = order.by == ClipOrder::By::Name || order.by == ClipOrder::By::Start || order.by == ClipOrder::By::Codec;
    const QString nulls = dialect == Dialect::Sqlite ? QString{} : order.descends ? u" nulls last"_s : u" nulls first"_s;
    const QString collation = dialect == Dialect::Postgresql && isText ? u" collate \"C\""_s : QString{};
    return u"%1%2 %3%4, clip.id %3"_s.arg(sortKey(dialect, order.by), collation, direction, nulls);
}

QString numbersOf(const QList<qint64>& rows) {
    QString text;
    text.reserve(rows.size() * 8);
    for (const qint64 row : rows) {
        if (!text.isEmpty()) text.append(u',');
        text.append(QString::number(row));
    }
    return text;
}

StorageResult<ClipStatement> whatFulfils(Connection& connection, const ClipFilter& filter) {
    const Search::Schema schema = searchSchema(connection.dialect());
    Condition query = filter.query;
    if (auto done = settle(connection, schema, query); !done) return std::unexpected{done.error()};
    Search::Sql sql = Search::toSql(query, schema, connection.dialect());
    QStringList parts;
    if (!sql.where.isEmpty()) parts.append(sql.where);
    if (!filter.meeting.isEmpty()) {
        parts.append(u"clip.meeting = ?"_s);
        sql.values.append(filter.meeting);
    }
    if (!filter.tag.isEmpty()) {
        parts.append(QString{ofTag}.replace(u"%1"_s, u"named.folded = ?"_s));
        sql.values.append(searchText(filter.tag));
    }
    return ClipStatement{parts.isEmpty() ? QString{} : u" where "_s + parts.join(u" and "_s), sql.values, findsFew(connection.dialect(), query)};
}

Search::Schema searchSchema(Dialect dialect, QDate today) {
    Search::Schema schema;
    schema.today = today.isValid() ? today : QDate::currentDate();
    const TextSource tag{.form = TextForm::Inside, .column = u"named.folded"_s, .around = ofTag};
    schema.anywhere = {{.form = TextForm::Inside, .column = u"clip.search_text"_s, .table = u"clip_words"_s, .place = u"clip.id"_s}, tag};
    schema.fields = {
        {.key = u"tag"_s, .type = FieldType::Name, .sources = {tag}},
        {.key = u"in"_s, .type = FieldType::Name, .sources = {{.form = TextForm::Inside, .column = u"collection.folded"_s, .around = ofCollection}}},
        text(u"place"_s, {values(u"clip.place"_s)}),
        number(u"country"_s, FieldType::Country, u"clip.country"_s),
        {.key = u"date"_s, .type = FieldType::Day, .column = u"clip.recorded_on"_s, .day = DayForm::Iso},
        {.key = u"added"_s, .type = FieldType::Day, .column = u"clip.added_at"_s, .day = DayForm::UtcTime},
        text(u"meeting"_s, {values(u"clip.meeting"_s)}),
        number(u"rating"_s, FieldType::Count, u"clip.rating"_s),
        number(u"duration"_s, FieldType::Duration, amount(dialect, u"durationMs"_s)),
        text(u"codec"_s, {values(fact(dialect, u"videoCodec"_s)), values(fact(dialect, u"videoProfile"_s)), values(fact(dialect, u"container"_s))}),
        {.key = u"raster"_s, .type = FieldType::Raster, .column = amount(dialect, u"height"_s), .secondColumn = amount(dialect, u"width"_s)},
        number(u"rate"_s, FieldType::Rate, rate(dialect)),
        scan(dialect),
        number(u"size"_s, FieldType::Size, u"clip.size"_s),
        {.key = u"tc"_s, .type = FieldType::Timecode, .column = u"replace(%1, ';', ':')"_s.arg(fact(dialect, u"startTimecode"_s))},
        {.key = u"state"_s,
         .type = FieldType::Choice,
         .choices = {{u"verified"_s, u"clip.verified = 1"_s},
                     {u"unverified"_s, u"clip.verified = 0"_s},
                     {u"withdrawn"_s, u"clip.portal_notice = 'withdrawn'"_s},
                     {u"corrected"_s, u"clip.portal_notice = 'corrected'"_s}}},
        {.key = u"has"_s,
         .type = FieldType::Choice,
         .choices = {{u"tags"_s, hasTag}, {u"ranges"_s, hasRange}, {u"note"_s, u"clip.note <> ''"_s}, {u"checksum"_s, u"clip.sha256 <> ''"_s}}},
        {.key = u"type"_s, .type = FieldType::Choice, .choices = {{u"video"_s, u"clip.photo_id = ''"_s}, {u"photo"_s, u"clip.photo_id <> ''"_s}}},
        text(u"source"_s, {values(u"clip.portal"_s)}),
        text(u"rights"_s, {values(u"clip.usage_terms"_s), values(u"clip.credit"_s)}),
        text(u"said"_s, {values(u"clip_range.note"_s, u"clip_range"_s, ofRange)}),
        text(u"note"_s, {values(u"clip.note"_s)}),
        text(u"title"_s, {values(u"clip.title"_s)}),
        text(u"name"_s, {values(u"clip.file_name"_s)}),
    };
    return schema;
}

Search::QueryResult<Condition> understand(QStringView text, QDate today) {
    // What is understood is the same for both databases but for the columns, which are put in when the query is run.
    return Search::parse(text).and_then([&](const Search::Query& query) { return Search::bind(query, searchSchema(Dialect::Sqlite, today)); });
}

Condition wordsQuery(QStringView words) { return Search::bind(Search::wordsOf(words), searchSchema()).value_or(Condition{}); }

StorageResult<QList<Clip>> readClips(Connection& connection, const ClipFilter& filter, const QString& computer) {
    auto statement = whatFulfils(connection, filter);
    if (!statement) return std::unexpected{statement.error()};
    statement->text = u"select clip.*, place.path as root_path from clip_with_tags as clip "
                      "left join media_root_place as place on place.root_id = clip.root_id and place.computer = ?%1 order by %2"_s.arg(
                          statement->text, filter.inOrderOf.isEmpty() ? u"clip.id desc"_s : orderOfCollection.toString());
    QList<QVariant> bound = QList<QVariant>{computer} + statement->values;
    if (!filter.inOrderOf.isEmpty()) bound.append(searchText(filter.inOrderOf));
    return ask(connection, statement->text, bound, clipFrom);
}

namespace {

/// In SQLite a statement for each of them, which is found by its number: a question after a thousand would be put together and taken apart for longer.
StorageResult<QList<Clip>> readEach(Connection& connection, const QList<qint64>& rows, const QString& computer) {
    auto statement = Storage::SqliteStatement::prepare(connection, clipsWithPlaces + u"clip.id = ?"_s);
    if (!statement) return std::unexpected{std::move(statement).error()};
    const Storage::Columns columns{*statement};
    statement->bind(1, computer);
    QList<Clip> clips;
    clips.reserve(rows.size());
    for (const qint64 row : rows) {
        statement->bind(2, row);
        const auto isThere = statement->step();
        if (!isThere) return std::unexpected{isThere.error()};
        clips.append(*isThere ? clipFrom(Storage::Row{*statement, columns}) : Clip{});
        statement->reset();
    }
    return clips;
}

/// Texts that several clips have alike are kept once: a list holds thousands of clips, and half of what each says is a place, a codec or a tag.
void shareTexts(QList<Clip>& clips) {
    QSet<QString> texts;
    const auto share = [&texts](QString& text) {
        if (!text.isEmpty()) text = *texts.insert(text);
    };
    for (Clip& clip : clips) {
        for (QString* const text : {&clip.rootId, &clip.portal, &clip.meeting, &clip.place, &clip.country, &clip.credit, &clip.usageTerms}) share(*text);
        for (QString& tag : clip.tags) share(tag);
        if (!clip.facts) continue;
        Media::MediaFacts& facts = *clip.facts;
        for (QString* const text : {&facts.container, &facts.videoCodec, &facts.videoProfile, &facts.colour, &facts.audioCodec}) share(*text);
    }
}

} // namespace

StorageResult<QList<qint64>> readClipRows(Connection& connection, const ClipFilter& filter, const ClipOrder& order, qint64 most, ClipIndex* index) {
    const bool asksQuery = filter.meeting.isEmpty() && filter.tag.isEmpty() && filter.inOrderOf.isEmpty();
    const bool asksNothing = filter.query.kind == Condition::Kind::All && filter.query.children.isEmpty();
    // The beginning of all clips is where the index of their order begins.
    const bool asksBeginning = asksNothing && most >= 0;
    if (index != nullptr && asksQuery && !asksBeginning) {
        const auto found = index->narrow(connection, filter.query);
        if (!found) return std::unexpected{found.error()};
        if (*found) return narrowedRows(connection, **found, order, most);
    }
    auto statement = whatFulfils(connection, filter);
    if (!statement) return std::unexpected{statement.error()};
    QString sql = u"select clip.id as id from clip%1 order by %2"_s.arg(statement->text, filter.inOrderOf.isEmpty() ? orderBy(connection.dialect(), order)
                                                                                                                    : orderOfCollection.toString());
    if (!filter.inOrderOf.isEmpty()) statement->values.append(searchText(filter.inOrderOf));
    if (most >= 0) sql += u" limit %1"_s.arg(most);
    return ask(connection, sql, statement->values, firstNumber);
}

StorageResult<QList<Clip>> readClipsAt(Connection& connection, const QList<qint64>& rows, const QString& computer) {
    if (connection.dialect() == Dialect::Sqlite) {
        auto each = readEach(connection, rows, computer);
        if (each) shareTexts(*each);
        return each;
    }
    QHash<qint64, Clip> found;
    for (qsizetype first = 0; first < rows.size(); first += rowsOfAQuestion) {
        auto clips = ask(connection, clipsWithPlaces + u"clip.id in (%1)"_s.arg(numbersOf(rows.mid(first, rowsOfAQuestion))), {computer}, clipFrom);
        if (!clips) return std::unexpected{clips.error()};
        for (Clip& clip : *clips) {
            const qint64 number = numberOf(clip.id);
            found.emplace(number, std::move(clip));
        }
    }
    QList<Clip> clips;
    clips.reserve(rows.size());
    for (const qint64 row : rows) clips.append(found.value(row));
    shareTexts(clips);
    return clips;
}

StorageResult<ClipSums> readSums(Connection& connection, const QList<qint64>& rows) {
    const QString sql =
        u"select count(*) as clips, cast(sum(clip.size) as bigint) as size, cast(sum(%1) as bigint) as duration from clip where clip.id in (%2)"_s.arg(
            amount(connection.dialect(), u"durationMs"_s), rows.isEmpty() ? u"null"_s : numbersOf(rows));
    return ask(connection, sql, {},
               [](const Row& row) {
                   return ClipSums{row.integer("clips"_L1), std::chrono::milliseconds{row.integer("duration"_L1)}, ByteCount{row.integer("size"_L1)}};
               })
        .transform([](const QList<ClipSums>& sums) { return sums.value(0); });
}

StorageResult<QList<ItemCopy>> readItemCopies(Connection& connection, const QString& portal, const QString& computer) {
    const QString sql = u"select clip.id, clip.video_id, clip.photo_id, clip.relative_path, clip.verified, place.path as root_path from clip "
                        "left join media_root_place as place on place.root_id = clip.root_id and place.computer = ? "
                        "where clip.portal = ? and (clip.video_id <> '' or clip.photo_id <> '')"_s;
    return ask(connection, sql, {computer, portal}, [](const Row& row) {
        return ItemCopy{row.integer("id"_L1), row.text("video_id"_L1), row.text("photo_id"_L1),
                        pathBelow(row.text("root_path"_L1), row.text("relative_path"_L1)), row.truth("verified"_L1)};
    });
}

StorageResult<QList<qint64>> readClipNumbers(Connection& connection, const Condition& query, const std::optional<QList<qint64>>& among) {
    const auto statement = whatFulfils(connection, {.query = query});
    if (!statement) return std::unexpected{statement.error()};
    QString sql = u"select clip.id as id from clip"_s + statement->text;
    if (among) sql += (statement->text.isEmpty() ? u" where "_s : u" and "_s) + u"clip.id in (%1)"_s.arg(numbersOf(*among));
    return ask(connection, sql, statement->values, firstNumber);
}

StorageResult<qint64> countClips(Connection& connection, const ClipFilter& filter, ClipIndex* index) {
    if (index != nullptr && filter.meeting.isEmpty() && filter.tag.isEmpty()) {
        const auto counted = index->count(connection, filter.query);
        if (!counted) return std::unexpected{counted.error()};
        if (*counted) return **counted;
    }
    const auto statement = whatFulfils(connection, filter);
    if (!statement) return std::unexpected{statement.error()};
    return ask(connection, u"select count(*) as count from clip"_s + statement->text, statement->values, [](const Row& row) { return row.integer("count"_L1); })
        .transform([](const QList<qint64>& counts) { return counts.value(0); });
}

} // namespace Rushes::Library
