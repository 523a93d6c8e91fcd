// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/things.h"

#include "core/base/searchtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;
using namespace Search;
using Storage::Connection;
using Storage::StorageResult;

namespace {

const QStringList words{u"Arrivals"_s, u"ministers"_s, u"Šefčovič"_s,    u"SEFCOVIC"_s, u"press"_s, u"conference"_s, u"air"_s,     u"defence"_s,
                        u"F-16"_s,     u"Łódź"_s,      u"Ødegård"_s,     u"100%"_s,     u"a_b"_s,   u"Ελλάδα"_s,     u"Київ"_s,    u"o'neil"_s,
                        u"straße"_s,   u"2024-02"_s,   u"ministerial"_s, u"airport"_s,  u"🎬"_s,    u"\"quoted\""_s, u"10:00:00"_s};
const QStringList places{u"Brussels"_s, u"New York"_s, u"Reykjavík"_s, u"Łódź"_s, u"São Tomé"_s, u""_s};
const QStringList tags{u"air defence"_s, u"Arrivals"_s, u"Übung"_s, u"press"_s};
const QStringList collections{u"Best of 2024"_s, u"Šumava"_s};
const QStringList sources{u"https://portal.example"_s, u"Import"_s, u""_s};
const QStringList countries{u"BE"_s, u"us"_s, u"IS"_s, u"XX"_s, u""_s};

QString orNull(const QString& text) { return text.isNull() ? u""_s : text; }
QVariant known(qint64 number) { return number < 0 ? QVariant{QMetaType::fromType<qlonglong>()} : QVariant{number}; }
qint64 placeOf(const Thing& thing) { return ((thing.day.isValid() ? thing.day.toJulianDay() : 0) << 24) + thing.id; }

StorageResult<void> run(QSqlQuery& query) {
    if (query.exec()) return {};
    return std::unexpected{Storage::StorageError{Storage::StorageFault::Broken, query.lastError().text() + u" in "_s + query.lastQuery()}};
}

StorageResult<void> insert(Connection& connection, const QString& table, const QStringList& columns, const QList<QVariant>& values) {
    QSqlQuery query{connection.qt()};
    query.prepare(u"insert into %1 (%2) values (%3)"_s.arg(table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    for (const QVariant& value : values) query.addBindValue(value);
    return run(query);
}

} // namespace

QList<Thing> keptThings() {
    QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/search/things.json")};
    if (!file.open(QIODevice::ReadOnly)) qFatal("no things");
    QList<Thing> things;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    const auto list = [](const QJsonValue& value) { return value.toVariant().toStringList(); };
    for (const auto& json : array) {
        things.append({.id = json[u"id"].toInt(),
                       .title = json[u"title"].toString(),
                       .note = json[u"note"].toString(),
                       .place = json[u"place"].toString(),
                       .country = json[u"country"].toString(),
                       .tags = list(json[u"tags"]),
                       .collections = list(json[u"in"]),
                       .day = QDate::fromString(json[u"day"].toString(), Qt::ISODate),
                       .added = QDateTime::fromString(json[u"added"].toString(), Qt::ISODate),
                       .size = json[u"size"].toInteger(-1),
                       .duration = json[u"duration"].toInteger(-1),
                       .rate = json[u"rate"].toInteger(-1),
                       .width = json[u"width"].toInt(),
                       .height = json[u"height"].toInt(),
                       .rating = json[u"rating"].toInt(),
                       .timecode = json[u"tc"].toString(),
                       .source = json[u"source"].toString(),
                       .withdrawn = json[u"withdrawn"].toBool(),
                       .local = json[u"local"].toBool()});
    }
    return things;
}

QList<Thing> randomThings(QRandomGenerator& random, int count) {
    const auto one = [&](const auto& list) { return list[random.bounded(static_cast<int>(list.size()))]; };
    const auto some = [&](const QStringList& from, int most) {
        QStringList found;
        for (int i = random.bounded(most + 1); i > 0; --i) found.append(one(from));
        found.removeDuplicates();
        return found;
    };
    const QList<qint64> sizes{-1, 0, 999, 1000, 1'000'000'000, 1'500'000'000, 1'599'999'999, 1'600'000'000};
    const QList<qint64> durations{-1, 0, 59'999, 60'000, 60'999, 61'000, 5'400'000};
    const QList<qint64> rates{-1, 23'976, 24'000, 25'000, 29'970, 50'000};
    const QStringList timecodes{u""_s, u"09:59:59:24"_s, u"10:00:00:00"_s, u"10:00:00;02"_s, u"10:30:15:10"_s};
    QList<Thing> things;
    for (int id = 1; id <= count; ++id) {
        const bool hasRaster = random.bounded(4) > 0;
        const bool hasDay = random.bounded(5) > 0;
        things.append({.id = id,
                       .title = some(words, 5).join(u' '),
                       .note = some(words, 3).join(u", "_s),
                       .place = one(places),
                       .country = one(countries),
                       .tags = some(tags, 2),
                       .collections = some(collections, 1),
                       .day = hasDay ? QDate{2023, 12, 28}.addDays(random.bounded(90)) : QDate{},
                       .added = random.bounded(5) > 0 ? QDateTime{{2024, 2, 1}, {0, 0}, QTimeZone::UTC}.addSecs(random.bounded(100) * 43'200LL) : QDateTime{},
                       .size = one(sizes),
                       .duration = one(durations),
                       .rate = one(rates),
                       .width = hasRaster ? 1920 : 0,
                       .height = hasRaster ? one(QList{1080, 720}) : 0,
                       .rating = random.bounded(6),
                       .timecode = one(timecodes),
                       .source = one(sources),
                       .withdrawn = random.bounded(4) == 0,
                       .local = random.bounded(2) == 0});
    }
    return things;
}

QueryMaterial material() {
    QueryMaterial material{words + QStringList{u"minist"_s, u"ir"_s, u"&"_s, u"zebra"_s, u"%"_s, u"odegard"_s, u"STRASSE"_s, u"киів"_s, u"ελλαδα"_s, u"16"_s},
                           {}};
    const auto add = [&](const QString& key, bool ordered, const QStringList& values) {
        for (const QString& value : values) material.values.append({key, value, ordered});
    };
    add(u"title"_s, false, {u"minister"_s, u"šefčovič"_s, u"press conference"_s, u"&"_s});
    add(u"place"_s, false, {u"brussels"_s, u"york"_s, u"new york"_s, u"sao"_s, u"lodz"_s, u"Tokyo"_s, u"."_s});
    add(u"country"_s, false, {u"BE"_s, u"Belgium"_s, u"US"_s, u"xx"_s});
    add(u"tag"_s, false, {u"AIR DEFENCE"_s, u"air"_s, u"ubung"_s});
    add(u"in"_s, false, {u"best of 2024"_s, u"sumava"_s, u"none"_s});
    add(u"source"_s, false, {u"import"_s, u"https://portal.example"_s});
    add(u"date"_s, true, {u"2024"_s, u"2024-01"_s, u"2024-02-14"_s, u"2023"_s, u"today"_s});
    add(u"day"_s, true, {u"2024"_s, u"2024-01"_s, u"2024-02-14"_s, u"2023"_s});
    add(u"added"_s, true, {u"2024-02"_s, u"2024-02-14"_s, u"2024-03-01"_s});
    add(u"size"_s, true, {u"0"_s, u"1kB"_s, u"1GB"_s, u"1.5GB"_s});
    add(u"duration"_s, true, {u"60s"_s, u"1min"_s, u"1h30m"_s});
    add(u"rate"_s, true, {u"25"_s, u"24"_s, u"23.98"_s, u"29.97"_s});
    add(u"rating"_s, true, {u"0"_s, u"3"_s, u"5"_s});
    add(u"raster"_s, true, {u"1080"_s, u"720"_s});
    add(u"raster"_s, false, {u"1920x1080"_s, u"1280x720"_s});
    add(u"tc"_s, true, {u"10"_s, u"10:00:00:00"_s, u"10:00:00;02"_s, u"09:59"_s});
    add(u"state"_s, false, {u"withdrawn"_s, u"library"_s});
    return material;
}

Schema schemaOf(Looking looking, const QList<Thing>& things) {
    const auto inside = [](const QString& column, const QString& around = {}) {
        return TextSource{.form = TextForm::Inside, .column = column, .around = around};
    };
    const auto values = [&things](const QString& column, QString Thing::* member) {
        QStringList all;
        for (const Thing& thing : things) all.append(orNull(thing.*member));
        all.removeDuplicates();
        return TextSource{.form = TextForm::Values, .column = column, .values = all};
    };
    const auto fullText = [](const QString& column) { return TextSource{.form = TextForm::FullText, .column = column}; };
    const QString tagged = u"exists (select 1 from thing_tag where thing_tag.id = thing.id and %1)"_s;
    const QString collected = u"thing.id in (select thing_in.id from thing_in where %1)"_s;
    QStringList localIds;
    for (const Thing& thing : things) {
        if (thing.local) localIds.append(QString::number(thing.id));
    }
    const bool isFullText = looking == Looking::FullText;
    Schema schema{.fullText = u"thing_text"_s, .place = u"num"_s, .today = {2024, 2, 14}};
    TextSource anywhere = inside(u"thing.words"_s);
    if (looking == Looking::Trigrams) {
        anywhere.table = u"thing_words"_s;
        anywhere.place = u"thing.id"_s;
    }
    schema.anywhere = isFullText ? QList{fullText({})} : QList{anywhere, inside(u"thing_tag.folded"_s, tagged)};
    schema.fields = {
        {.key = u"title"_s, .sources = {isFullText ? fullText(u"title"_s) : inside(u"title_key"_s)}},
        {.key = u"place"_s, .sources = {isFullText ? fullText(u"place"_s) : values(u"place"_s, &Thing::place)}},
        {.key = u"country"_s, .type = FieldType::Country, .column = u"country"_s},
        {.key = u"tag"_s, .type = FieldType::Name, .sources = {inside(u"thing_tag.folded"_s, tagged)}},
        {.key = u"in"_s, .type = FieldType::Name, .sources = {inside(u"thing_in.folded"_s, collected)}},
        {.key = u"source"_s, .type = FieldType::Name, .sources = {values(u"source"_s, &Thing::source)}},
        {.key = u"date"_s, .type = FieldType::Day, .column = isFullText ? u"num"_s : u"day_iso"_s, .day = isFullText ? DayForm::JulianPlace : DayForm::Iso},
        {.key = u"day"_s, .type = FieldType::Day, .column = u"day_julian"_s, .day = DayForm::JulianDay},
        {.key = u"added"_s,
         .type = FieldType::Day,
         .column = isFullText ? u"added_ms"_s : u"added"_s,
         .day = isFullText ? DayForm::Milliseconds : DayForm::UtcTime},
        {.key = u"size"_s, .type = FieldType::Size, .column = u"size"_s},
        {.key = u"duration"_s, .type = FieldType::Duration, .column = u"duration"_s},
        {.key = u"rate"_s, .type = FieldType::Rate, .column = u"rate"_s},
        {.key = u"rating"_s, .type = FieldType::Count, .column = u"rating"_s},
        {.key = u"raster"_s, .type = FieldType::Raster, .column = u"height"_s, .secondColumn = u"width"_s},
        {.key = u"tc"_s, .type = FieldType::Timecode, .column = u"tc"_s},
        {.key = u"state"_s,
         .type = FieldType::Choice,
         .choices = {{u"withdrawn"_s, u"withdrawn = 1"_s},
                     {u"library"_s, u"',' || cast(? as text) || ',' like '%,' || thing.id || ',%'"_s, {localIds.join(u',')}}}},
    };
    return schema;
}

Record recordOf(Looking looking, const Thing& thing) {
    Record record;
    if (looking == Looking::FullText) {
        record.anywhere(thing.title).anywhere(thing.place).anywhere(thing.note);
    } else {
        record.anywhere(thing.title + u' ' + thing.note);
        for (const QString& tag : thing.tags) record.anywhere(tag);
    }
    record.text(u"title"_s, thing.title).text(u"place"_s, thing.place).text(u"country"_s, thing.country).text(u"source"_s, thing.source);
    for (const QString& tag : thing.tags) record.text(u"tag"_s, tag);
    for (const QString& collection : thing.collections) record.text(u"in"_s, collection);
    record.day(u"date"_s, thing.day).day(u"day"_s, thing.day).day(u"added"_s, thing.added.date());
    if (thing.size >= 0) record.number(u"size"_s, thing.size);
    if (thing.duration >= 0) record.number(u"duration"_s, thing.duration);
    if (thing.rate >= 0) record.number(u"rate"_s, thing.rate);
    record.number(u"rating"_s, thing.rating).raster(u"raster"_s, thing.width, thing.height).timecode(u"tc"_s, thing.timecode);
    if (thing.withdrawn) record.text(u"state"_s, u"withdrawn");
    if (thing.local) record.text(u"state"_s, u"library");
    return record;
}

StorageResult<void> store(Connection& connection, const QList<Thing>& things) {
    QStringList statements{
        u"create table thing (num bigint, id integer primary key, words text, title_key text, place text, country text, source text, day_iso text, day_julian "
        u"bigint, "
        "added text, added_ms bigint, size bigint, duration bigint, rate bigint, rating integer, width integer, height integer, tc text, withdrawn integer)"_s,
        u"create table thing_tag (id integer, folded text)"_s, u"create table thing_in (id integer, folded text)"_s};
    const bool hasFullText = connection.dialect() == Storage::Dialect::Sqlite;
    if (hasFullText) {
        statements.append(
            u"create virtual table thing_words using fts5 (words, content = 'thing', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', "
            "detail = 'none', columnsize = 0)"_s);
        statements.append(u"create virtual table thing_text using fts5 (title, place, note, content = '', contentless_delete = 1, prefix = '2 3 4', "
                          "tokenize = 'unicode61 remove_diacritics 2')"_s);
    }
    for (const QString& statement : std::as_const(statements)) {
        if (auto done = connection.execute(statement); !done) return done;
    }
    for (const Thing& thing : things) {
        const QVariant noText{QMetaType::fromType<QString>()};
        auto done = insert(connection, u"thing"_s,
                           {u"num"_s, u"id"_s, u"words"_s, u"title_key"_s, u"place"_s, u"country"_s, u"source"_s, u"day_iso"_s, u"day_julian"_s, u"added"_s,
                            u"added_ms"_s, u"size"_s, u"duration"_s, u"rate"_s, u"rating"_s, u"width"_s, u"height"_s, u"tc"_s, u"withdrawn"_s},
                           {placeOf(thing), thing.id, searchText(thing.title + u' ' + thing.note), searchText(thing.title), orNull(thing.place),
                            orNull(thing.country), orNull(thing.source), orNull(thing.day.toString(Qt::ISODate)),
                            known(thing.day.isValid() ? thing.day.toJulianDay() : -1), thing.added.isValid() ? Storage::Bindings::time(thing.added) : noText,
                            known(thing.added.isValid() ? thing.added.toMSecsSinceEpoch() : -1), known(thing.size), known(thing.duration), known(thing.rate),
                            thing.rating, known(thing.width > 0 ? thing.width : -1), known(thing.height > 0 ? thing.height : -1),
                            thing.timecode.isEmpty() ? noText : QString{thing.timecode}.replace(u';', u':'), thing.withdrawn ? 1 : 0});
        for (const QString& tag : thing.tags) {
            if (done) done = insert(connection, u"thing_tag"_s, {u"id"_s, u"folded"_s}, {thing.id, searchText(tag)});
        }
        for (const QString& collection : thing.collections) {
            if (done) done = insert(connection, u"thing_in"_s, {u"id"_s, u"folded"_s}, {thing.id, searchText(collection)});
        }
        if (done && hasFullText) {
            done = insert(connection, u"thing_text"_s, {u"rowid"_s, u"title"_s, u"place"_s, u"note"_s},
                          {placeOf(thing), searchText(thing.title), searchText(thing.place), searchText(thing.note)});
        }
        if (!done) return done;
    }
    if (hasFullText) return connection.execute(u"insert into thing_words (thing_words) values ('rebuild')"_s);
    return {};
}

} // namespace Rushes::Tests
