// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/hashing.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlcheck.h"
#include "core/custody/mhlrecorder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes::Custody;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC};
const std::atomic_bool go = false;

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class MhlRecorderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir{m_folder->path()}.mkdir(u"Clips"_s);
        write(root() + u"/a.mxf"_s, "first");
        write(root() + u"/b.mxf"_s, "second");
        m_recorder = std::make_unique<MhlRecorder>(u"host"_s, u"1"_s);
    }

    void whatCameTogetherIsOneGeneration() {
        const auto recorded = record({arrival(u"1"_s, u"a.mxf"_s, "first"), arrival(u"2"_s, u"b.mxf"_s, "second")});
        QCOMPARE(recorded.generation, 1);
        const MhlFile file = files(1).constFirst();
        QCOMPARE(file.hashes.first().action, MhlAction::Original);
        QVERIFY(file.facts.contains(MhlFact{u"source"_s, u"https://media.example.int/a"_s}));
        QCOMPARE(checked().whole, 2);
    }

    // A hand-off that was interrupted comes again, to this program or to the next one.
    void anArrivalIsWrittenDownOnce() {
        QCOMPARE(record({arrival(u"1"_s, u"a.mxf"_s, "first")}).generation, 1);
        QCOMPARE(record({arrival(u"1"_s, u"a.mxf"_s, "first")}).generation, 0);
        m_recorder = std::make_unique<MhlRecorder>(u"host"_s, u"1"_s);
        QCOMPARE(record({arrival(u"1"_s, u"a.mxf"_s, "first"), arrival(u"2"_s, u"b.mxf"_s, "second")}).generation, 2);
        QCOMPARE(files(2).size(), 1);
    }

    void aFileThatCameAgainIsVerified() {
        record({arrival(u"1"_s, u"a.mxf"_s, "first")});
        QCOMPARE(record({arrival(u"9"_s, u"a.mxf"_s, "first")}).generation, 2);
        QCOMPARE(files(2).constFirst().hashes.first().action, MhlAction::Verified);
    }

    // The old file was taken away by its owner, and another one came under the same name.
    void anotherFileUnderAnOldNameIsAnOriginal() {
        record({arrival(u"1"_s, u"a.mxf"_s, "first")});
        write(root() + u"/a.mxf"_s, "another");
        record({arrival(u"2"_s, u"a.mxf"_s, "another")});
        QCOMPARE(files(2).constFirst().hashes.first().action, MhlAction::Original);
        QVERIFY(checked().findings.size() == 1 && checked().findings.first().path == "b.mxf"_L1); // which is New
    }

    void aFileThatChangedSinceItCameHasFailed() {
        write(root() + u"/a.mxf"_s, "fIrst");
        const auto recorded = record({arrival(u"1"_s, u"a.mxf"_s, "first")});
        QCOMPARE(recorded.changed, QStringList{u"a.mxf"_s});
        QCOMPARE(files(1).constFirst().hashes.first().action, MhlAction::Failed);
    }

    void aFileThatIsGoneIsNamed() {
        const auto recorded = record({arrival(u"1"_s, u"none.mxf"_s, "x"), arrival(u"2"_s, u"b.mxf"_s, "second")});
        QCOMPARE(recorded.missing, QStringList{u"none.mxf"_s});
        QCOMPARE(files(1).size(), 1);
    }

    void anotherWriterIsNotOverlooked() {
        record({arrival(u"1"_s, u"a.mxf"_s, "first")});
        MhlRecorder other{u"host"_s, u"1"_s};
        QVERIFY(other.record(root(), {arrival(u"2"_s, u"b.mxf"_s, "second")}, noon, go));
        QCOMPARE(record({arrival(u"2"_s, u"b.mxf"_s, "second")}).generation, 0);
    }

    void aFileThatWasRenamedIsKnownByItsNewName() {
        record({arrival(u"1"_s, u"a.mxf"_s, "first"), arrival(u"2"_s, u"b.mxf"_s, "second")});
        QDir{root()}.mkdir(u"New"_s);
        QVERIFY(QFile::rename(root() + u"/a.mxf"_s, root() + u"/New/x.mxf"_s));
        const QList<MhlRename> there{{root() + u"/a.mxf"_s, root() + u"/New/x.mxf"_s}};
        QVERIFY(m_recorder->renamed(there, noon, go));
        QVERIFY(m_recorder->renamed(there, noon, go)); // again after an interrupted run
        QCOMPARE(readHistory(root())->generations.size(), 2);
        QCOMPARE(files(2).constFirst().previousPath, u"a.mxf"_s);
        QVERIFY(checked().findings.isEmpty());
        QCOMPARE(checked().whole, 2);
        QVERIFY(QFile::rename(root() + u"/New/x.mxf"_s, root() + u"/a.mxf"_s));
        QVERIFY(m_recorder->renamed({{root() + u"/New/x.mxf"_s, root() + u"/a.mxf"_s}}, noon, go));
        QVERIFY(checked().findings.isEmpty());
        // One that no history knows is written down in none.
        QVERIFY(m_recorder->renamed({{root() + u"/c.mxf"_s, root() + u"/d.mxf"_s}}, noon, go));
        QCOMPARE(readHistory(root())->generations.size(), 3);
    }

    void aBrokenHistoryIsLeftAsItIs() {
        record({arrival(u"1"_s, u"a.mxf"_s, "first")});
        write(root() + u"/ascmhl/ascmhl_chain.xml"_s, "torn");
        const auto recorded = m_recorder->record(root(), {arrival(u"2"_s, u"b.mxf"_s, "second")}, noon, go);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().fault, MhlFault::Broken);
        QVERIFY(!recorded.error().isRetryable());
    }

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"Clips"_s); }

    static MhlArrival arrival(const QString& key, const QString& path, QByteArrayView bytes) {
        return {.key = key, .path = path, .expected = Hashing::of(HashFormat::Sha256, bytes), .facts = {{u"source"_s, u"https://media.example.int/a"_s}}};
    }

    MhlRecorded record(const QList<MhlArrival>& arrivals) {
        const auto recorded = m_recorder->record(root(), arrivals, noon, go);
        if (!recorded) qWarning() << recorded.error().detail;
        return recorded ? *recorded : MhlRecorded{-1};
    }

    [[nodiscard]] QList<MhlFile> files(int generation) const { return readHistory(root())->generations.at(generation - 1).manifest.files; }
    [[nodiscard]] MhlReport checked() const { return *checkFolder(root(), {go}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MhlRecorder> m_recorder;
};

QTEST_GUILESS_MAIN(MhlRecorderTest)
#include "mhlrecorder_test.moc"
