// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/faultserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>

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
        m_acknowledged = false;
        m_connections = 1;
        m_comesWrong = false;
    }

    // 41: dies once at each passage of a fail point and is started again, until a run meets no more.
    void whereverItDiesTheFileIsRightInTheEnd_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("connections");
        QTest::addColumn<bool>("mended"); // a block comes wrong the first time
        QTest::addColumn<int>("leastDeaths");
        QTest::newRow("one connection") << qsizetype{3 * MiB} << 1 << false << 20;
        QTest::newRow("three connections") << qsizetype{20 * MiB} << 3 << false << 45;
        QTest::newRow("a block that was wrong") << qsizetype{5 * MiB} << 1 << true << 30;
    }
    void whereverItDiesTheFileIsRightInTheEnd() {
        QFETCH(const qsizetype, size);
        QFETCH(const int, connections);
        QFETCH(const bool, mended);
        QFETCH(const int, leastDeaths);
        const QByteArray bytes = payload(size);
        keepSource(bytes);
        int deaths = 0;
        // Every place of a short story; of a long one the first, and then every fifth.
        for (int point = 1;; point += point < 40 ? 1 : 5) {
            init();
            m_connections = connections;
            m_comesWrong = mended;
            FaultServer server;
            serve(server, bytes, mended);
            if (run(server, bytes, point) != killed) break;
            ++deaths;
            check(false);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(point)));
            QCOMPARE(run(server, bytes, 0), 0);
            checkDone(bytes);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(point)));
        }
        QVERIFY2(deaths > leastDeaths, qPrintable(QString::number(deaths)));
        checkDone(bytes);
        qInfo("died at %d places", deaths);
    }

    // 41: dies again and again in one download, further on each time.
    void dyingAgainAndAgainIsNoHarm() {
        const QByteArray bytes = payload(3 * MiB);
        keepSource(bytes);
        FaultServer server;
        server.serve("/clip", bytes);
        int runs = 0;
        for (int point = 3; run(server, bytes, point) == killed && runs < 200; ++runs, ++point) check(false);
        QVERIFY(runs > 3 && runs < 200);
        checkDone(bytes);
    }

    // I2: what a checkpoint promised is not fetched again.
    void afterAKillItGoesOnFromTheLastCheckpoint() {
        const QByteArray bytes = payload(8 * MiB);
        keepSource(bytes);
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
        check(false);
        server["/clip"].heal();
        QCOMPARE(run(server, bytes, 0), 0);
        checkDone(bytes);
        const QByteArray range = server.lastRange("/clip");
        QVERIFY2(range.startsWith("bytes="), range.constData());
        const qint64 from = range.sliced(6).chopped(1).toLongLong();
        QVERIFY2(from >= MiB, range.constData());
    }

    // 50: the computer sleeps in the middle of it.
    void aProgramThatWasStoppedForAWhileGoesOn() {
        const QByteArray bytes = payload(8 * MiB);
        keepSource(bytes);
        FaultServer server;
        server.serve("/clip", bytes).slow(8 * MiB);
        QProcess process;
        start(process, server, bytes, 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.bytesSent() > 2 * MiB, patience);
        ::kill(static_cast<pid_t>(process.processId()), SIGSTOP);
        server["/clip"].heal(); // what is asked for after it woke comes at once
        qint64 sent = -1;
        for (int still = 0; still < 20;) {
            still = std::exchange(sent, server.bytesSent()) == server.bytesSent() ? still + 1 : 0; // until the system takes no more for it
            QTest::qWait(50);
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        checkDone(bytes);
        QVERIFY2(server.bytesSent() < 2 * bytes.size(), qPrintable(QString::number(server.bytesSent())));
    }

private:
    void serve(FaultServer& server, const QByteArray& bytes, bool wrongOnce) {
        auto left = std::make_shared<std::atomic<int>>(wrongOnce ? 1 : 0); // shared by the server's threads
        server.serve("/clip", bytes.size(), [bytes, left](qint64 offset, qsizetype length) {
            QByteArray piece = bytes.sliced(offset, length);
            const qint64 bad = bytes.size() / 2 - offset;
            if (bad >= 0 && bad < length && left->fetch_sub(1) > 0) piece[bad] = static_cast<char>(piece.at(bad) ^ 1);
            return piece;
        });
    }

    void start(QProcess& process, const FaultServer& server, const QByteArray& bytes, int failPoint) {
        Sha256Hasher hasher;
        hasher.add(bytes);
        write(u"requests.json"_s, QJsonArray{QJsonObject{{u"source"_s, server.url("/clip").toString()},
                                                         {u"name"_s, u"clip.mxf"_s},
                                                         {u"folder"_s, m_folder->filePath(u"clips"_s)},
                                                         {u"size"_s, bytes.size()},
                                                         {u"sha256"_s, hasher.digest().hex()},
                                                         {u"connections"_s, m_connections}}});
        write(u"sources.json"_s,
              QJsonArray{
                  QJsonObject{
                      {u"name"_s, u"clip.mxf"_s}, {u"folder"_s, m_folder->filePath(u"clips"_s)}, {u"path"_s, m_source}, {u"wrong_on_the_wire"_s, m_comesWrong}},
                  QJsonObject{{u"name"_s, u"theirs.mxf"_s}, {u"folder"_s, m_folder->filePath(u"clips"_s)}, {u"path"_s, m_source}, {u"theirs"_s, true}}});
        QFile::link(m_source, m_folder->filePath(u"clips/theirs.mxf"_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (failPoint > 0) environment.insert(u"RUSHES_FAILPOINT"_s, u"any:%1"_s.arg(failPoint));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/crashingqueue"), {m_folder->filePath(u"state"_s), m_folder->filePath(u"requests.json"_s)});
    }

    int run(const FaultServer& server, const QByteArray& bytes, int failPoint) {
        QProcess process;
        start(process, server, bytes, failPoint);
        if (!process.waitForFinished(patience)) return -1;
        m_said = QString::fromLatin1(process.readAllStandardOutput());
        return process.exitCode();
    }

    /// The independent checker's word on what lies there: see tests/support/checker.py.
    void check(bool finished) {
        QStringList arguments{QStringLiteral(RUSHES_SOURCE_DIR "/tests/support/checker.py"), u"--state"_s, m_folder->filePath(u"state"_s), u"--sources"_s,
                              m_folder->filePath(u"sources.json"_s)};
        m_acknowledged = m_acknowledged || m_said.contains(u"added clip.mxf\n"_s);
        if (m_acknowledged) arguments << u"--acknowledged"_s << u"clip.mxf"_s;
        if (finished) arguments << u"--finished"_s;
        QProcess checker;
        checker.start(u"python3"_s, arguments);
        QVERIFY(checker.waitForFinished(patience));
        QVERIFY2(checker.exitCode() == 0, (checker.readAllStandardOutput() + checker.readAllStandardError()).constData());
    }

    void checkDone(const QByteArray& bytes) {
        QCOMPARE(QDir{m_folder->filePath(u"clips"_s)}.entryList(QDir::Files), (QStringList{u"clip.mxf"_s, u"theirs.mxf"_s}));
        QVERIFY(contentOf(m_folder->filePath(u"clips/clip.mxf"_s)) == bytes);
        check(true);
    }

    void write(const QString& name, const QJsonArray& list) const {
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument{list}.toJson());
    }

    /// The right bytes, for the checker.
    void keepSource(const QByteArray& bytes) {
        m_source = m_sources.filePath(u"source"_s);
        QFile file{m_source};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_sources;
    QString m_source;
    QString m_said;
    bool m_acknowledged = false;
    int m_connections = 1;
    bool m_comesWrong = false;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
