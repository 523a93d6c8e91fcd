// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/wire.h"
#include "tests/support/lettercode.h"
#include "tests/support/smtpsink.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;

namespace {

constexpr int patience = 30'000;
const QByteArray password = "canary-s3cret"_ba;

} // namespace

/// The program with a mail server, as a house runs it.
class SmtpProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sink = std::make_unique<SmtpSink>(SmtpSink::Tls::StartTls, u"desk:"_s + QString::fromLatin1(password));
        m_log.clear();
        start();
    }
    void cleanup() {
        kill();
        m_sink.reset();
    }

    void aPersonRegistersByMail() {
        const QString registration = begin("ann@example.org");
        QVERIFY(m_sink->waitFor(u"mail"_s));
        const QJsonObject mail = m_sink->events(u"mail"_s).first();
        QVERIFY(mail.value("tls"_L1).toBool());
        QCOMPARE(mail.value("user"_L1).toString(), u"desk"_s);
        QCOMPARE(mail.value("sender"_L1).toString(), u"no-reply@press.example.org"_s);
        const QString code = codeInLetter(m_sink->messages().first());
        QCOMPARE(call(m_port, "POST", "/v1/registrations/" + registration.toLatin1() + "/verify", {{u"code"_s, code}}).status, 201);

        // Not on the command line, which is everybody's to read, and not in the log.
        QFile commandLine{u"/proc/%1/cmdline"_s.arg(m_program->processId())};
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray line = commandLine.readAll();
        QVERIFY(line.contains("--smtp"));
        QVERIFY(!line.contains(password));
        m_sink->next({u"rcpt-550"_s});
        begin("bob@example.org");
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("a mail did not leave: the mail server refused the recipient (550 5.1.1)"), patience);
        end();
        for (const QByteArray& secret : {password, code.toLatin1(), "ann@example.org"_ba, "bob@example.org"_ba, password.toBase64()})
            QVERIFY2(!log().contains(secret), secret.constData());
        QVERIFY2(listed().contains("\tfailed\t1\tbob@example.org\tthe mail server refused the recipient (550 5.1.1): 550 5.1.1 no bob@example.org here\t"),
                 listed().constData());
        QVERIFY(listed().contains("\tsent\t1\tann@example.org\t-\t"));
        QVERIFY(!listed().contains(code.toLatin1()));
    }

    void thePortalAnswersWithoutItsMailServer() {
        m_sink->die();
        begin("ann@example.org");
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("a mail did not leave: the mail server does not answer"), patience);
        begin("bob@example.org");
        QVERIFY(listed().contains("\twaiting\t1\tann@example.org\tthe mail server does not answer\t"));
    }

    /// Fault 89: the server has taken the mail and not yet said so when the portal dies.
    void aPortalThatDiesAfterTheMailWasTakenSendsItOnceMore() {
        m_sink->next({u"hold"_s});
        const QString registration = begin("ann@example.org");
        QVERIFY(m_sink->waitFor(u"holding"_s));
        kill();
        QVERIFY(listed().contains("\tsending\t1\tann@example.org\t"));
        start();
        QVERIFY(m_sink->waitFor(u"mail"_s, 2));
        QTRY_VERIFY_WITH_TIMEOUT(listed().contains("\tsent\t2\tann@example.org\t"), patience);
        kill();
        start();
        begin("bob@example.org"); // whatever would be sent again has had its turn once this mail is there
        QVERIFY(m_sink->waitFor(u"mail"_s, 3));
        const QByteArrayList messages = m_sink->messages();
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[1], messages[0]);
        QVERIFY(messages[0].contains("\r\nMessage-ID: <"));
        QVERIFY(messages[2].contains("\r\nTo: bob@example.org\r\n"));
        QCOMPARE(call(m_port, "POST", "/v1/registrations/" + registration.toLatin1() + "/verify", {{u"code"_s, codeInLetter(messages[1])}}).status, 201);
    }

    void thereIsNoThirdTimeWithoutAnAnswer() {
        m_sink->next({u"hold"_s, u"hold"_s});
        begin("ann@example.org");
        for (int death = 1; death <= 2; ++death) {
            QVERIFY(m_sink->waitFor(u"holding"_s, death));
            kill();
            start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(listed().contains("\tfailed\t2\tann@example.org\tthe portal ended twice while it sent this mail, which may have arrived\t"),
                                 patience);
        begin("bob@example.org");
        QVERIFY(m_sink->waitFor(u"mail"_s, 3));
        QCOMPARE(m_sink->messages().size(), 3);
        QVERIFY(m_sink->messages()[2].contains("\r\nTo: bob@example.org\r\n"));
    }

    void endsWellWhileTheMailServerIsSilent() {
        m_sink->next({u"hold"_s});
        begin("ann@example.org");
        QVERIFY(m_sink->waitFor(u"holding"_s));
        end();
        QVERIFY(listed().contains("\twaiting\t1\tann@example.org\tthe mail was given, and no answer came: the portal was asked to end\t"));
    }

private:
    void start() {
        QFile::remove(m_folder->filePath(u"port"_s));
        m_program = std::make_unique<QProcess>();
        m_program->setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RUSHES_SMTP_PASSWORD"_s, QString::fromLatin1(password));
        m_program->setProcessEnvironment(environment);
        m_program->start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"),
                         {u"--data"_s, m_folder->filePath(u"data"_s), u"--port-file"_s, m_folder->filePath(u"port"_s), u"--exit-with-parent"_s, u"--base-url"_s,
                          u"https://press.example.org"_s, u"--smtp"_s, u"smtp://desk@localhost:%1"_s.arg(m_sink->port()), u"--smtp-ca"_s,
                          m_sink->certificate()});
        QFile file{m_folder->filePath(u"port"_s)};
        QTRY_VERIFY_WITH_TIMEOUT(file.exists() || m_program->state() == QProcess::NotRunning, patience);
        QVERIFY2(file.open(QIODevice::ReadOnly), log().constData());
        m_port = file.readAll().trimmed().toUShort();
    }
    /// As when the computer loses its power: the program gets no time for anything.
    void kill() {
        if (m_program->state() == QProcess::NotRunning) return;
        m_program->kill();
        m_program->waitForFinished(patience);
        log();
    }
    void end() {
        m_program->terminate();
        QVERIFY(m_program->waitForFinished(patience));
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
    }
    QByteArray log() {
        m_log += m_program->readAll();
        return m_log;
    }
    QString begin(const QByteArray& email) {
        const WireAnswer answer = call(m_port, "POST", "/v1/registrations",
                                       {{u"email"_s, QString::fromLatin1(email)}, {u"name"_s, u"Ann Desk"_s}, {u"password"_s, u"Brussels-2026-desk"_s}});
        if (answer.status != 202) qWarning() << "no registration:" << answer.status << answer.body;
        return answer.json().value("registration_id"_L1).toString();
    }
    /// What the administrator sees.
    QByteArray listed() {
        QProcess program;
        program.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"), {u"--data"_s, m_folder->filePath(u"data"_s), u"--list-mail"_s});
        program.waitForFinished(patience);
        return program.exitCode() == 0 ? program.readAllStandardOutput() : program.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmtpSink> m_sink;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_log;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(SmtpProgramTest)
#include "smtpprogram_test.moc"
