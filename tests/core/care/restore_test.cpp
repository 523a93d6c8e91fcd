// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/restore.h"
#include "tests/core/care/libraryfiles.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Care;
using namespace Qt::StringLiterals;

namespace {

constexpr int killed = 137;
/// More than there are places to die in.
constexpr int mostPlaces = 20;

/// What the test does in a process that dies on the way: this program, called with the library's file.
int restoreIn(const QString& library) { return performRestore(Snapshots{library}).has_value() ? 0 : 1; }

int runRestore(const QString& library, const QByteArray& failpoint) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RUSHES_FAILPOINT"_s, QString::fromLatin1(failpoint));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--restore"_s, library});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

} // namespace

class RestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Tests::addClips(library(), 3));
        m_snapshot = snapshots().make(SnapshotKind::ByHand, m_clock.now()).value();
        QVERIFY(Tests::addClips(library(), 4));
    }

    void bringsTheLibraryBackAndKeepsTheOther() {
        QVERIFY(requestRestore(snapshots(), m_snapshot.id, m_clock.now()).has_value());
        QCOMPARE(awaitedRestore(snapshots()), m_snapshot.id);
        QCOMPARE(clipsIn(library()), 7); // nothing is done before the start
        const auto restored = performRestore(snapshots());
        QVERIFY(restored.has_value() && restored->has_value());
        QCOMPARE(clipsIn(library()), 3);
        QCOMPARE(clipsIn((*restored)->movedAway), 7);
        QVERIFY(QFile::exists(m_snapshot.file));
        QVERIFY(!performRestore(snapshots()).value()); // once
        QVERIFY(Tests::addClips(library(), 1));
    }

    void goesOnWhereverItWasKilled() {
        int place = 1;
        for (;; ++place) {
            QVERIFY(place < mostPlaces);
            init();
            QVERIFY(requestRestore(snapshots(), m_snapshot.id, m_clock.now()).has_value());
            const int code = runRestore(library(), "any:" + QByteArray::number(place));
            if (code == 0) break;
            QCOMPARE(code, killed);
            QCOMPARE(runRestore(library(), {}), 0);
            QCOMPARE(clipsIn(library()), 3);
            QCOMPARE(clipsIn(QDir{m_folder->path()}.filePath(aside())), 7);
        }
        QVERIFY(place > 3);
    }

    void aBackupThatWasSpoiltSinceLeavesTheLibraryAsItIs() {
        QVERIFY(requestRestore(snapshots(), m_snapshot.id, m_clock.now()).has_value());
        QFile file{m_snapshot.file};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
        file.close();
        const auto failed = performRestore(snapshots());
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, CareFault::Damaged);
        QCOMPARE(clipsIn(library()), 7);
        QVERIFY(awaitedRestore(snapshots()).isEmpty());
    }

    void refusesABackupThatIsNotThere() {
        QCOMPARE(requestRestore(snapshots(), u"19990101T000000Z"_s, m_clock.now()).error().fault, CareFault::Missing);
        QVERIFY(awaitedRestore(snapshots()).isEmpty());
    }

    void restoresWhereTheLibraryIsLost() {
        QVERIFY(QFile::remove(library()));
        QVERIFY(requestRestore(snapshots(), m_snapshot.id, m_clock.now()).has_value());
        QVERIFY(performRestore(snapshots()).value()->movedAway.isEmpty());
        QCOMPARE(clipsIn(library()), 3);
    }

private:
    [[nodiscard]] QString library() const { return m_folder->filePath(u"library.sqlite"_s); }
    [[nodiscard]] Snapshots snapshots() const { return Snapshots{library()}; }
    [[nodiscard]] static qint64 clipsIn(const QString& file) { return Snapshots::countsOf(file).value_or(LibraryCounts{.clips = -1}).clips; }
    [[nodiscard]] QString aside() const { return QDir{m_folder->path()}.entryList({u"library-before-restore-*.sqlite"_s}).value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Snapshot m_snapshot;
    Tests::ManualClock m_clock;
};

int main(int argc, char** argv) {
    QCoreApplication application{argc, argv};
    if (argc == 3 && QCoreApplication::arguments().at(1) == "--restore"_L1) return restoreIn(QCoreApplication::arguments().at(2));
    RestoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "restore_test.moc"
