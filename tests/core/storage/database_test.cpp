// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/sqlitestatement.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using Rushes::await;
using namespace Rushes::Storage;
using namespace Qt::StringLiterals;

namespace {

// The statements of this test lie in its own resource, below :/sql/drill.
constexpr Schema drill{"drill"_L1, 0x4452494C};
constexpr Statement insertNote{"drill", "insert_note"};
constexpr Statement notes{"drill", "notes"};
constexpr Statement dialectName{"drill", "dialect_name"};
constexpr Statement said{"drill", "said"};
constexpr Statement renameNotes{"drill", "rename_notes"};
constexpr Statement missing{"drill", "no_such_statement"};

StorageResult<qint64> add(Connection& connection, const QString& text) { return connection.change(insertNote, {{"text"_L1, text}}); }

StorageResult<QStringList> allNotes(Connection& connection) {
    return connection.rows(notes, {}, [](const Row& row) { return row.text("text"_L1); });
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Rushes::Tests::TestDatabases::addRows(); }

    void keepsWhatWasCommitted() {
        const DatabaseLocation location = fresh();
        {
            Database database{location, drill};
            QVERIFY(await(database.runInTransaction([](Connection& c) { return add(c, u"Šefčovič"_s); })));
        }
        Database again{location, drill};
        QCOMPARE(await(again.run(allNotes)).value(), QStringList{u"Šefčovič"_s});
    }

    void undoesAWorkThatFails() {
        Database database{fresh(), drill};
        const auto failed = database.runInTransaction([](Connection& c) -> StorageResult<qint64> {
            if (auto added = add(c, u"half"_s); !added) return added;
            return c.change(missing);
        });
        QCOMPARE(await(failed).error().fault, StorageFault::Broken);
        QVERIFY(await(database.run(allNotes))->isEmpty());
        // And the connection is as good as before.
        QVERIFY(await(database.runInTransaction([](Connection& c) { return add(c, u"whole"_s); })));
        QCOMPARE(await(database.run(allNotes))->size(), 1);
    }

    void saysWhenARuleOfTheSchemaIsBroken() {
        Database database{fresh(), drill};
        QVERIFY(await(database.run([](Connection& c) { return add(c, u"same"_s); })));
        QCOMPARE(await(database.run([](Connection& c) { return add(c, u"same"_s); })).error().fault, StorageFault::Conflict);
    }

    void takesTheStatementOfItsOwnDialect() {
        QFETCH_GLOBAL(Dialect, dialect);
        Database database{fresh(), drill};
        const auto name = database.run([](Connection& c) { return c.row(dialectName, {}, [](const Row& row) { return row.text("name"_L1); }); });
        QCOMPARE(await(name).value().value(), QString{word(dialect)});
    }

    /// What a statement is given comes back the same from both databases, again and again.
    void saysWhatItIsGiven() {
        Database database{fresh(), drill};
        const auto ask = [](const Bindings& bindings) {
            return [bindings](Connection& connection) {
                return connection.row(said, bindings, [](const Row& row) {
                    return QVariantList{row.truth("absent_is_null"_L1), row.truth("empty_is_null"_L1),  row.text("empty"_L1).isNull(),
                                        row.text("empty"_L1),           row.text("absent"_L1).isNull(), row.integer("number"_L1),
                                        row.integer("more"_L1),         row.truth("truth"_L1),          row.real("real"_L1),
                                        row.bytes("bytes"_L1),          row.truth("never_is_null"_L1)};
                });
            };
        };
        const QByteArray bytes{"a\x00\xff", 3};
        const auto values = [&](qint64 number) {
            return Bindings{{"absent"_L1, QString{}}, {"empty"_L1, u""_s},           {"number"_L1, number},   {"truth"_L1, 1},
                            {"real"_L1, 2.5},         {"bytes"_L1, QVariant{bytes}}, {"never"_L1, QVariant{}}};
        };
        for (const qint64 number : {qint64{7}, qint64{1} << 40})
            QCOMPARE(await(database.run(ask(values(number)))).value().value(),
                     (QVariantList{true, false, false, u""_s, true, number, number + 1, true, 2.5, bytes, true}));
    }

    void changesAllRowsThatItAnswers() {
        Database database{fresh(), drill};
        for (const QString& text : {u"one"_s, u"two"_s, u"three"_s}) QVERIFY(await(database.run([text](Connection& c) { return add(c, text); })));
        const auto rename = [](const QString& suffix) {
            return [suffix](Connection& c) {
                return c.row(renameNotes, {{"suffix"_L1, suffix}, {"but"_L1, u"two"_s}}, [](const Row& row) { return row.text("text"_L1); });
            };
        };
        QVERIFY(await(database.run(rename(u"!"_s))).value()->endsWith(u'!'));
        QVERIFY(await(database.runInTransaction(rename(u"?"_s))).value()->endsWith(u"!?"_s));
        const QStringList after = await(database.run(allNotes)).value();
        QCOMPARE(QSet<QString>(after.begin(), after.end()), (QSet<QString>{u"one!?"_s, u"two"_s, u"three!?"_s}));
    }

    void bringsTimesBackToTheMillisecond() {
        const QDateTime time{QDate{2026, 2, 12}, QTime{8, 0, 0, 7}, QTimeZone{"Europe/Brussels"}};
        QCOMPARE(Bindings::time(time).toString(), u"2026-02-12T07:00:00.007Z"_s);
        QVERIFY(Bindings::time({}).isNull());
    }

