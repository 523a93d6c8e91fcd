// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/backups.h"
#include "core/settings/settings.h"
#include "tests/core/care/libraryfiles.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Tests::addClips(library(), 1));
    }

    void makesNoneWhileTheyAreOff() {
        Tests::ManualClock clock;
        Backups backups{Storage::DatabaseLocation::sqlite(library()), clock, {.makes = false}};
        QSignalSpy made{&backups, &Backups::made};
        backups.start();
        clock.advance(2h);
        backups.makeNow(); // by hand all the same
        QVERIFY(made.wait());
        QCOMPARE(backups.snapshots()->list().size(), 1);
        QCOMPARE(backups.snapshots()->list().first().kind, Care::SnapshotKind::ByHand);
        // On again: at once, not at the next start.
        backups.setRules({});
        QVERIFY(made.wait());
        QCOMPARE(made.last().first().value<Care::Snapshot>().kind, Care::SnapshotKind::Hourly);
    }
    void anotherPlaceIsUsedAtOnceAndTheOldOneLeft() {
        Tests::ManualClock clock;
        Backups backups{Storage::DatabaseLocation::sqlite(library()), clock, {}};
        QSignalSpy made{&backups, &Backups::made};
        backups.start();
        QVERIFY(made.wait());
        const QString old = backups.snapshots()->list().first().file;
        backups.setRules({.folder = m_folder->filePath(u"nas"_s)});
        QVERIFY(made.wait());
        const auto here = backups.snapshots()->list();
        QCOMPARE(here.size(), 1);
        QVERIFY(here.first().file.startsWith(m_folder->filePath(u"nas"_s)));
        QVERIFY(QFile::exists(old));
    }
    void twoLibrariesInOnePlaceDoNotMeet() {
        const BackupRules rules{.folder = m_folder->path()};
        const QString one = snapshotsOf(u"/a/library.sqlite"_s, rules).folder();
        QVERIFY(one != snapshotsOf(u"/b/library.sqlite"_s, rules).folder());
        QCOMPARE(one, snapshotsOf(u"/a/library.sqlite"_s, rules).folder());
    }
    void rulesAreReadAsTheyAreKept() {
        Settings::Settings settings{m_folder->filePath(u"rushes.ini"_s)};
        QCOMPARE(backupRulesOf(settings), BackupRules{});
        settings.setBackupHours(48);
        settings.setBackupDays(0);
        settings.setBackupWeeks(1000);
        settings.setMakesBackups(false);
        QCOMPARE(backupRulesOf(settings), (BackupRules{.makes = false, .rotation = {.hours = 48, .days = 0, .weeks = Settings::Settings::mostBackupWeeks}}));
    }

private:
    [[nodiscard]] QString library() const { return m_folder->filePath(u"library.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backups_test.moc"
