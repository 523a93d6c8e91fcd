// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using Rushes::Tests::CommandLine;
using Rushes::Tests::Outcome;

enum Exit { Done = 0, SomeFailed = 1, Usage = 2, Interrupted = 130 };

/// Import folders, and the choice among equal files, from the command line, with the real program.
class WatchCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_state.emplace();
        m_folder.emplace();
    }

    void importsWhatIsNewAndWholeOnce() {
        write(u"card/a.mxf"_s, "one");
        write(u"card/a.mxf.part"_s, "one");
        write(u"card/notes.txt"_s, "two");
        const QJsonObject first = run(once({u"--tag"_s, u"card A"_s})).object();
        QCOMPARE(first["imported"_L1].toArray().size(), 1);
        const QJsonObject clip = first["imported"_L1][0].toObject();
        QCOMPARE(clip["path"_L1].toString(), m_folder->filePath(u"card/a.mxf"_s));
        QCOMPARE(clip["tags"_L1].toArray(), QJsonArray{u"card A"_s});
        QVERIFY(!clip["sha256"_L1].toString().isEmpty()); // it waited for all that can be known
        QVERIFY(run(once({})).object()["imported"_L1].toArray().isEmpty());
        write(u"card/b.mxf"_s, "three");
        QVERIFY(run(once({u"--flat"_s})).object()["imported"_L1].toArray().isEmpty());
        QCOMPARE(run(once({})).object()["imported"_L1].toArray().size(), 1);
        QCOMPARE(run({u"find"_s, u"--json"_s}).array().size(), 2);
    }

    void saysWhatIsAway() {
        const Outcome away = run({u"watch"_s, m_folder->filePath(u"nowhere"_s), u"--once"_s, u"--quiet-time"_s, u"1"_s});
        QCOMPARE(away.code, SomeFailed);
        QVERIFY2(away.problems.contains(u"is not there"_s), qPrintable(away.problems));
    }

    void needsAFolder() {
        QCOMPARE(run({u"watch"_s, u"--once"_s}).code, Usage);
        QCOMPARE(run({u"watch"_s, m_folder->path(), u"--once"_s, u"--quiet-time"_s, u"0"_s}).code, Usage);
    }

    void goesOnUntilItIsInterrupted() {
        QProcess program;
        CommandLine{{u"--state"_s, m_state->path()}}.start(program, {u"watch"_s, m_folder->path(), u"--quiet-time"_s, u"1"_s});
        QVERIFY(program.waitForStarted());
        write(u"a.mxf"_s, "one");
        QByteArray said;
        const auto namesIt = [&] {
            said += program.readAllStandardOutput();
            return said.contains("a.mxf");
        };
        QTRY_VERIFY_WITH_TIMEOUT(namesIt(), 60'000);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), Interrupted);
        said += program.readAllStandardOutput();
        QVERIFY2(said.contains("Imported 1 clip"), said.constData());
    }

    void amongEqualFilesNothingIsRelinkedUnlessTheFirstWillDo() {
        write(u"a.mxf"_s, "the same frames");
        QCOMPARE(run({u"import"_s, m_folder->filePath(u"a.mxf"_s)}).code, Done);
        write(u"moved/a.mxf"_s, "the same frames");
        write(u"other/b.mxf"_s, "the same frames");
        QVERIFY(QFile::remove(m_folder->filePath(u"a.mxf"_s)));
        const Outcome listed = run({u"scan"_s, u"--relink"_s});
        QCOMPARE(listed.code, SomeFailed);
        QVERIFY2(listed.output.contains(u"ambiguous"_s) && listed.output.contains(u"* "_s) && listed.output.contains(u"other/b.mxf"_s),
                 qPrintable(listed.output));
        const Outcome told = run({u"scan"_s, u"--relink"_s, u"--json"_s});
        QCOMPARE(told.code, SomeFailed);
        QCOMPARE(told.object().value("relinked"_L1).toInt(), 0);
        const QJsonObject finding = told.object().value("findings"_L1)[0].toObject();
        QCOMPARE(finding["finding"_L1].toString(), u"moved"_s);
        QVERIFY(finding["ambiguous"_L1].toBool());
        QCOMPARE(finding["equals"_L1].toArray().size(), 2);
        QCOMPARE(finding["found"_L1].toString(), m_folder->filePath(u"moved/a.mxf"_s));
        const Outcome taken = run({u"scan"_s, u"--relink"_s, u"--first"_s, u"--json"_s});
        QCOMPARE(taken.code, Done);
        QCOMPARE(taken.object().value("relinked"_L1).toInt(), 1);
        QCOMPARE(run({u"find"_s, u"--json"_s}).array()[0]["path"_L1].toString(), m_folder->filePath(u"moved/a.mxf"_s));
    }

private:
    [[nodiscard]] Outcome run(const QStringList& words) const { return CommandLine{{u"--state"_s, m_state->path()}}.run(words); }
    [[nodiscard]] QStringList once(const QStringList& options) const {
        return QStringList{u"watch"_s, m_folder->path(), u"--once"_s, u"--quiet-time"_s, u"1"_s, u"--json"_s} + options;
    }

    void write(const QString& name, const QByteArray& bytes) const {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir{}.mkpath(QFileInfo{path}.path()));
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::optional<QTemporaryDir> m_state;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WatchCommandsTest)
#include "watchcommands_test.moc"
