// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/libraryschema.h"
#include "core/search/parser.h"
#include "core/search/sql.h"
#include "core/storage/database.h"
#include "tests/core/search/things.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Search;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::Dialect;

namespace {

/// What a database or the memory finds, or the words of what went wrong.
using Found = std::expected<QList<int>, QString>;

Found select(Connection& connection, const QString& text, const QList<QVariant>& values) {
    QSqlQuery query{connection.qt()};
    if (!query.prepare(text)) return std::unexpected{query.lastError().text() + u" in "_s + text};
    for (const QVariant& value : values) query.addBindValue(value);
    if (!query.exec()) return std::unexpected{query.lastError().text() + u" in "_s + text};
    QList<int> ids;
    while (query.next()) ids.append(query.value(0).toInt());
    return ids;
}

Found bySql(Connection& connection, const Condition& condition, const Schema& schema) {
    const Sql sql = toSql(condition, schema, connection.dialect());
    return select(connection, u"select id from thing"_s + (sql.where.isEmpty() ? u""_s : u" where "_s + sql.where) + u" order by id"_s, sql.values);
}

/// As a repository does that lets the full text and the days lead.
Found bySqlApart(Connection& connection, const Condition& condition, const Schema& schema) {
    Sql sql = sqlApart(condition, schema);
    QStringList parts;
    if (!sql.where.isEmpty()) parts.append(sql.where);
    if (!sql.fullText.isEmpty()) {
        parts.append(u"num in (select rowid from thing_text where thing_text match ?)"_s);
        sql.values.append(sql.fullText);
    }
    if (sql.places) {
        parts.append(u"num between ? and ?"_s);
        sql.values << sql.places->first << sql.places->second;
    }
    return select(connection, u"select id from thing"_s + (parts.isEmpty() ? u""_s : u" where "_s + parts.join(u" and "_s)) + u" order by id"_s, sql.values);
}

QList<int> byMemory(const QList<Thing>& things, const QList<Record>& records, const Condition& condition) {
    QList<int> ids;
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (records[i].matches(condition)) ids.append(things[i].id);
    }
    return ids;
}

QList<Record> recordsOf(Looking looking, const QList<Thing>& things) {
    QList<Record> records;
    for (const Thing& thing : things) records.append(recordOf(looking, thing));
    return records;
}

class DifferentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), Library::librarySchema);
    }
    void cleanup() { m_database.reset(); }

    void randomQueriesFindTheSameEverywhere() {
        QFETCH_GLOBAL(Dialect, dialect);
        QRandomGenerator random{4242};
        const QList<Thing> things = randomThings(random, 300);
        QVERIFY(await(m_database->run([&](Connection& connection) { return store(connection, things); })));
        for (const Looking looking : {Looking::Inside, Looking::Trigrams, Looking::FullText}) {
            if (looking != Looking::Inside && dialect == Dialect::Postgresql) continue; // it has no FTS5
            const Schema schema = schemaOf(looking, things);
            const QList<Record> records = recordsOf(looking, things);
            int some = 0;
            int understood = 0;
            for (int i = 0; i < 700; ++i) {
                const auto query = parse(print(randomQuery(random, material())));
                QVERIFY(query);
                const auto condition = bind(*query, schema);
                if (!condition) {
                    // Two ends of a range may be the wrong way round; that is all that may be wrong.
                    QCOMPARE(condition.error().fault, QueryFault::Backwards);
                    continue;
                }
                ++understood;
                const QList<int> expected = byMemory(things, records, *condition);
                if (!expected.isEmpty() && expected.size() < things.size()) ++some;
                const Found found = inDatabase([&](Connection& connection) { return bySql(connection, *condition, schema); });
                QVERIFY2(found, qPrintable(found.error_or(QString{})));
                QVERIFY2(*found == expected, qPrintable(print(*query) + difference(*found, expected)));
                if (looking != Looking::FullText) continue;
                const Found apart = inDatabase([&](Connection& connection) { return bySqlApart(connection, *condition, schema); });
                QVERIFY2(apart, qPrintable(apart.error_or(QString{})));
                QVERIFY2(*apart == expected, qPrintable(u"apart: "_s + print(*query) + difference(*apart, expected)));
            }
            QVERIFY2(understood > 500, qPrintable(QString::number(understood)));
            QVERIFY2(some > 250, qPrintable(QString::number(some))); // not all of them find nothing or everything
        }
    }

    void theTableOfQueries() {
        const QList<Thing> things = keptThings();
        QCOMPARE(things.size(), 24);
        QVERIFY(await(m_database->run([&](Connection& connection) { return store(connection, things); })));
        const Schema schema = schemaOf(Looking::Inside, things);
        const QList<Record> records = recordsOf(Looking::Inside, things);
        QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/search/queries.tsv")};
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        int count = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            if (line.isEmpty() || line.startsWith(u'#')) continue;
            ++count;
            const QString text = line.section(u'\t', 0, 0);
            QList<int> expected;
            const QStringList ids = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
            for (const QString& id : ids) expected.append(id.toInt());
            const auto query = parse(text);
            QVERIFY2(query, qPrintable(text));
            const auto condition = bind(*query, schema);
            QVERIFY2(condition, qPrintable(text));
            const QList<int> inMemory = byMemory(things, records, *condition);
            QVERIFY2(inMemory == expected, qPrintable(u"memory: "_s + text + difference(inMemory, expected)));
            const Found found = inDatabase([&](Connection& connection) { return bySql(connection, *condition, schema); });
            QVERIFY2(found, qPrintable(found.error_or(QString{})));
            QVERIFY2(*found == expected, qPrintable(text + difference(*found, expected)));
        }
        QCOMPARE(count, 200);
    }

private:
    template <typename Work> Found inDatabase(Work work) {
        return await(m_database->run([&](Connection& connection) -> Storage::StorageResult<Found> { return work(connection); })).value();
    }

    static QString difference(const QList<int>& found, const QList<int>& expected) {
        const auto text = [](const QList<int>& ids) {
            QStringList parts;
            for (const int id : ids) parts.append(QString::number(id));
            return parts.join(u' ');
        };
        return u"\nfound    %1\nexpected %2"_s.arg(text(found), text(expected));
    }

    TestDatabases m_databases;
    std::unique_ptr<Storage::Database> m_database;
};

} // namespace

QTEST_GUILESS_MAIN(DifferentialTest)
#include "differential_test.moc"
