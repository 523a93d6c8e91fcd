// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/maillist.h"
#include "app/portal/mail/smtpmailer.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/await.h"
#include "tests/support/lettercode.h"
#include "tests/support/smtpsink.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::PortalServer;
using namespace Rushes::Tests;

namespace {

constexpr int patience = 30'000;

QJsonObject form(const QString& email) { return {{u"email"_s, email}, {u"name"_s, u"Ann Desk"_s}, {u"password"_s, goodPassword}}; }

QByteArray messageIdOf(const QByteArray& message) {
    const qsizetype from = message.indexOf("\r\nMessage-ID: ");
    return message.sliced(from + 2, message.indexOf("\r\n", from + 2) - from - 2);
}

} // namespace

/// A portal and a real mail server that does not do what it should.
class SmtpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_sink = std::make_unique<SmtpSink>();
        m_mailer = std::make_unique<SmtpMailer>(
            SmtpMailer::Settings{.server = {.host = u"127.0.0.1"_s, .port = m_sink->port(), .user = {}, .security = SmtpServer::Security::Plain},
                                 .password = {},
                                 .certificateAuthority = {}});
        m_portal = std::make_unique<PortalFixture>(m_databases.fresh(dialect), ConnectionLimits{}, m_mailer.get());
    }
    void cleanup() {
        m_portal.reset();
        m_mailer.reset();
        m_sink.reset();
    }

    /// Fault 84. The order proves it, not a clock: the mail server still holds the session of a mail when the answers come.
    void aSlowMailServerDelaysNoAnswerAndTellsNothing() {
        signUp(u"ann@example.org"_s);
        m_sink->next({u"hold"_s, u"hold"_s});
        const WireAnswer known = m_portal->ask("POST", "/v1/registrations", form(u"Ann@example.org"_s));
        QVERIFY(m_sink->waitFor(u"holding"_s, 1));
        const WireAnswer unknown = m_portal->ask("POST", "/v1/registrations", form(u"bob@example.org"_s));
        QVERIFY(m_sink->waitFor(u"holding"_s, 2));
        const WireAnswer reset = m_portal->ask("POST", "/v1/password-resets", {{u"email"_s, u"ann@example.org"_s}});
        const WireAnswer noReset = m_portal->ask("POST", "/v1/password-resets", {{u"email"_s, u"nobody@example.org"_s}});
        QCOMPARE(states().count(u"sending"_s), 2); // still
        for (const auto& [one, other] : {std::pair{known, unknown}, std::pair{reset, noReset}}) {
            QCOMPARE(one.status, 202);
            QCOMPARE(other.status, 202);
            QCOMPARE(one.body.size(), other.body.size());
            QCOMPARE(one.headers.size(), other.headers.size());
        }
        m_sink->release();
        QVERIFY(m_sink->waitFor(u"mail"_s, 4));
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s, u"sent"_s}), patience);
    }

    void aMailServerThatIsAwayDelaysNoAnswerAndTellsNothing() {
        signUp(u"ann@example.org"_s);
        m_sink->die();
        const WireAnswer known = m_portal->ask("POST", "/v1/registrations", form(u"Ann@example.org"_s));
        const WireAnswer unknown = m_portal->ask("POST", "/v1/registrations", form(u"bob@example.org"_s));
        QCOMPARE(known.status, 202);
        QCOMPARE(unknown.status, 202);
        QCOMPARE(known.body.size(), unknown.body.size());
        QTRY_COMPARE_WITH_TIMEOUT(reasons().count(u"the mail server does not answer"_s), 2, patience);
        QCOMPARE(states().count(u"waiting"_s), 2);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"cid@example.org"_s)).status, 202);
    }

    /// Fault 88: one mail, one recipient, whatever is typed.
    void anAddressReachesOnePersonOrNobody_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("recipient"); // empty where it is no address
        QTest::newRow("a second command") << u"ann@example.org>\r\nRCPT TO:<bob@example.org"_s << QString{};
        QTest::newRow("a line break at the end") << u"ann@example.org\r\nDATA"_s << QString{};
        QTest::newRow("a line break in the local part") << u"ann\r\n@example.org"_s << QString{};
        QTest::newRow("a bare line feed") << u"ann@exam\nple.org"_s << QString{};
        QTest::newRow("NUL") << u"ann"_s + QChar{u'\0'} + u"@example.org"_s << QString{};
        QTest::newRow("NUL behind") << u"ann@example.org"_s + QChar{u'\0'} + u".evil.example"_s << QString{};
        QTest::newRow("a comment") << u"ann(desk)@example.org"_s << QString{};
        QTest::newRow("a comment behind") << u"ann@example.org (desk)"_s << QString{};
        QTest::newRow("quotes") << u"\"ann desk\"@example.org"_s << QString{};
        QTest::newRow("a name") << u"Ann <ann@example.org>"_s << QString{};
        QTest::newRow("two") << u"ann@example.org, bob@example.org"_s << QString{};
        QTest::newRow("two at signs") << u"a@b@c"_s << QString{};
        QTest::newRow("two at signs, real") << u"ann@bob.example@example.org"_s << QString{};
        QTest::newRow("a thousand characters") << QString(988, u'a') + u"@example.org"_s << QString{};
        QTest::newRow("a number for a domain") << u"ann@[127.0.0.1]"_s << QString{};
        QTest::newRow("Unicode in the local part") << u"änn@example.org"_s << QString{};
        QTest::newRow("a Unicode line break") << u"ann@example.org\u2028DATA"_s << QString{};
        QTest::newRow("encoded line breaks") << u"ann%0d%0abob@example.org"_s << QString{};
        QTest::newRow("an international domain") << u"ann@münchen.example"_s << u"ann@xn--mnchen-3ya.example"_s;
        QTest::newRow("white space around") << u" ann@example.org\t"_s << u"ann@example.org"_s;
        QTest::newRow("a tag") << u"ann+press@example.org"_s << u"ann+press@example.org"_s;
        QTest::newRow("capitals") << u"Ann.Desk@EXAMPLE.org"_s << u"Ann.Desk@example.org"_s;
    }
    void anAddressReachesOnePersonOrNobody() {
        QFETCH(QString, typed);
        QFETCH(QString, recipient);
        for (const auto& [method, path] : {std::pair{"POST"_ba, "/v1/registrations"_ba}, std::pair{"POST"_ba, "/v1/password-resets"_ba}})
            QCOMPARE(m_portal->ask(method, path, form(typed)).status, recipient.isEmpty() ? 400 : 202);
        // Whatever the address above sent has gone by the time that this one's mail is there: mails leave in their order.
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"zoe@example.net"_s)).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(states().count(u"sent"_s), recipient.isEmpty() ? 1 : 2, patience);
        QStringList expected{u"RCPT TO:<zoe@example.net>"_s};
        if (!recipient.isEmpty()) expected.append(u"RCPT TO:<%1>"_s.arg(recipient));
        QStringList recipients = commands(u"RCPT"_s);
        recipients.sort();
        expected.sort();
        QCOMPARE(recipients, expected);
        QCOMPARE(commands(u"MAIL"_s).size(), expected.size());
        QCOMPARE(m_sink->events(u"mail"_s).size(), expected.size());
    }

    void anUpperCaseTwinIsTheSamePerson() {
        signUp(u"ann@example.org"_s);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ANN@Example.ORG"_s)).status, 202);
        QVERIFY(m_sink->waitFor(u"mail"_s, 2));
        QVERIFY(m_sink->messages()[1].contains("You already have an account"));
        QCOMPARE(commands(u"RCPT"_s), (QStringList{u"RCPT TO:<ann@example.org>"_s, u"RCPT TO:<ANN@example.org>"_s}));
    }

    /// Fault 89.
    void whatIsRefusedForNowArrivesOnce_data() {
        QTest::addColumn<QString>("behaviour");
        for (const auto& behaviour : {u"greeting-421"_s, u"rcpt-450"_s, u"sender-530"_s}) QTest::newRow(qPrintable(behaviour)) << behaviour;
    }
    void whatIsRefusedForNowArrivesOnce() {
        QFETCH(QString, behaviour);
        m_sink->next({behaviour, behaviour});
        const QString id = begin(u"ann@example.org"_s);
        for (int attempt = 1; attempt <= 2; ++attempt)
            QTRY_VERIFY_WITH_TIMEOUT((m_portal->clock.advance(5s), m_sink->events(u"session"_s).size() >= attempt), patience);
        QTRY_VERIFY_WITH_TIMEOUT((m_portal->clock.advance(5s), !m_sink->messages().isEmpty()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"sent"_s}, patience);
        QCOMPARE(m_sink->messages().size(), 1);
        QCOMPARE(verify(id, codeInLetter(m_sink->messages().first())), 201);
    }

    void whatIsRefusedForGoodIsSeenByTheAdministrator() {
        m_sink->next({u"rcpt-550"_s});
        begin(u"ann@example.org"_s);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"failed"_s}, patience);
        QCOMPARE(reasons().constFirst(), u"the mail server refused the recipient (550 5.1.1): 550 5.1.1 no ann@example.org here"_s);
        m_portal->clock.advance(1h);
        begin(u"bob@example.org"_s);
        QVERIFY(m_sink->waitFor(u"mail"_s));
        QCOMPARE(m_sink->events(u"session"_s).size(), 2);
    }

    void whatGotNoAnswerComesTwiceAtMostAsOneMail_data() {
        QTest::addColumn<QStringList>("behaviours");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("arrivals"); // mails that a server took
        QTest::newRow("once") << QStringList{u"drop-reply"_s} << u"sent"_s << 2;
        QTest::newRow("twice") << QStringList{u"drop-reply"_s, u"drop-reply"_s, u"drop-reply"_s} << u"failed"_s << 2;
        QTest::newRow("in the middle") << QStringList{u"drop-data"_s} << u"sent"_s << 1;
        QTest::newRow("with refusals between") << QStringList{u"drop-reply"_s, u"rcpt-450"_s, u"drop-reply"_s, u"rcpt-450"_s, u"drop-reply"_s} << u"failed"_s
                                               << 2;
    }
    void whatGotNoAnswerComesTwiceAtMostAsOneMail() {
        QFETCH(QStringList, behaviours);
        QFETCH(QString, end);
        QFETCH(int, arrivals);
        m_sink->next(behaviours);
        begin(u"ann@example.org"_s);
        QTRY_COMPARE_WITH_TIMEOUT((m_portal->clock.advance(5s), states()), QStringList{end}, patience);
        const QByteArrayList messages = m_sink->messages();
        QCOMPARE(messages.size(), arrivals);
        for (const QByteArray& message : messages) {
            QVERIFY(messageIdOf(message).startsWith("Message-ID: <"));
            QCOMPARE(message, messages.first()); // the same to the last byte
        }
    }

    void theMailIsInTheLanguageOfTheClient() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s), {"Accept-Language: fr-CH, en;q=0.5"});
        QVERIFY(m_sink->waitFor(u"mail"_s, 1));
        QVERIFY(m_sink->messages()[0].contains("\r\nVotre code : "));
        const QString registration = begun.json().value("registration_id"_L1).toString();
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + registration.toLatin1() + "/code").status, 202); // by a client that says nothing
        QVERIFY(m_sink->waitFor(u"mail"_s, 2));
        QVERIFY(m_sink->messages()[1].contains("\r\nVotre code : "));
        QCOMPARE(verify(registration, codeInLetter(m_sink->messages()[1])), 201);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s)).status, 202); // a stranger's language is not the owner's
        QVERIFY(m_sink->waitFor(u"mail"_s, 3));
        QVERIFY(m_sink->messages()[2].contains("<html lang=3D\"fr\">"));
    }

