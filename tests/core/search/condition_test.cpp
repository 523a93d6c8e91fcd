// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/condition.h"
#include "core/search/literal.h"
#include "core/search/parser.h"
#include "core/search/sql.h"

#include <QTest>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;
using enum QueryFault;

namespace {

Schema schema() {
    Schema schema;
    schema.anywhere = {{.form = TextForm::Inside, .column = u"words"_s}};
    schema.today = {2024, 3, 1};
    schema.fields = {
        {.key = u"place"_s, .type = FieldType::Text, .sources = {{.form = TextForm::Inside, .column = u"place"_s}}},
        {.key = u"country"_s, .type = FieldType::Country, .column = u"country"_s},
        {.key = u"tag"_s, .type = FieldType::Name, .sources = {{.form = TextForm::Inside, .column = u"tag"_s}}},
        {.key = u"date"_s, .type = FieldType::Day, .column = u"day"_s},
        {.key = u"duration"_s, .type = FieldType::Duration, .column = u"duration"_s},
        {.key = u"size"_s, .type = FieldType::Size, .column = u"size"_s},
        {.key = u"rating"_s, .type = FieldType::Count, .column = u"rating"_s},
        {.key = u"rate"_s, .type = FieldType::Rate, .column = u"rate"_s},
        {.key = u"raster"_s, .type = FieldType::Raster, .column = u"height"_s, .secondColumn = u"width"_s},
        {.key = u"tc"_s, .type = FieldType::Timecode, .column = u"tc"_s},
        {.key = u"state"_s, .type = FieldType::Choice, .choices = {{u"withdrawn"_s, u"gone = 1"_s}, {u"corrected"_s, u"fixed = ?"_s, {7}}}},
    };
    return schema;
}

class ConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        const auto row = [](FieldType type, const QString& text, qint64 first, qint64 last) {
            QTest::newRow(qPrintable(text)) << static_cast<int>(type) << text << first << last;
        };
        using enum FieldType;
        row(Size, u"512"_s, 512, 512);
        row(Size, u"1kB"_s, 1000, 1999);
        row(Size, u"1.5GB"_s, 1'500'000'000, 1'599'999'999);
        row(Size, u"1 gb"_s, 1'000'000'000, 1'999'999'999);
        row(Size, u"2MiB"_s, 2'097'152, 3'145'727);
        row(Size, u"3TB"_s, 3'000'000'000'000, 3'999'999'999'999);
        row(Duration, u"60"_s, 60'000, 60'999);
        row(Duration, u"60s"_s, 60'000, 60'999);
        row(Duration, u"500ms"_s, 500, 500);
        row(Duration, u"2min"_s, 120'000, 179'999);
        row(Duration, u"1.5m"_s, 90'000, 95'999);
        row(Duration, u"1h30m"_s, 5'400'000, 5'459'999);
        row(Duration, u"1h 2min 3s"_s, 3'723'000, 3'723'999);
        row(Duration, u"1:30"_s, 90'000, 90'999);
        row(Duration, u"1:02:03"_s, 3'723'000, 3'723'999);
        row(Rate, u"25"_s, 25'000, 25'000);
        row(Rate, u"24"_s, 24'000, 24'000);
        row(Rate, u"29.97"_s, 29'965, 29'975);
        row(Rate, u"23.976fps"_s, 23'976, 23'976);
        row(Rate, u"30000/1001"_s, 29'970, 29'970);
        row(Count, u"3"_s, 3, 3);
        row(Day, u"2024-02-14"_s, QDate(2024, 2, 14).toJulianDay(), QDate(2024, 2, 14).toJulianDay());
        row(Day, u"2024-02"_s, QDate(2024, 2, 1).toJulianDay(), QDate(2024, 2, 29).toJulianDay());
        row(Day, u"2023"_s, QDate(2023, 1, 1).toJulianDay(), QDate(2023, 12, 31).toJulianDay());
        row(Day, u"Today"_s, QDate(2024, 3, 1).toJulianDay(), QDate(2024, 3, 1).toJulianDay());
        row(Day, u"yesterday"_s, QDate(2024, 2, 29).toJulianDay(), QDate(2024, 2, 29).toJulianDay());
        row(Timecode, u"10:00:00:00"_s, 10'00'00'00, 10'00'00'00);
        row(Timecode, u"10:01:02;03"_s, 10'01'02'03, 10'01'02'03);
        row(Timecode, u"9"_s, 9'00'00'00, 9'99'99'99);
        row(Timecode, u"10:30"_s, 10'30'00'00, 10'30'99'99);
    }
    void readsValues() {
        QFETCH(int, type);
        QFETCH(QString, text);
        const auto literal = literalOf(static_cast<FieldType>(type), text, {2024, 3, 1});
        QVERIFY(literal);
        QTEST(literal->first, "first");
        QTEST(literal->last, "last");
    }

    void saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryFault>("fault");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QStringList>("proposals");
        const auto row = [](const QString& text, QueryFault fault, qsizetype at, qsizetype length, const QStringList& proposals = {}) {
            QTest::newRow(qPrintable(text)) << text << fault << at << length << proposals;
        };
        row(u"council plaec:Brussels"_s, UnknownKey, 8, 5, {u"place"_s});
        row(u"ratnig:3"_s, UnknownKey, 0, 6, {u"rating"_s});
        row(u"https://example.org/a"_s, UnknownKey, 0, 21, {u"\"https://example.org/a\""_s});
        row(u"state:withdrwan"_s, UnknownValue, 6, 9, {u"withdrawn"_s});
        row(u"state:zebra"_s, UnknownValue, 6, 5);
        row(u"country:Belgum"_s, UnknownValue, 8, 6, {u"Belgium"_s});
        row(u"date:2024-13"_s, NotADay, 5, 7);
        row(u"date:2023-02-29"_s, NotADay, 5, 10);
        row(u"date:soon"_s, NotADay, 5, 4);
        row(u"size:>big"_s, NotASize, 5, 4);
        row(u"size:1,5GB"_s, NotASize, 5, 5);
        row(u"size:99999999999TB"_s, NotASize, 5, 13);
        row(u"duration:5s2h"_s, NotADuration, 9, 4);
        row(u"duration:5x"_s, NotADuration, 9, 2);
        row(u"rating:good"_s, NotANumber, 7, 4);
        row(u"rate:25/0"_s, NotARate, 5, 4);
        row(u"raster:tall"_s, NotARaster, 7, 4);
        row(u"raster:>1920x1080"_s, NotARaster, 7, 10);
        row(u"tc:10h"_s, NotATimecode, 3, 3);
        row(u"place:>Brussels"_s, NoOrder, 6, 9, {u"Brussels"_s});
        row(u"tag:a..b"_s, NoOrder, 4, 4, {u"a"_s});
        row(u"date:2024-06..2024-02"_s, Backwards, 5, 16, {u"2024-02..2024-06"_s});
        row(u"place: Brussels"_s, MissingValue, 0, 6, {u"\"place:\""_s});
    }
    void saysWhatIsWrongAndWhere() {
        QFETCH(QString, text);
        const auto query = parse(text);
        QVERIFY(query);
        const auto condition = bind(*query, schema());
        QVERIFY(!condition);
        QTEST(condition.error().fault, "fault");
        QTEST(condition.error().span.at, "at");
        QTEST(condition.error().span.length, "length");
        QTEST(condition.error().proposals, "proposals");
    }

    void namesEveryProblem() {
        const auto found = problems(*parse(u"foo:1 (date:x or -size:y) ok"), schema());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].fault, UnknownKey);
        QCOMPARE(found[1].span, (Span{12, 1}));
        QCOMPARE(found[2].span, (Span{23, 1}));
        QVERIFY(problems(*parse(u"Ukraine: place"), schema()).isEmpty());
    }

    void writesNothingOfAPersonIntoTheSql() {
        const auto sql =
            toSql(*parse(u"o'neil\"; drop table clip; --\" place:\"x' or '1'='1\" -tag:%_! state:corrected"), schema(), Rushes::Storage::Dialect::Sqlite);
        QVERIFY(sql);
        QCOMPARE(sql->where,
                 u"((words like ? escape '!') and (words like ? escape '!') and (place like ? escape '!') and (((tag = ?)) is not true) and (fixed = ?))"_s);
        QCOMPARE(sql->values, (QList<QVariant>{u"%o'neil%"_s, u"%; drop table clip; --%"_s, u"%x' or '1'='1%"_s, u"%_!"_s, 7}));
        QCOMPARE(toSql(*parse(u"50%_!"), schema(), Rushes::Storage::Dialect::Sqlite)->values, QList<QVariant>{u"%50!%!_!!%"_s});
        QVERIFY(toSql(Query{}, schema(), Rushes::Storage::Dialect::Sqlite)->where.isEmpty());
    }

    void knowsCountries() {
        QCOMPARE(countryCode(u"be"), u"BE"_s);
        QCOMPARE(countryCode(u"BELGIUM"), u"BE"_s);
        QCOMPARE(countryCode(u"Türkiye"), countryCode(u"TR"));
        QCOMPARE(countryCode(u"XX"), u"XX"_s); // ordinary on portals
        QCOMPARE(countryCode(u"Atlantis"), QString{});
    }
};

} // namespace

QTEST_GUILESS_MAIN(ConditionTest)
#include "condition_test.moc"
