// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/faultserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using Rushes::Tests::FaultServer;
using Rushes::Tests::payload;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr int killed = 137;
constexpr int patience = 30'000;

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// Lets a queue in a process of its own die everywhere, and looks at what it left behind.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir{m_folder->path()}.mkdir(u"clips"_s);
        QDir{m_folder->path()}.mkdir(u"state"_s);
    }

    // 41: dies once at each passage of a fail point and is started again, until a run meets no more.
    void whereverItDiesTheFileIsRightInTheEnd() {
        const QByteArray bytes = payload(3 * MiB);
        FaultServer server;
        server.serve("/clip", bytes);
        int deaths = 0;
        for (bool died = true; died; ++deaths) {
            init();
            died = run(server, bytes, deaths + 1) == killed;
            if (!died) break;
            checkNothingWrong(bytes);
            QCOMPARE(run(server, bytes, 0), 0);
            checkDone(bytes);
        }
        QVERIFY2(deaths > 20, qPrintable(QString::number(deaths)));
        checkDone(bytes);
        qInfo("died at %d places", deaths);
    }

    // 41: dies again and again in one download, further on each time.
    void dyingAgainAndAgainIsNoHarm() {
        const QByteArray bytes = payload(3 * MiB);
        FaultServer server;
        server.serve("/clip", bytes);
        int runs = 0;
        for (int point = 3; run(server, bytes, point) == killed && runs < 200; ++runs, ++point) checkNothingWrong(bytes);
        QVERIFY(runs > 3 && runs < 200);
        checkDone(bytes);
    }

    // I2: what a checkpoint promised is not fetched again.
    void afterAKillItGoesOnFromTheLastCheckpoint() {
        const QByteArray bytes = payload(8 * MiB);
        FaultServer server;
        server.serve("/clip", bytes).slow(8 * MiB);
        QProcess process;
        start(process, server, bytes, 0);
        static const QRegularExpression pastTwoMegabytes{u"fetching [2-7][0-9]{6}\\n"_s};
        QString said;
        while (!pastTwoMegabytes.match(said).hasMatch() && process.waitForReadyRead(patience)) said += QString::fromLatin1(process.readAllStandardOutput());
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        checkNothingWrong(bytes);
        server["/clip"].heal();
        QCOMPARE(run(server, bytes, 0), 0);
        checkDone(bytes);
        const QByteArray range = server.lastRange("/clip");
        QVERIFY2(range.startsWith("bytes="), range.constData());
        const qint64 from = range.sliced(6).chopped(1).toLongLong();
        QVERIFY2(from >= MiB, range.constData());
    }

private:
    void start(QProcess& process, const FaultServer& server, const QByteArray& bytes, int failPoint) {
        Sha256Hasher hasher;
        hasher.add(bytes);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (failPoint > 0) environment.insert(u"RUSHES_FAILPOINT"_s, u"any:%1"_s.arg(failPoint));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/crashingqueue"), {m_folder->filePath(u"state"_s), m_folder->filePath(u"clips"_s),
                                                                        server.url("/clip").toString(), QString::number(bytes.size()), hasher.digest().hex()});
    }

    int run(const FaultServer& server, const QByteArray& bytes, int failPoint) {
        QProcess process;
        start(process, server, bytes, failPoint);
        if (!process.waitForFinished(patience)) return -1;
        return process.exitCode();
    }

    /// I1: under its final name a file is whole, or not there.
    void checkNothingWrong(const QByteArray& bytes) {
        const QStringList names = QDir{m_folder->filePath(u"clips"_s)}.entryList(QDir::Files);
        for (const QString& name : names)
            if (!name.endsWith(u".part"_s)) QVERIFY(contentOf(m_folder->filePath(u"clips/"_s + name)) == bytes);
    }

    void checkDone(const QByteArray& bytes) {
        QCOMPARE(QDir{m_folder->filePath(u"clips"_s)}.entryList(QDir::Files), QStringList{u"clip.mxf"_s});
        QVERIFY(contentOf(m_folder->filePath(u"clips/clip.mxf"_s)) == bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
