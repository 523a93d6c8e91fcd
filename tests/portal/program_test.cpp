// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/wire.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<QProcess>();
        m_program->setProcessChannelMode(QProcess::MergedChannels);
        m_program->start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"),
                         {u"--data"_s, m_folder->filePath(u"data"_s), u"--port-file"_s, portFile(), u"--exit-with-parent"_s, u"--demo-videos"_s, u"30"_s, u"--mail-dir"_s, m_folder->filePath(u"mails"_s)});
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
        QVERIFY(m_program->waitForFinished(20'000));
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
    }

    void endsWithWhoStartedIt() {
        m_program->closeWriteChannel();
        QVERIFY(m_program->waitForFinished(20'000));
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
    [[nodiscard]] QString portFile() const { return m_folder->filePath(u"port"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
