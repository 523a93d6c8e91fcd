// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/snapshots.h"
#include "tests/core/care/libraryfiles.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Rushes;
using namespace Rushes::Care;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SnapshotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Tests::addClips(library(), 3));
    }

    void aSnapshotIsTheLibraryAsItWas() {
        const auto made = snapshots().make(SnapshotKind::ByHand, m_clock.now());
        QVERIFY(made.has_value());
        QVERIFY(Tests::addClips(library(), 2));
        QCOMPARE(snapshots().list(), QList<Snapshot>{*made});
        QCOMPARE(made->madeAt, m_clock.now());
        QCOMPARE(Snapshots::countsOf(made->file)->clips, 3);
        QCOMPARE(Snapshots::countsOf(library())->clips, 5);
    }

    void isMadeOnceAnHourAndOnlyOfWhatChanged() {
        QVERIFY(snapshots().makeHourly(m_clock.now(), {}).value().has_value());
        QVERIFY(Tests::addClips(library(), 1));
        QVERIFY(!snapshots().makeHourly(m_clock.now(), {}).value()); // too soon
        m_clock.advance(1h);
        QVERIFY(snapshots().makeHourly(m_clock.now(), {}).value().has_value());
        m_clock.advance(1h);
        QVERIFY(!snapshots().makeHourly(m_clock.now(), {}).value()); // nothing changed
        QCOMPARE(snapshots().list().size(), 2);
    }

    void letsGoOfThoseByTheHourAlone() {
        const Rotation one{.hours = 1, .days = 1, .weeks = 1};
        QVERIFY(snapshots().make(SnapshotKind::ByHand, m_clock.now()).has_value());
        QFile strange{snapshots().folder() + u"/mine.sqlite"_s};
        QVERIFY(strange.open(QIODevice::WriteOnly));
        for (int hour = 0; hour < 3; ++hour) {
            QVERIFY(Tests::addClips(library(), 1));
            m_clock.advance(1h);
            QVERIFY(snapshots().makeHourly(m_clock.now(), one).value().has_value());
        }
        const QList<Snapshot> left = snapshots().list();
        QCOMPARE(left.size(), 2);
        QCOMPARE(Snapshots::countsOf(left.first().file)->clips, 6);
        QCOMPARE(left.last().kind, SnapshotKind::ByHand);
        QVERIFY(strange.exists());
    }

    void aDiskThatTakesNoMoreLosesNothing() {
        QVERIFY(snapshots().makeHourly(m_clock.now(), {}).value().has_value());
        QVERIFY(Tests::addClips(library(), 1));
        m_clock.advance(1h);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit little = before;
        little.rlim_cur = 64 * 1024;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto failed = snapshots().makeHourly(m_clock.now(), {.hours = 0, .days = 0, .weeks = 0});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, CareFault::Refused); // to SQLite a limit of size is no full disk
        QCOMPARE(snapshots().list().size(), 1);
        QVERIFY(!QFileInfo::exists(snapshots().folder() + u"/snapshot.part"_s));
    }

    void aDamagedLibraryPushesNoGoodOneOut() {
        QVERIFY(snapshots().makeHourly(m_clock.now(), {}).value().has_value());
        QFile file{library()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page < file.size() / 8192; ++page) {
            QVERIFY(file.seek(page * 8192));
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        m_clock.advance(1h);
        const auto failed = snapshots().makeHourly(m_clock.now(), {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, CareFault::Damaged);
        QCOMPARE(snapshots().list().size(), 1);
    }

    void saysWhatIsWrongInALibrary() {
        QCOMPARE(LibraryFile::open(library())->problems().value(), QStringList{});
        {
            Storage::Database database{Storage::DatabaseLocation::sqlite(library()), Library::librarySchema};
            QVERIFY(await(database.run([](Storage::Connection& connection) -> Storage::StorageResult<void> {
                        if (auto off = connection.execute(u"PRAGMA foreign_keys = OFF"_s); !off) return off;
                        return connection.execute(u"INSERT INTO clip_tag (tag_id, clip_id) VALUES (77, 1)"_s);
                    })).has_value());
        }
        const auto problems = LibraryFile::open(library())->problems();
        QVERIFY(problems.has_value());
        QCOMPARE(problems->size(), 1);
        QVERIFY(problems->first().contains("clip_tag"_L1));
    }

    void namesTheFormOfALibrary() { QCOMPARE(LibraryFile::open(library())->version().value(), newestVersion()); }

    void listsTheCopyFromBeforeAnUpdate() {
        QVERIFY(QFile::copy(library(), library() + u".before-13"_s));
        QVERIFY(QFile::copy(library(), library() + u".before-14.part"_s));
        const auto found = snapshots().find(u"before-13"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, SnapshotKind::BeforeUpdate);
        QCOMPARE(snapshots().list().size(), 1);
    }

private:
    [[nodiscard]] QString library() const { return m_folder->filePath(u"library.sqlite"_s); }
    [[nodiscard]] Snapshots snapshots() const { return Snapshots{library()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