private:
    QString begin(const QString& email) { return m_portal->ask("POST", "/v1/registrations", form(email)).json().value("registration_id"_L1).toString(); }
    int verify(const QString& registration, const QString& code) {
        return m_portal->ask("POST", "/v1/registrations/" + registration.toLatin1() + "/verify", {{u"code"_s, code}}).status;
    }
    void signUp(const QString& email) {
        const QString id = begin(email);
        QVERIFY(m_sink->waitFor(u"mail"_s));
        QCOMPARE(verify(id, codeInLetter(m_sink->messages().last())), 201);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"sent"_s}, patience);
    }
    QList<ListedMail> mails() {
        const auto found = await(m_portal->portal->database().run(&listMail));
        return found ? *found : QList<ListedMail>{};
    }
    QStringList states() {
        QStringList states;
        for (const ListedMail& mail : mails()) states.append(mail.state);
        return states;
    }
    QStringList reasons() {
        QStringList reasons;
        for (const ListedMail& mail : mails()) reasons.append(mail.reason);
        return reasons;
    }
    /// What the mail server was told, without the parameters behind the address.
    QStringList commands(const QString& verb) {
        QStringList lines;
        for (const QJsonObject& event : m_sink->events(u"command"_s)) {
            const QString line = event.value("line"_L1).toString();
            if (line.startsWith(verb)) lines.append(line.first(line.indexOf(u'>') + 1));
        }
        return lines;
    }

    TestDatabases m_databases;
    std::unique_ptr<SmtpSink> m_sink;
    std::unique_ptr<SmtpMailer> m_mailer;
    std::unique_ptr<PortalFixture> m_portal;
};

QTEST_GUILESS_MAIN(SmtpTest)
#include "smtp_test.moc"