    void readsColumnsOfSqlitesOwnStatements() {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect != Dialect::Sqlite) QSKIP("PostgreSQL has none");
        Database database{fresh(), drill};
        const auto read = [](Connection& connection) -> StorageResult<QVariantList> {
            auto statement =
                SqliteStatement::prepare(connection, u"select 7 as number, 'é' as Text, null as absent, 1.5 as real, 1 as truth, x'00ff' as bytes, "
                                                     "'2026-02-12T07:00:00.007Z' as written, '2026-02-12T08:00:00+01:00' as another, "
                                                     "'2026-02-30T07:00:00.007Z' as no_time, 8 as number, ?1 as bound, ?2 as unbound, ?3 as said"_s);
            if (!statement) return std::unexpected{statement.error()};
            statement->bind(1, QVariant{qint64{1} << 40});
            statement->bind(2, QVariant{QString{}});
            statement->bind(3, QVariant{u""_s});
            const Columns columns{*statement};
            if (const auto there = statement->step(); !there || !*there) return std::unexpected{StorageError{}};
            const Row row{*statement, columns};
            return QVariantList{row.integer("number"_L1),        row.text("number"_L1),  row.text("text"_L1),    row.isNull("absent"_L1),
                                row.text("absent"_L1).isEmpty(), row.real("real"_L1),    row.truth("truth"_L1),  row.bytes("bytes"_L1),
                                row.time("written"_L1),          row.time("another"_L1), row.time("no_time"_L1), row.integer("bound"_L1),
                                row.isNull("unbound"_L1),        row.isNull("said"_L1)};
        };
        const QDateTime written{QDate{2026, 2, 12}, QTime{7, 0, 0, 7}, QTimeZone::UTC};
        QCOMPARE(await(database.run(read)).value(),
                 (QVariantList{7LL, u"7"_s, u"é"_s, true, true, 1.5, true, QByteArray{"\x00\xff", 2}, written,
                               QDateTime{QDate{2026, 2, 12}, QTime{7, 0}, QTimeZone::UTC}, QDateTime{}, qint64{1} << 40, true, false}));
    }

    void refusesADatabaseOfANewerProgram() {
        const DatabaseLocation location = fresh();
        {
            Database database{location, drill};
            QVERIFY(await(database.run([](Connection& c) {
                return c.execute(c.dialect() == Dialect::Sqlite ? u"PRAGMA user_version = 99"_s : u"INSERT INTO schema_migrations (version) VALUES (99)"_s);
            })));
        }
        Database older{location, drill};
        QCOMPARE(await(older.run(allNotes)).error().fault, StorageFault::Newer);
    }

    void tenClientsThatStartAtOnceMigrateOnce() {
        const DatabaseLocation location = fresh();
        std::vector<std::unique_ptr<Database>> clients;
        QList<QFuture<StorageResult<QStringList>>> answers;
        clients.reserve(10);
        for (int i = 0; i < 10; ++i) clients.push_back(std::make_unique<Database>(location, drill));
        for (const auto& client : clients) answers.append(client->run(allNotes));
        for (auto& answer : answers) QVERIFY2(await(answer), await(answer) ? "" : qPrintable(await(answer).error().detail));
    }

    void worksAwayFromTheThreadThatAsks() {
        Database database{fresh(), drill};
        const auto thread = database.run([](Connection&) -> StorageResult<QThread*> { return QThread::currentThread(); });
        QVERIFY(await(thread).value() != QThread::currentThread());
    }

    void finishesItsWorkBeforeItGoes() {
        std::atomic_int done = 0;
        {
            Database database{fresh(), drill};
            for (int i = 0; i < 20; ++i) {
                database.run([&done](Connection&) -> StorageResult<void> {
                    ++done;
                    return {};
                });
            }
        }
        QCOMPARE(done.load(), 20);
    }

    void comesBackAfterTheServerWasRestarted() {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::Sqlite) return; // has no server
        Database database{fresh(), drill};
        QVERIFY(await(database.run([](Connection& c) { return add(c, u"before"_s); })));
        m_databases.restartPostgresql();
        const auto lost = await(database.run(allNotes));
        QVERIFY(!lost);
        QCOMPARE(lost.error().fault, StorageFault::Gone);
        QVERIFY(lost.error().isRetryable());
        QCOMPARE(await(database.run(allNotes)).value(), QStringList{u"before"_s});
    }

    void leavesAForeignOrDamagedFileAsItIs() {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::Postgresql) return; // has no file
        const DatabaseLocation location = fresh();
        const QByteArray damage(8192, 'x');
        QFile file{location.file()};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(damage), damage.size());
        file.close();
        {
            Database database{location, drill};
            QCOMPARE(await(database.run(allNotes)).error().fault, StorageFault::Damaged);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damage);
    }

    void refusesAFileOfAnotherProgram() {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::Postgresql) return;
        const DatabaseLocation location = fresh();
        {
            Database database{location, drill};
            QVERIFY(await(database.run(allNotes)));
        }
        Database other{location, Schema{"drill"_L1, 0x4F544852}};
        QCOMPARE(await(other.run(allNotes)).error().fault, StorageFault::Damaged);
    }

    void keepsACopyFromBeforeTheFormChanges() {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::Postgresql) return; // its administrator's backups do
        const DatabaseLocation location = fresh();
        {
            Database database{location, drill};
            QVERIFY(await(database.run([](Connection& c) { return add(c, u"old"_s); })));
        }
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(location.file());
            QVERIFY(raw.open());
            QSqlQuery query{raw};
            QVERIFY(query.exec(u"DROP TABLE colour"_s));
            QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        {
            Database database{location, drill};
            QCOMPARE(await(database.run(allNotes)).value(), QStringList{u"old"_s});
        }
        QVERIFY(QFile::exists(location.file() + u".before-2"_s));
    }

private:
    DatabaseLocation fresh() {
        QFETCH_GLOBAL(Dialect, dialect);
        return m_databases.fresh(dialect);
    }

    Rushes::Tests::TestDatabases m_databases;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
