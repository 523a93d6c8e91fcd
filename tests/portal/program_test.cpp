// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/wire.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;

namespace {

QByteArray signIn(const QByteArray& key) {
    const QByteArray body = "{\"email\":\"nobody" + key + "@example.org\",\"password\":\"Harbour-Lamp-72\"}";
    return "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nIdempotency-Key: " + key + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<QProcess>();
        m_program->setProcessChannelMode(QProcess::MergedChannels);
        m_program->start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"),
                         {u"--data"_s, m_folder->filePath(u"data"_s), u"--port-file"_s, portFile(), u"--exit-with-parent"_s, u"--demo-videos"_s, u"30"_s,
                          u"--mail-dir"_s, m_folder->filePath(u"mails"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile()), 20'000);
        QFile file{portFile()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_port = file.readAll().trimmed().toUShort();
    }
    void cleanup() {
        m_program->kill();
        m_program->waitForFinished();
    }

    void servesAndKeepsItsKeyToItself() {
        QCOMPARE(call(m_port, "GET", "/health").status, 200);
        QTRY_COMPARE(call(m_port, "GET", "/v1/videos").json().value("total"_L1).toInt(), 30);
        const auto permissions = QFile::permissions(m_folder->filePath(u"data/portal.key"_s));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void endsWellWhenAsked() {
        ::kill(static_cast<pid_t>(m_program->processId()), SIGTERM);
        QVERIFY(hasEnded());
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
    }

    void finishesTheAnswersThatRunWhenAsked() {
        Wire wire{m_port};
        wire.say(signIn("1"));
        QCOMPARE(call(m_port, "GET", "/health").status, 200); // by now it is being worked on
        ::kill(static_cast<pid_t>(m_program->processId()), SIGTERM);
        const WireAnswer answer = wire.hear();
        QCOMPARE(answer.status, 401);
        QVERIFY(hasEnded());
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
        QVERIFY(!QFile::exists(portFile()));
    }

    void endsAtOnceWhenAskedTwice() {
        // A file that nobody reads on would hold the portal up for half a minute; passwords to be looked at do for a second or two.
        std::vector<std::unique_ptr<Wire>> waiting;
        for (int i = 0; i < 20; ++i) {
            waiting.push_back(std::make_unique<Wire>(m_port));
            waiting.back()->say(signIn(QByteArray::number(i)));
        }
        QCOMPARE(call(m_port, "GET", "/health").status, 200);
        ::kill(static_cast<pid_t>(m_program->processId()), SIGTERM);
        QByteArray words;
        const auto ends = [&] {
            words += m_program->readAll();
            return words.contains("ending after the answers");
        };
        QTRY_VERIFY(ends());
        ::kill(static_cast<pid_t>(m_program->processId()), SIGTERM);
        QVERIFY(hasEnded());
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 1);
        QVERIFY((words + m_program->readAll()).contains("ending at once"));
        QVERIFY(!QFile::exists(portFile()));
    }

    void endsWithWhoStartedIt() {
        m_program->closeWriteChannel();
        QVERIFY(hasEnded());
        QCOMPARE(m_program->exitCode(), 0);
    }

    void saysWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("an unknown option") << QStringList{u"--frobnicate"_s} << "frobnicate"_ba;
        QTest::newRow("no way for mail") << QStringList{u"--data"_s, u"/d"_s} << "--smtp smtp://USER@HOST:PORT"_ba;
        QTest::newRow("a mail server without a sender") << QStringList{u"--smtp"_s, u"smtp://example.org"_s} << "--mail-from"_ba;
    }
    void saysWhatItDoesNotUnderstand() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        QProcess other;
        other.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"), arguments);
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(other.exitCode(), 2);
        QVERIFY(other.readAllStandardError().contains(named));
    }

private:
    /// Waits for the end, which may have been noticed already while an answer was waited for.
    [[nodiscard]] bool hasEnded() const { return m_program->state() == QProcess::NotRunning || m_program->waitForFinished(20'000); }

    [[nodiscard]] QString portFile() const { return m_folder->filePath(u"port"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
