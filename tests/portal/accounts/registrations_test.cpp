// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;

} // namespace

class RegistrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void makesAnAccountWithTheCodeThatCameByMail() {
        const WireAnswer begun = m_portal->post("/v1/registrations", registrationForm(ann));
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.json().value("expires_in"_L1).toInt(), 1800);
        QCOMPARE(begun.json().value("resend_in"_L1).toInt(), 60);
        const QString code = m_portal->letters.code(ann);
        QCOMPARE(code.size(), 6);
        const WireAnswer verified =
            m_portal->post("/v1/registrations/" + begun.json().value("registration_id"_L1).toString().toLatin1() + "/verify", codeBody(code));
        QCOMPARE(verified.status, 201);
        QCOMPARE(verified.json().value("expires_in"_L1).toInt(), 900);
        const QJsonObject account = m_portal->ask("GET", "/v1/account", {}, {bearer(verified.json())}).json();
        QCOMPARE(account.value("email"_L1).toString(), ann);
        QCOMPARE(account.value("name"_L1).toString(), u"Ann Desk"_s);
    }

    void aCodeWorksOnce() {
        const QByteArray verify = m_portal->beginRegistration(ann) + "/verify";
        const QJsonObject code = codeBody(m_portal->letters.code(ann));
        QCOMPARE(m_portal->post(verify, code).status, 201);
        QCOMPARE(m_portal->post(verify, code).problem(), u"code-expired"_s);
    }

    void aCodeLivesHalfAnHour_data() {
        QTest::addColumn<std::chrono::seconds>("later");
        QTest::addColumn<std::chrono::seconds>("clockSet");
        QTest::addColumn<int>("status");
        QTest::newRow("just in time") << 1799s << 0s << 201;
        QTest::newRow("too late") << 1800s << 0s << 410;
        // Somebody sets the computer's clock meanwhile: half an hour stays half an hour.
        QTest::newRow("clock set forward, in time") << 1799s << std::chrono::seconds{35min} << 201;
        QTest::newRow("clock set forward, too late") << 1800s << std::chrono::seconds{35min} << 410;
        QTest::newRow("clock set back, in time") << 1799s << std::chrono::seconds{-35min} << 201;
        QTest::newRow("clock set back, too late") << 1800s << std::chrono::seconds{-35min} << 410;
    }
    void aCodeLivesHalfAnHour() {
        QFETCH(std::chrono::seconds, later);
        QFETCH(std::chrono::seconds, clockSet);
        const QByteArray verify = m_portal->beginRegistration(ann) + "/verify";
        const QString code = m_portal->letters.code(ann);
        m_portal->clock.setNow(m_portal->clock.now().addDuration(clockSet));
        m_portal->clock.advance(later);
        QTEST(m_portal->post(verify, codeBody(code)).status, "status");
    }

    void aClockSetBackDelaysNoMail() {
        m_portal->clock.setNow(m_portal->clock.now().addDuration(-35min));
        m_portal->beginRegistration(ann);
        QVERIFY(!m_portal->letters.code(ann).isEmpty());
    }

    void aNewCodeKillsTheOldOne() {
        const QByteArray registration = m_portal->beginRegistration(ann);
        const QString old = m_portal->letters.code(ann);
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->post(registration + "/code").status, 202);
        const QString fresh = m_portal->letters.code(ann, 2);
        if (fresh != old) QCOMPARE(m_portal->post(registration + "/verify", codeBody(old)).problem(), u"code-rejected"_s);
        QCOMPARE(m_portal->post(registration + "/verify", codeBody(fresh)).status, 201);
    }

    void correctsAWrongAddress() {
        const QByteArray registration = m_portal->beginRegistration(u"anm@example.org"_s);
        const QString old = m_portal->letters.code(u"anm@example.org"_s);
        QCOMPARE(m_portal->ask("PATCH", registration, {{u"email"_s, ann}}).status, 202);
        const QString fresh = m_portal->letters.code(ann);
        if (fresh != old) QVERIFY(m_portal->post(registration + "/verify", codeBody(old)).status != 201);
        QCOMPARE(m_portal->post(registration + "/verify", codeBody(fresh)).json().value("account"_L1).toObject().value("email"_L1).toString(), ann);
    }

    void twoRegistrationsOfOneAddressMakeOneAccount() {
        const QByteArray first = m_portal->beginRegistration(ann), second = m_portal->beginRegistration(u"ANN@Example.org"_s);
        const QString one = m_portal->letters.code(ann), two = m_portal->letters.code(u"ANN@example.org"_s);
        QCOMPARE(m_portal->post(first + "/verify", codeBody(one)).status, 201);
        QCOMPARE(m_portal->post(second + "/verify", codeBody(two)).problem(), u"code-expired"_s);
        QCOMPARE(m_portal->count(u"select count(*) from account"_s), 1);
    }

    void aCodeForOnePurposeIsWorthNothingForTheOther() {
        m_portal->signUp(ann);
        const QByteArray id = m_portal->beginReset(ann).sliced(QByteArray{"/v1/password-resets/"}.size());
        QVERIFY(m_portal->post("/v1/registrations/" + id + "/verify", codeBody(m_portal->letters.code(ann, 2))).status != 201);
    }

    void aCodeOfOneRequestIsWorthNothingForAnother() {
        const QByteArray first = m_portal->beginRegistration(ann), second = m_portal->beginRegistration(ann);
        const QString one = m_portal->letters.code(ann, 1), two = m_portal->letters.code(ann, 2);
        if (one != two) QCOMPARE(m_portal->post(second + "/verify", codeBody(one)).problem(), u"code-rejected"_s);
        QCOMPARE(m_portal->post(first + "/verify", codeBody(one)).status, 201);
    }

    void refusesWhatIsNoForm_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("problem");
        const auto with = [](const QString& field, const QJsonValue& value) {
            QJsonObject changed = registrationForm(ann);
            changed.insert(field, value);
            return changed;
        };
        QTest::newRow("address is a number") << with(u"email"_s, 7) << u"invalid-request"_s;
        QTest::newRow("blank name") << with(u"name"_s, u"  "_s) << u"invalid-request"_s;
        QTest::newRow("line break in the name") << with(u"name"_s, u"Ann\nBcc: x"_s) << u"invalid-request"_s;
        QTest::newRow("NUL in the password") << with(u"password"_s, QString{u"Brussels-2026-desk\0x"_s}) << u"invalid-request"_s;
        QTest::newRow("weak password") << with(u"password"_s, u"brussels"_s) << u"password-rules"_s;
        QTest::newRow("a kilobyte and more of password") << with(u"password"_s, QString(1100, u'x')) << u"invalid-request"_s;
        QTest::newRow("more than 1,024 bytes in fewer characters") << with(u"password"_s, u"Aa1-"_s + QString(600, QChar{0xe9})) << u"password-rules"_s;
        QTest::newRow("deep") << with(u"name"_s, QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{}}}}}}}}})
                              << u"invalid-request"_s;
    }
    void refusesWhatIsNoForm() {
        QFETCH(QJsonObject, body);
        QTEST(m_portal->post("/v1/registrations", body).problem(), "problem");
        QCOMPARE(m_portal->letters.countTo(ann), 0);
    }

    void anAddressIsRefusedOrMeansOneMailbox_data() {
        QTest::addColumn<QByteArray>("json"); // as it stands between the quotes of the raw body
        QTest::addColumn<QString>("mailbox"); // empty where it must be refused
        QTest::newRow("plain") << "ann@example.org"_ba << ann;
        QTest::newRow("white space around") << "  ann@example.org "_ba << ann;
        QTest::newRow("upper-case domain") << "ann@EXAMPLE.org"_ba << ann;
        QTest::newRow("plus") << "ann+rushes@example.org"_ba << u"ann+rushes@example.org"_s;
        QTest::newRow("IDN") << "ann@b\\u00fccher.example"_ba << u"ann@xn--bcher-kva.example"_s;
        QTest::newRow("escaped CR LF") << "ann@example.org\\r\\nBcc: all@example.org"_ba << QString{};
        QTest::newRow("raw line feed") << "ann@example.org\nBcc: all@example.org"_ba << QString{};
        QTest::newRow("percent CR LF in the domain") << "ann@example.org%0d%0aBcc"_ba << QString{};
        QTest::newRow("NUL") << "ann\\u0000@example.org"_ba << QString{};
        QTest::newRow("two addresses") << "ann@example.org,bob@example.org"_ba << QString{};
        QTest::newRow("semicolon") << "ann@example.org;bob@example.org"_ba << QString{};
        QTest::newRow("two at signs") << "a@b@example.org"_ba << QString{};
        QTest::newRow("comment") << "ann(the desk)@example.org"_ba << QString{};
        QTest::newRow("quoted") << "\\\"ann desk\\\"@example.org"_ba << QString{};
        QTest::newRow("display name") << "Ann <ann@example.org>"_ba << QString{};
        QTest::newRow("address literal") << "ann@[127.0.0.1]"_ba << QString{};
        QTest::newRow("leading hyphen, an option to a mailer") << "-ann@-example.org"_ba << QString{};
        QTest::newRow("1,000 characters") << QByteArray(1000, 'a') + "@example.org" << QString{};
        QTest::newRow("lone surrogate") << "ann\\ud800@example.org"_ba << QString{};
        QTest::newRow("full-width at sign") << "ann\\uff20example.org"_ba << QString{};
    }
    void anAddressIsRefusedOrMeansOneMailbox() {
        QFETCH(QByteArray, json);
        QFETCH(QString, mailbox);
        const QByteArray body = "{\"email\":\"" + json + "\",\"name\":\"Ann\",\"password\":\"" + goodPassword.toLatin1() + "\"}";
        Wire wire{m_portal->portal->port()};
        wire.say("POST /v1/registrations HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const WireAnswer answer = wire.hear();
        QCOMPARE(answer.status, mailbox.isEmpty() ? 400 : 202);
        QCOMPARE(m_portal->count(u"select count(*) from registration"_s), mailbox.isEmpty() ? 0 : 1);
        if (!mailbox.isEmpty()) QTRY_COMPARE(m_portal->letters.countTo(mailbox), 1);
    }

    void mailThatCannotLeaveNowLeavesLater() {
        m_portal->letters.fail(true);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann)).status, 202);
        // The failure is written down before the outbox sleeps; only then is there anything to wake up for.
        m_portal->letters.fail(false);
        QTRY_VERIFY_WITH_TIMEOUT((m_portal->clock.advance(31s), m_portal->letters.countTo(ann) == 1), 20'000);
    }

private:
    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
};

QTEST_GUILESS_MAIN(RegistrationsTest)
#include "registrations_test.moc"
