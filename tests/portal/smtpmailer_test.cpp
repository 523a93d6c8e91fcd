// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/mail.h"
#include "app/portal/mail/smtpmailer.h"
#include "app/portal/mail/smtpverdict.h"
#include "core/base/errand.h"
#include "tests/support/await.h"
#include "tests/support/smtpsink.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::PortalServer;
using Rushes::Tests::SmtpSink;

namespace {

constexpr int patience = 30'000;

EmailAddress address(const QString& text) { return *EmailAddress::parse(text); }

Envelope envelope(const QString& to = u"ann@example.org"_s) { return {u"id1"_s, address(u"desk@press.example.org"_s), address(to)}; }

QByteArray message() {
    return messageOf({.to = address(u"ann@example.org"_s), .subject = u"Réunion"_s, .text = u"Hello\n.\n..dots\nFrom here\n"_s, .html = u"<p>Hello</p>"_s},
                     {u"Desk"_s, address(u"desk@press.example.org"_s)}, u"id1"_s, QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC});
}

SmtpMailer::Settings at(quint16 port, SmtpServer::Security security, const QString& authority = {}) {
    return {.server = {.host = u"localhost"_s, .port = port, .user = {}, .security = security}, .password = {}, .certificateAuthority = authority};
}

} // namespace

class SmtpMailerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMailComesAsItWasWritten_data() {
        QTest::addColumn<SmtpSink::Tls>("tls");
        QTest::addColumn<SmtpServer::Security>("security");
        QTest::newRow("in the clear on this computer") << SmtpSink::Tls::None << SmtpServer::Security::Plain;
        QTest::newRow("STARTTLS") << SmtpSink::Tls::StartTls << SmtpServer::Security::StartTls;
        QTest::newRow("encrypted from the start") << SmtpSink::Tls::Implicit << SmtpServer::Security::Implicit;
    }
    void theMailComesAsItWasWritten() {
        QFETCH(SmtpSink::Tls, tls);
        QFETCH(SmtpServer::Security, security);
        SmtpSink sink{tls};
        SmtpMailer mailer{at(sink.port(), security, tls == SmtpSink::Tls::None ? QString{} : sink.certificate())};
        const auto sent = mailer.send(envelope(), message());
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().reason));
        QVERIFY(sink.waitFor(u"mail"_s));
        const QJsonObject mail = sink.events(u"mail"_s).constFirst();
        QCOMPARE(mail.value("tls"_L1).toBool(), tls != SmtpSink::Tls::None);
        QCOMPARE(mail.value("sender"_L1).toString(), u"desk@press.example.org"_s);
        QCOMPARE(mail.value("recipients"_L1).toVariant().toStringList(), QStringList{u"ann@example.org"_s});
        QCOMPARE(sink.messages(), QByteArrayList{message()});
        QCOMPARE(sink.events(u"ehlo"_s).constLast().value("name"_L1).toString(), u"press.example.org"_s);
        for (const QJsonObject& command : sink.events(u"command"_s)) QVERIFY(!command.value("line"_L1).toString().contains("SMTPUTF8"_L1));
    }

    void theSignInIsSaidOnlyUnderTls_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("reason"); // empty where the mail leaves
        QTest::newRow("right") << u"s3cret pass%word"_s << QString{};
        QTest::newRow("wrong") << u"wrong"_s << u"the mail server refused the name or the password (535 5.7.8)"_s;
    }
    void theSignInIsSaidOnlyUnderTls() {
        QFETCH(QString, password);
        QFETCH(QString, reason);
        SmtpSink sink{SmtpSink::Tls::StartTls, u"ann@press:s3cret pass%word"_s};
        SmtpMailer::Settings settings = at(sink.port(), SmtpServer::Security::StartTls, sink.certificate());
        settings.server.user = u"ann@press"_s;
        settings.password = password;
        SmtpMailer mailer{settings};
        const auto sent = mailer.send(envelope(), message());
        QCOMPARE(sent ? QString{} : sent.error().reason, reason);
        QVERIFY(sent || !sent.error().permanent); // the mail is not at fault
        QVERIFY(sink.waitFor(u"auth"_s));
        if (sent) QCOMPARE(sink.events(u"mail"_s).constFirst().value("user"_L1).toString(), u"ann@press"_s);
    }

    void nothingIsSaidToAServerThatIsNotTheOneMeant_data() {
        QTest::addColumn<SmtpSink::Tls>("tls");
        QTest::addColumn<SmtpServer::Security>("security");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("ownAuthority");
        QTest::addColumn<QString>("reason");
        const QString untrusted = u"the mail server's certificate is not trusted; --smtp-ca names the authority of a house's own"_s;
        QTest::newRow("no STARTTLS") << SmtpSink::Tls::None << SmtpServer::Security::StartTls << u"localhost"_s << false
                                     << u"the mail server offers no STARTTLS"_s;
        QTest::newRow("an unknown authority, STARTTLS") << SmtpSink::Tls::StartTls << SmtpServer::Security::StartTls << u"localhost"_s << false << untrusted;
        QTest::newRow("an unknown authority, TLS") << SmtpSink::Tls::Implicit << SmtpServer::Security::Implicit << u"localhost"_s << false << untrusted;
        QTest::newRow("a certificate for somebody else, STARTTLS")
            << SmtpSink::Tls::StartTls << SmtpServer::Security::StartTls << u"mail.example.org"_s << true << untrusted;
        QTest::newRow("a certificate for somebody else, TLS")
            << SmtpSink::Tls::Implicit << SmtpServer::Security::Implicit << u"mail.example.org"_s << true << untrusted;
        QTest::newRow("no TLS at all") << SmtpSink::Tls::None << SmtpServer::Security::Implicit << u"localhost"_s << false
                                       << u"the mail server does not speak TLS as it should"_s;
    }
    void nothingIsSaidToAServerThatIsNotTheOneMeant() {
        QFETCH(SmtpSink::Tls, tls);
        QFETCH(SmtpServer::Security, security);
        QFETCH(QString, name);
        QFETCH(bool, ownAuthority);
        QFETCH(QString, reason);
        SmtpSink sink{tls, {}, name};
        SmtpMailer::Settings settings = at(sink.port(), security, ownAuthority ? sink.certificate() : QString{});
        settings.server.user = u"ann"_s;
        settings.password = u"secret"_s;
        SmtpMailer mailer{settings};
        const auto sent = mailer.send(envelope(), message());
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, reason);
        QVERIFY(!sent.error().permanent);
        QVERIFY(!sent.error().mayHaveArrived);
        QCOMPARE(sink.events(u"auth"_s).size(), 0);
        QCOMPARE(sink.events(u"command"_s).size(), 0);
    }

    void aRefusalIsWeighed_data() {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<bool>("mayHaveArrived");
        QTest::addColumn<QString>("reason");
        QTest::newRow("421 at once") << u"greeting-421"_s << false << false << u"the mail server refused the connection (421 4.3.2)"_s;
        QTest::newRow("530 for the sender") << u"sender-530"_s << false << false << u"the mail server refused the sender (530 5.7.0)"_s;
        QTest::newRow("450 for the recipient") << u"rcpt-450"_s << false << false << u"the mail server refused the recipient (450 4.2.0)"_s;
        QTest::newRow("550 for the recipient") << u"rcpt-550"_s << true << false << u"the mail server refused the recipient (550 5.1.1)"_s;
        QTest::newRow("554 for the mail") << u"data-554"_s << true << false << u"the mail server refused the mail (554 5.6.0)"_s;
        QTest::newRow("hangs up before the answer") << u"drop-reply"_s << false << true
                                                    << u"the mail was given, and no answer came: the mail server ended the connection"_s;
        QTest::newRow("hangs up in the middle") << u"drop-data"_s << false << true
                                                << u"the mail was given, and no answer came: the mail server ended the connection"_s;
    }
    void aRefusalIsWeighed() {
        QFETCH(QString, behaviour);
        QFETCH(bool, permanent);
        QFETCH(bool, mayHaveArrived);
        QFETCH(QString, reason);
        SmtpSink sink;
        sink.next({behaviour});
        SmtpMailer mailer{at(sink.port(), SmtpServer::Security::Plain)};
        const auto sent = mailer.send(envelope(), message());
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, reason);
        QCOMPARE(sent.error().permanent, permanent);
        QCOMPARE(sent.error().mayHaveArrived, mayHaveArrived);
        QVERIFY(!sent.error().reason.contains("ann@"_L1));
        if (behaviour.startsWith("rcpt"_L1)) QVERIFY(sent.error().reply.contains("ann@example.org"_L1)); // for the administrator only
        QVERIFY(mailer.send(envelope(), message())); // the next session is a new one
    }

    void aServerThatIsNotThereMayComeBack() {
        quint16 port = 0;
        {
            SmtpSink sink;
            port = sink.port();
        }
        SmtpMailer mailer{at(port, SmtpServer::Security::Plain)};
        const auto sent = mailer.send(envelope(), message());
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, u"the mail server does not answer"_s);
        QVERIFY(!sent.error().permanent);
    }

    void aSilentServerIsLeft() {
        SmtpSink sink;
        sink.next({u"hold"_s});
        SmtpMailer::Settings settings = at(sink.port(), SmtpServer::Security::Plain);
        settings.patience.reply = 500ms;
        SmtpMailer mailer{settings};
        const auto sent = mailer.send(envelope(), message());
        QVERIFY(!sent);
        QVERIFY(sent.error().mayHaveArrived);
        QCOMPARE(sent.error().reason, u"the mail was given, and no answer came: the mail server took too long"_s);
    }

    void aServerThatIsSilentAtPartingHasTheMailAllTheSame() {
        SmtpSink sink;
        sink.next({u"hold-quit"_s});
        SmtpMailer mailer{at(sink.port(), SmtpServer::Security::Plain)};
        auto sent = inBackground([&mailer] { return mailer.send(envelope(), message()).has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience); // without release()
        QVERIFY(await(sent));
    }

    void whoEndsDoesNotWaitForAServer() {
        SmtpSink sink;
        sink.next({u"hold"_s});
        SmtpMailer mailer{at(sink.port(), SmtpServer::Security::Plain)};
        auto sent = inBackground([&mailer] { return mailer.send(envelope(), message()); });
        QVERIFY(sink.waitFor(u"holding"_s));
        mailer.stop();
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience); // without release()
        QVERIFY(!await(sent));
        QVERIFY(await(sent).error().mayHaveArrived);
        QVERIFY(!mailer.send(envelope(), message())); // no new session
        QCOMPARE(sink.events(u"mail"_s).size(), 1);
    }

    void theEnvironmentsProxyIsNotAsked() {
        qputenv("ALL_PROXY", "http://127.0.0.1:1");
        SmtpSink sink;
        SmtpMailer mailer{at(sink.port(), SmtpServer::Security::Plain)};
        QVERIFY(mailer.send(envelope(), message()));
        qunsetenv("ALL_PROXY");
    }

    void aReplysWordsNeverReachTheLog_data() {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("number");
        QTest::newRow("with a finer number") << u"550 5.1.1 <ann@example.org> unknown"_s << u"550 5.1.1"_s;
        QTest::newRow("without") << u"550 <ann@example.org> unknown"_s << u"550"_s;
        QTest::newRow("an address that looks like a number") << u"550 5.1.1.1@example.org unknown"_s << u"550"_s;
        QTest::newRow("nothing") << u"550"_s << u"550"_s;
    }
    void aReplysWordsNeverReachTheLog() {
        QFETCH(QString, reply);
        QFETCH(QString, number);
        const auto verdict = verdictOf({.code = CURLE_SEND_ERROR, .phase = SmtpPhase::Recipient, .reply = 550, .replyText = reply});
        QCOMPARE(verdict.error().reason, u"the mail server refused the recipient (%1)"_s.arg(number));
    }
};

QTEST_GUILESS_MAIN(SmtpMailerTest)
#include "smtpmailer_test.moc"
