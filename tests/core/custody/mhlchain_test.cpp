// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlchain.h"
#include "core/custody/mhlcheck.h"
#include "core/custody/mhlhistory.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes::Custody;
using namespace Qt::StringLiterals;

namespace {

constexpr int killed = 137;

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

MhlManifest manifestAt(int minute) {
    return {.createdAt = QDateTime{QDate{2026, 2, 12}, QTime{12, minute}, QTimeZone::UTC}, .host = u"host"_s, .tool = u"test"_s};
}

} // namespace

class MhlChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir{m_folder->path()}.mkdir(u"Clips"_s);
        write(root() + u"/a.mxf"_s, "abc");
        write(root() + u"/b.mxf"_s, "def");
    }

    void generationsHaveTheNamesOfTheSpecification() {
        {
            const auto chain = MhlChain::hold(root());
            QVERIFY(chain);
            QCOMPARE(*(*chain)->append(manifestAt(0)), 1);
            QCOMPARE(*(*chain)->append(manifestAt(30)), 2);
        }
        QCOMPARE(lists(), (QStringList{u"0001_Clips_2026-02-12_120000Z.mhl"_s, u"0002_Clips_2026-02-12_123000Z.mhl"_s, u"ascmhl_chain.xml"_s}));
        const auto history = readHistory(root());
        QVERIFY(history && history->chainProblem.isEmpty());
        QCOMPARE(history->generations.size(), 2);
        for (const MhlGeneration& generation : history->generations) QCOMPARE(generation.state, GenerationState::Whole);
    }

    void oneAtATimeWrites() {
        const auto first = MhlChain::hold(root());
        QVERIFY(first);
        const auto second = MhlChain::hold(root());
        QVERIFY(!second);
        QCOMPARE(second.error().fault, MhlFault::Busy);
    }

    void aHistoryThatCannotBeReadIsNotAddedTo() {
        QCOMPARE(run(u"a.mxf"_s, 0), 0);
        write(root() + u"/ascmhl/ascmhl_chain.xml"_s, "torn");
        const auto chain = MhlChain::hold(root());
        QVERIFY(!chain);
        QCOMPARE(chain.error().fault, MhlFault::Broken);
        QVERIFY(QFile::remove(root() + u"/ascmhl/ascmhl_chain.xml"_s));
        QCOMPARE(MhlChain::hold(root()).error().fault, MhlFault::Broken);
    }

    // A list that somebody put there is no interrupted generation, and its number is not given again.
    void aForeignListIsNotTakenIn() {
        QCOMPARE(run(u"a.mxf"_s, 0), 0);
        write(root() + u"/ascmhl/0002_foreign_2026.mhl"_s, "x");
        QCOMPARE(run(u"b.mxf"_s, 0), 0);
        const auto history = readHistory(root());
        QCOMPARE(history->generations.size(), 3);
        QCOMPARE(history->generations.at(1).number, 3);
        QCOMPARE(history->generations.last().state, GenerationState::Unchained);
    }

    // 41: dies at each step of adding a generation; the history is as before or has it, and goes on.
    void whereverItDiesTheHistoryIsWhole() {
        int deaths = 0;
        for (;; ++deaths) {
            init();
            QCOMPARE(run(u"a.mxf"_s, 0), 0);
            const int status = run(u"b.mxf"_s, deaths + 1);
            if (status == 0) break;
            QCOMPARE(status, killed);
            const auto before = readHistory(root());
            QVERIFY(before && before->chainProblem.isEmpty());
            QCOMPARE(before->generations.first().state, GenerationState::Whole);
            {
                const auto chain = MhlChain::hold(root());
                QVERIFY2(chain, qPrintable(chain ? QString{} : chain.error().detail));
            }
            const auto after = readHistory(root());
            for (const MhlGeneration& generation : after->generations) QCOMPARE(generation.state, GenerationState::Whole);
            QVERIFY(after->generations.size() == 1 || after->expectations().contains(u"b.mxf"_s));
            for (const QString& name : lists()) QVERIFY2(name.endsWith(u".mhl"_s) || name == "ascmhl_chain.xml"_L1, qPrintable(name));
            QCOMPARE(run(u"b.mxf"_s, 0), 0);
            const std::atomic_bool go = false;
            const auto report = checkFolder(root(), {go});
            QVERIFY(report && report->findings.isEmpty());
            QCOMPARE(report->whole, 2);
        }
        QCOMPARE(deaths, 4);
    }

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"Clips"_s); }

    [[nodiscard]] QStringList lists() const { return QDir{root() + u"/ascmhl"_s}.entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    int run(const QString& file, int point) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (point > 0) environment.insert(u"RUSHES_FAILPOINT"_s, u"any:%1"_s.arg(point));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/crashinghistory"), {root(), file});
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MhlChainTest)
#include "mhlchain_test.moc"
