// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entry(const QString& id, qint64 place) {
    Sha256Hasher hasher;
    hasher.add("abc");
    JournalEntry made;
    made.download.id = DownloadId{id};
    made.download.request = {.source = u"r-1"_s,
                             .portal = {},
                             .title = u"Türöffnung"_s,
                             .label = u"MXF"_s,
                             .fileName = u"a.mxf"_s,
                             .folder = u"/clips"_s,
                             .size = ByteCount{qint64{1} << 40},
                             .sha256 = hasher.digest(),
                             .videoId = u"v-1"_s,
                             .group = u"Summit"_s,
                             .meetingId = u"m-1"_s,
                             .priority = Priority::High,
                             .neededBy = QDateTime{QDate{2026, 2, 12}, QTime{17, 0}, QTimeZone::UTC}};
    made.download.state = DownloadState::Waiting;
    made.download.obstacle = Obstacle::Space;
    made.download.received = ByteCount{qint64{1} << 33};
    made.download.tries = 3;
    made.download.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0, 0, 123}, QTimeZone::UTC};
    made.place = place;
    made.checkpoint = Checkpoint{qint64{1} << 33, hasher.digest(), "\"v1\""};
    return made;
}

} // namespace

class DownloadJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_journal.reset();
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), queueSchema);
        m_journal = std::make_unique<DownloadJournal>(*m_database);
    }

    void remembersEverythingOfAnEntry() {
        QVERIFY(await(m_journal->save({entry(u"one"_s, 1)})));
        const auto entries = await(m_journal->load());
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        const JournalEntry& read = entries->constFirst();
        const JournalEntry wanted = entry(u"one"_s, 1);
        QCOMPARE(read.download.id, wanted.download.id);
        QCOMPARE(read.download.request.title, wanted.download.request.title);
        QCOMPARE(read.download.request.size, wanted.download.request.size);
        QCOMPARE(read.download.request.sha256, wanted.download.request.sha256);
        QCOMPARE(read.download.request.group, wanted.download.request.group);
        QCOMPARE(read.download.request.meetingId, wanted.download.request.meetingId);
        QCOMPARE(read.download.request.priority, Priority::High);
        QCOMPARE(read.download.request.neededBy, wanted.download.request.neededBy);
        QVERIFY(!read.removedAt.isValid());
        QCOMPARE(read.download.state, DownloadState::Waiting);
        QCOMPARE(read.download.obstacle, Obstacle::Space);
        QCOMPARE(read.download.received, wanted.download.received);
        QCOMPARE(read.download.tries, 3);
        QCOMPARE(read.download.addedAt, wanted.download.addedAt);
        QVERIFY(!read.download.finishedAt.isValid());
        QVERIFY(!read.download.digest);
        QCOMPARE(read.checkpoint->bytes, wanted.checkpoint->bytes);
        QCOMPARE(read.checkpoint->digest, wanted.checkpoint->digest);
        QCOMPARE(read.checkpoint->etag, wanted.checkpoint->etag);
    }

    void anEntryTakesThePlaceOfWhatWasKnown() {
        JournalEntry changed = entry(u"one"_s, 1);
        QVERIFY(await(m_journal->save({changed, entry(u"two"_s, 2)})));
        changed.download.state = DownloadState::Ready;
        changed.checkpoint.reset();
        changed.place = 3;
        QVERIFY(await(m_journal->save({changed})));
        const auto entries = await(m_journal->load());
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->constLast().download.id, changed.download.id);
        QCOMPARE(entries->constLast().download.state, DownloadState::Ready);
        QVERIFY(!entries->constLast().checkpoint);
        QVERIFY(await(m_journal->remove({changed.download.id})));
        QCOMPARE(await(m_journal->load())->size(), 1);
    }

    void remembersWhatWasTakenOffTheQueue() {
        JournalEntry gone = entry(u"one"_s, 1);
        gone.removedAt = gone.download.addedAt.addSecs(60);
        QVERIFY(await(m_journal->save({gone})));
        QCOMPARE(await(m_journal->load())->constFirst().removedAt, gone.removedAt);
    }

    void remembersTheTrafficOfTheNewestDay() {
        QVERIFY(!await(m_journal->latestTraffic())->day.isValid());
        const DayTraffic first{QDate{2026, 2, 12}, qint64{1} << 41, 12'000'000};
        QVERIFY(await(m_journal->saveTraffic({QDate{2026, 2, 12}, 5, 1})));
        QVERIFY(await(m_journal->saveTraffic(first)));
        QCOMPARE(*await(m_journal->latestTraffic()), first);
        const DayTraffic second{QDate{2026, 2, 13}, 7, 3};
        QVERIFY(await(m_journal->saveTraffic(second)));
        QVERIFY(await(m_journal->saveTraffic(first)));
        QCOMPARE(*await(m_journal->latestTraffic()), second);
    }

    /// One connection was what every download had; what was asked for stays.
    void downloadsOfTheFourthFormGoByThePolicy() {
        JournalEntry usual = entry(u"one"_s, 1);
        usual.download.request.connections = 1;
        JournalEntry asked = entry(u"two"_s, 2);
        asked.download.request.connections = 4;
        QVERIFY(await(m_journal->save({usual, asked})));
        const Storage::DatabaseLocation location = m_database->location();
        QVERIFY(await(m_database->runInTransaction([](Storage::Connection& connection) {
            const bool server = connection.dialect() == Storage::Dialect::Postgresql;
            return connection.execute(server ? u"DELETE FROM schema_migrations WHERE version > 4"_s : u"PRAGMA user_version = 4"_s);
        })));
        m_journal.reset();
        m_database = std::make_unique<Storage::Database>(location, queueSchema);
        m_journal = std::make_unique<DownloadJournal>(*m_database);
        const auto entries = await(m_journal->load());
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->constFirst().download.request.connections, 0);
        QCOMPARE(entries->constLast().download.request.connections, 4);
    }

    // Many changes at once share their transactions, and each is answered.
    void everyChangeIsAnswered() {
        QList<QFuture<Storage::StorageResult<void>>> answers;
        for (int i = 0; i < 200; ++i) answers.append(m_journal->save({entry(QString::number(i), i)}));
        for (const auto& answer : answers) QVERIFY(await(answer));
        QCOMPARE(await(m_journal->load())->size(), 200);
    }

private:
    Tests::TestDatabases m_databases;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<DownloadJournal> m_journal;
};

QTEST_GUILESS_MAIN(DownloadJournalTest)
#include "downloadjournal_test.moc"
