// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/filehashes.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <unistd.h>

using namespace Rushes::Custody;
using namespace Qt::StringLiterals;
using enum MhlFindingKind;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

const std::atomic_bool go = false;

} // namespace

/// 80: a folder with a history, and everything that may happen to either. Each is named, and nothing is put right silently.
class MhlCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir{m_folder->path()}.mkpath(u"Clips/Council"_s);
        write(at(u"a.mxf"), "first clip");
        write(at(u"b.mxf"), "second clip");
        write(at(u"Council/c.mxf"), "third clip");
        record({u"a.mxf"_s, u"b.mxf"_s}, 0);
        record({u"Council/c.mxf"_s}, 1);
        record({u"a.mxf"_s}, 2, MhlAction::Verified);
    }

    void aFolderThatIsAsItWasHasNoFindings() {
        const MhlReport report = check();
        QVERIFY(report.hasHistory && !report.isFailed());
        QCOMPARE(report.whole, 3);
        QVERIFY(report.findings.isEmpty());
    }

    void namesAChangedFile() {
        write(at(u"b.mxf"), "sEcond clip");
        only(Changed, u"b.mxf"_s);
        QCOMPARE(m_report.whole, 2);
        QCOMPARE(m_report.findings.first().generation, 1);
    }

    void namesAFileThatWasCut() {
        write(at(u"b.mxf"), "second");
        only(Changed, u"b.mxf"_s);
        QVERIFY(m_report.findings.first().detail.contains(u"6 bytes instead of 11"_s));
    }

    void namesAMissingFile() {
        QVERIFY(QFile::remove(at(u"Council/c.mxf")));
        only(Missing, u"Council/c.mxf"_s);
    }

    void namesARenamedFile() {
        QVERIFY(QFile::rename(at(u"b.mxf"), at(u"Council/other.mxf")));
        only(Renamed, u"Council/other.mxf"_s);
        QCOMPARE(m_report.findings.first().previousPath, u"b.mxf"_s);
    }

    void namesANewFileAndVouchesForNone() {
        write(at(u"new.mxf"), "new");
        m_report = check();
        QCOMPARE(m_report.findings.size(), 1);
        QCOMPARE(m_report.findings.first().kind, New);
        QVERIFY(!m_report.isFailed());
    }

    void namesAMissingGeneration() {
        QVERIFY(QFile::remove(list(2)));
        m_report = check();
        QCOMPARE(m_report.findings.first().kind, GenerationMissing);
        QCOMPARE(m_report.findings.first().generation, 2);
        // What only that generation knew is known by none any more.
        QCOMPARE(m_report.findings.last().kind, New);
        QCOMPARE(m_report.findings.last().path, u"Council/c.mxf"_s);
        QVERIFY(m_report.isFailed());
    }

    void namesAChangedGenerationAndDoesNotBelieveIt() {
        QFile file{list(1)};
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        const QByteArray digits =
            Digest::fromBytes(HashFormat::Xxh64, hashFile(at(u"b.mxf"), {HashFormat::Xxh64}, go)->digests.first().bytes())->text().toLatin1();
        QVERIFY(before.contains(digits));
        file.seek(0);
        file.write(QByteArray{before}.replace(digits, "0123456789abcdef"));
        file.close();
        m_report = check();
        QCOMPARE(m_report.findings.first().kind, GenerationChanged);
        QCOMPARE(m_report.findings.first().generation, 1);
        QVERIFY(std::ranges::none_of(m_report.findings, [](const MhlFinding& finding) { return finding.kind == Changed; }));
    }

    void namesAGenerationThatTheChainDoesNotKnow() {
        QVERIFY(QFile::copy(list(1), QFileInfo{list(1)}.path() + u"/0004_Clips_2026-02-12_130000Z.mhl"_s));
        only(GenerationUnchained, u"ascmhl/0004_Clips_2026-02-12_130000Z.mhl"_s);
    }

    void namesAChainThatIsGone() {
        QVERIFY(QFile::remove(at(u"ascmhl/ascmhl_chain.xml")));
        m_report = check();
        QCOMPARE(m_report.findings.first().kind, ChainUnreadable);
        QVERIFY(m_report.isFailed());
    }

    // A chain that was cut so that the middle generation disappears without a trace.
    void namesANumberThatIsLeftOut() {
        QFile file{at(u"ascmhl/ascmhl_chain.xml")};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray chain = file.readAll();
        const qsizetype from = chain.indexOf("<hashlist sequencenr=\"2\">");
        const qsizetype to = chain.indexOf("</hashlist>", from) + 11;
        chain.remove(from, to - from);
        file.resize(0);
        file.seek(0);
        file.write(chain);
        file.close();
        QVERIFY(QFile::remove(list(2)));
        m_report = check();
        QCOMPARE(m_report.findings.first().kind, GenerationMissing);
        QCOMPARE(m_report.findings.first().generation, 2);
    }

    // 56: a link in the place of a file is not the file, whatever it leads to.
    void aLinkInAFilesPlaceIsNotFollowed() {
        QVERIFY(QFile::rename(at(u"b.mxf"), m_folder->filePath(u"elsewhere"_s)));
        QCOMPARE(::symlink(QFile::encodeName(m_folder->filePath(u"elsewhere"_s)).constData(), QFile::encodeName(at(u"b.mxf")).constData()), 0);
        only(Changed, u"b.mxf"_s);
    }

    void partsAndWhatSystemsLeaveBehindAreNoPartOfIt() {
        write(at(u"d.mxf.0123.part"), "x");
        write(at(u".DS_Store"), "x");
        QVERIFY(check().findings.isEmpty());
    }

    // 45: a volume that keeps letters apart from their accents has the same file.
    void composedAndDecomposedNamesAreOneFile() {
        write(at(u"e\u0301t\u00E9.mxf"), "clip");
        record({u"e\u0301t\u00E9.mxf"_s}, 3);
        QVERIFY(QFile::rename(at(u"e\u0301t\u00E9.mxf"), at(u"\u00E9t\u00E9.mxf")));
        const MhlReport report = check();
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.whole, 4);
    }

    void aFolderBelowWithAHistoryOfItsOwnIsCheckedByIt() {
        QDir{m_folder->path()}.mkpath(u"Clips/Press"_s);
        write(at(u"Press/p.mxf"), "press");
        recordIn(at(u"Press"), {u"p.mxf"_s}, 4);
        QVERIFY(check().findings.isEmpty());
        QCOMPARE(check().whole, 4);
        write(at(u"Press/p.mxf"), "pRess");
        only(Changed, u"Press/p.mxf"_s);
    }

    // What was found becomes a generation only when a person asks for it, and what failed is not accepted by that.
    void writingDownWhatWasFoundAcceptsNothing() {
        write(at(u"b.mxf"), "sEcond clip");
        QVERIFY(QFile::rename(at(u"Council/c.mxf"), at(u"Council/renamed.mxf")));
        write(at(u"new.mxf"), "new");
        m_report = check();
        QCOMPARE(m_report.findings.size(), 3);
        m_report.record.createdAt = QDateTime{QDate{2026, 2, 13}, QTime{12, 0}, QTimeZone::UTC};
        QCOMPARE(*(*MhlChain::hold(root()))->append(m_report.record), 4);
        only(Changed, u"b.mxf"_s);
        QCOMPARE(m_report.whole, 3);
        const auto history = readHistory(root());
        QVERIFY(history->generations.last().manifest.root);
        QCOMPARE(history->generations.last().manifest.folders.size(), 1);
    }

    void noHistoryIsNoFinding() {
        const QTemporaryDir empty;
        const auto report = checkFolder(empty.path(), {go});
        QVERIFY(report && !report->hasHistory);
        QVERIFY(!checkFolder(empty.filePath(u"none"_s), {go}));
    }

    void canBeStopped() {
        const std::atomic_bool stop = true;
        const auto report = checkFolder(root(), {stop});
        QVERIFY(!report);
        QCOMPARE(report.error().file->fault, Rushes::Files::FileFault::Stopped);
    }

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"Clips"_s); }
    [[nodiscard]] QString at(QStringView path) const { return root() + u'/' + path.toString(); }
    [[nodiscard]] QString list(int number) const {
        return at(u"ascmhl/%1_Clips_2026-02-12_12%2Z.mhl"_s.arg(number, 4, 10, QLatin1Char{'0'}).arg(number - 1, 4, 10, QLatin1Char{'0'}));
    }

    void record(const QStringList& paths, int second, MhlAction action = MhlAction::Original) { recordIn(root(), paths, second, action); }

    void recordIn(const QString& folder, const QStringList& paths, int second, MhlAction action = MhlAction::Original) {
        MhlManifest manifest{.createdAt = QDateTime{QDate{2026, 2, 12}, QTime{12, 0, second}, QTimeZone::UTC}, .host = u"host"_s, .tool = u"test"_s};
        for (const QString& path : paths) {
            const auto hashes = hashFile(folder + u'/' + path, ownFormats(), go);
            QVERIFY(hashes);
            MhlFile file{.path = path, .size = hashes->size};
            for (const Digest& digest : hashes->digests) file.hashes.append({digest, action, manifest.createdAt});
            manifest.files.append(file);
        }
        const auto chain = MhlChain::hold(folder);
        QVERIFY(chain);
        QVERIFY((*chain)->append(manifest));
    }

    MhlReport check() {
        auto report = checkFolder(root(), {go});
        return report ? *report : MhlReport{};
    }

    void only(MhlFindingKind kind, const QString& path) {
        m_report = check();
        QCOMPARE(m_report.findings.size(), 1);
        QCOMPARE(m_report.findings.first().kind, kind);
        QCOMPARE(m_report.findings.first().path, path);
        QVERIFY(m_report.isFailed());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MhlReport m_report;
};

QTEST_GUILESS_MAIN(MhlCheckTest)
#include "mhlcheck_test.moc"
