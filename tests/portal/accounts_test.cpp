// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

QJsonObject form(const QString& email) { return {{u"email"_s, email}, {u"name"_s, u"Ann Desk"_s}, {u"password"_s, goodPassword}}; }

QByteArray idOf(const WireAnswer& answer) { return answer.json().value("registration_id"_L1).toString().toLatin1(); }

QString otherThan(const QString& code) { return code == "000000"_L1 ? u"000001"_s : u"000000"_s; }

QStringList keysOf(const WireAnswer& answer) { return answer.json().keys(); }

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<PortalFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void makesAnAccountWithTheCodeThatCameByMail() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.json().value("expires_in"_L1).toInt(), 1800);
        QCOMPARE(begun.json().value("resend_in"_L1).toInt(), 60);
        const QString code = m_portal->letters.code(u"ann@example.org"_s);
        QCOMPARE(code.size(), 6);

        const WireAnswer verified = m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, code}});
        QCOMPARE(verified.status, 201);
        QCOMPARE(verified.json().value("expires_in"_L1).toInt(), 900);
        const QJsonObject account = m_portal->ask("GET", "/v1/account", {}, {bearer(verified.json())}).json();
        QCOMPARE(account.value("email"_L1).toString(), u"ann@example.org"_s);
        QCOMPARE(account.value("name"_L1).toString(), u"Ann Desk"_s);
    }

    void aCodeWorksOnce() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const QJsonObject code{{u"code"_s, m_portal->letters.code(u"ann@example.org"_s)}};
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", code).status, 201);
        const WireAnswer again = m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", code);
        QCOMPARE(again.problem(), u"code-expired"_s);
    }

    void fiveWrongTriesEndACode() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const QString code = m_portal->letters.code(u"ann@example.org"_s);
        for (int left = 4; left >= 0; --left) {
            const WireAnswer wrong = m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, otherThan(code)}});
            QCOMPARE(wrong.problem(), u"code-rejected"_s);
            QCOMPARE(wrong.json().value("tries_left"_L1).toInt(-1), left);
        }
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, code}}).problem(), u"code-expired"_s);
    }

    void aCodeLivesHalfAnHour_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("status");
        QTest::newRow("just in time") << 1799 << 201;
        QTest::newRow("too late") << 1800 << 410;
    }
    void aCodeLivesHalfAnHour() {
        QFETCH(int, seconds);
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const QString code = m_portal->letters.code(u"ann@example.org"_s);
        m_portal->clock.advance(std::chrono::seconds{seconds});
        QTEST(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, code}}).status, "status");
    }

    void aNewCodeKillsTheOldOne() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const QString old = m_portal->letters.code(u"ann@example.org"_s);
        const WireAnswer early = m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/code");
        QCOMPARE(early.status, 429);
        QVERIFY(early.headers.value("retry-after").toInt() > 0);
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/code").status, 202);
        const QString fresh = m_portal->letters.code(u"ann@example.org"_s, 2);
        if (fresh != old) QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, old}}).problem(), u"code-rejected"_s);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, fresh}}).status, 201);
    }

    void mailsAnAddressFiveTimesAnHourAtMost() {
        for (int i = 0; i < 5; ++i) QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s)).status, 202);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ANN@example.org"_s)).status, 429);
        m_portal->clock.advance(61min);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s)).status, 202);
        QVERIFY(!m_portal->letters.nth(u"ann@example.org"_s, 6).isEmpty());
    }

    void correctsAWrongAddress() {
        const WireAnswer begun = m_portal->ask("POST", "/v1/registrations", form(u"anm@example.org"_s));
        const QString old = m_portal->letters.code(u"anm@example.org"_s);
        QCOMPARE(m_portal->ask("PATCH", "/v1/registrations/" + idOf(begun), {{u"email"_s, u"ann@example.org"_s}}).status, 202);
        const QString fresh = m_portal->letters.code(u"ann@example.org"_s);
        if (fresh != old) QVERIFY(m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, old}}).status != 201);
        const WireAnswer verified = m_portal->ask("POST", "/v1/registrations/" + idOf(begun) + "/verify", {{u"code"_s, fresh}});
        QCOMPARE(verified.json().value("account"_L1).toObject().value("email"_L1).toString(), u"ann@example.org"_s);
    }

    void answersTheSameForAKnownAddress() {
        m_portal->signUp(u"ann@example.org"_s);
        const WireAnswer known = m_portal->ask("POST", "/v1/registrations", form(u"Ann@example.org"_s));
        const WireAnswer unknown = m_portal->ask("POST", "/v1/registrations", form(u"bob@example.org"_s));
        QCOMPARE(known.status, unknown.status);
        QCOMPARE(keysOf(known), keysOf(unknown));
        QCOMPARE(known.headers.keys().size(), unknown.headers.keys().size());
        QCOMPARE(known.headers.value("content-length"), unknown.headers.value("content-length"));

        const QByteArray mail = m_portal->letters.nth(u"Ann@example.org"_s, 1);
        QVERIFY(mail.contains("already have an account"));
        QVERIFY(!mail.contains("Your code"));
        // No code can be right: the wrong ones count down as anywhere, and the account stays as it was.
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(known) + "/verify", {{u"code"_s, u"000000"_s}}).json().value("tries_left"_L1).toInt(), 4);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, goodPassword}}).status, 201);
    }

    void twoRegistrationsOfOneAddressMakeOneAccount() {
        const WireAnswer first = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const WireAnswer second = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s));
        const QString one = m_portal->letters.code(u"ann@example.org"_s, 1), two = m_portal->letters.code(u"ann@example.org"_s, 2);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(first) + "/verify", {{u"code"_s, one}}).status, 201);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(second) + "/verify", {{u"code"_s, two}}).problem(), u"code-expired"_s);
    }

    void aRepeatedCallHappensOnce() {
        const QByteArrayList key{"Idempotency-Key: 6c1f"};
        const WireAnswer first = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s), key);
        const WireAnswer second = m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s), key);
        QCOMPARE(second.status, 202);
        QCOMPARE(second.body, first.body);
        QVERIFY(!m_portal->letters.nth(u"ann@example.org"_s, 1).isEmpty());
        const QJsonObject code{{u"code"_s, m_portal->letters.code(u"ann@example.org"_s)}};
        const WireAnswer verified = m_portal->ask("POST", "/v1/registrations/" + idOf(first) + "/verify", code, {"Idempotency-Key: 6c20"});
        QCOMPARE(verified.status, 201);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations/" + idOf(first) + "/verify", code, {"Idempotency-Key: 6c20"}).body, verified.body);
        QCOMPARE(m_portal->letters.countTo(u"ann@example.org"_s), 1);
        // Another call under the same key is not that call.
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"bob@example.org"_s), key).status, 409);
        m_portal->clock.advance(25h);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"bob@example.org"_s), key).status, 202);
    }

    void theSameCallTwiceAtOnceHappensOnce() {
        const QByteArray body = R"({"email":"ann@example.org","name":"Ann","password":"Brussels-2026-desk"})";
        const QByteArray request = "POST /v1/registrations HTTP/1.1\r\nHost: x\r\nIdempotency-Key: 77\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        Wire one{m_portal->portal->port()}, two{m_portal->portal->port()};
        one.say(request);
        two.say(request);
        const WireAnswer first = one.hear(), second = two.hear();
        QCOMPARE(first.status, 202);
        QCOMPARE(second.body, first.body);
    }

    void refusesWhatIsNoForm_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("problem");
        const auto with = [](const QString& field, const QJsonValue& value) {
            QJsonObject changed = form(u"ann@example.org"_s);
            changed.insert(field, value);
            return changed;
        };
        QTest::newRow("line break in the address") << with(u"email"_s, u"ann@example.org\r\nBcc: all@example.org"_s) << u"invalid-request"_s;
        QTest::newRow("two addresses") << with(u"email"_s, u"ann@example.org,bob@example.org"_s) << u"invalid-request"_s;
        QTest::newRow("two at signs") << with(u"email"_s, u"a@b@example.org"_s) << u"invalid-request"_s;
        QTest::newRow("address is a number") << with(u"email"_s, 7) << u"invalid-request"_s;
        QTest::newRow("blank name") << with(u"name"_s, u"  "_s) << u"invalid-request"_s;
        QTest::newRow("line break in the name") << with(u"name"_s, u"Ann\nBcc: x"_s) << u"invalid-request"_s;
        QTest::newRow("NUL in the password") << with(u"password"_s, QString{u"Brussels-2026-desk\0x"_s}) << u"invalid-request"_s;
        QTest::newRow("weak password") << with(u"password"_s, u"brussels"_s) << u"password-rules"_s;
        QTest::newRow("a kilobyte and more of password") << with(u"password"_s, QString(1100, u'x')) << u"invalid-request"_s;
        QTest::newRow("deep") << with(u"name"_s, QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{QJsonArray{}}}}}}}}}) << u"invalid-request"_s;
    }
    void refusesWhatIsNoForm() {
        QFETCH(QJsonObject, body);
        QTEST(m_portal->ask("POST", "/v1/registrations", body).problem(), "problem");
        QCOMPARE(m_portal->letters.countTo(u"ann@example.org"_s), 0);
    }

    void signsInAndOut() {
        m_portal->signUp(u"ann@example.org"_s);
        const WireAnswer session = m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, goodPassword}});
        QCOMPARE(session.status, 201);
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/current", {}, {bearer(session.json())}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session.json())}).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions/refresh", {{u"refresh_token"_s, session.json().value("refresh_token"_L1)}}).status, 401);
    }

    void signsOutEverywhere() {
        const QJsonObject here = m_portal->signUp(u"ann@example.org"_s);
        const QJsonObject there = m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, goodPassword}}).json();
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions", {}, {bearer(here)}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(there)}).status, 401);
    }

    void anAccessTokenLivesAQuarterOfAnHour() {
        const QJsonObject session = m_portal->signUp(u"ann@example.org"_s);
        m_portal->clock.advance(899s);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 200);
        m_portal->clock.advance(2s);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 401);
    }

    void aRefreshTokenThatComesTwiceEndsTheSession() {
        const QJsonObject first = m_portal->signUp(u"ann@example.org"_s);
        const QJsonObject old{{u"refresh_token"_s, first.value("refresh_token"_L1)}};
        const WireAnswer renewed = m_portal->ask("POST", "/v1/sessions/refresh", old);
        QCOMPARE(renewed.status, 200);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(renewed.json())}).status, 200);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions/refresh", old).status, 401);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(renewed.json())}).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions/refresh", {{u"refresh_token"_s, renewed.json().value("refresh_token"_L1)}}).status, 401);
    }

    void aRenewalWhoseAnswerWasLostMayBeRepeated() {
        const QJsonObject first = m_portal->signUp(u"ann@example.org"_s);
        const QJsonObject old{{u"refresh_token"_s, first.value("refresh_token"_L1)}};
        const WireAnswer lost = m_portal->ask("POST", "/v1/sessions/refresh", old, {"Idempotency-Key: r1"});
        const WireAnswer repeated = m_portal->ask("POST", "/v1/sessions/refresh", old, {"Idempotency-Key: r1"});
        QCOMPARE(repeated.status, 200);
        QCOMPARE(repeated.body, lost.body);
    }

    void answersAWrongPasswordAndAnUnknownAddressAlike() {
        m_portal->signUp(u"ann@example.org"_s);
        const WireAnswer wrong = m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, u"Brussels-2026-dusk"_s}});
        const WireAnswer unknown = m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"nobody@example.org"_s}, {u"password"_s, u"Brussels-2026-dusk"_s}});
        QCOMPARE(wrong.status, 401);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(wrong.body, unknown.body);
        QCOMPARE(wrong.headers, unknown.headers);
    }

    void slowsDownWhoGuessesPasswords() {
        m_portal->signUp(u"ann@example.org"_s);
        const QJsonObject guess{{u"email"_s, u"ann@example.org"_s}, {u"password"_s, u"Brussels-2026-dusk"_s}};
        for (int i = 0; i < 10; ++i) QCOMPARE(m_portal->ask("POST", "/v1/sessions", guess).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions", guess).status, 429);
        m_portal->clock.advance(16min);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, goodPassword}}).status, 201);
    }

    void changesNameOrganisationAndNewsletter() {
        const QJsonObject session = m_portal->signUp(u"ann@example.org"_s);
        const QJsonObject changed = m_portal->ask("PATCH", "/v1/account", {{u"organisation"_s, u"Radio Norð"_s}}, {bearer(session)}).json();
        QCOMPARE(changed.value("name"_L1).toString(), u"Ann Desk"_s);
        QCOMPARE(changed.value("organisation"_L1).toString(), u"Radio Norð"_s);
        QCOMPARE(m_portal->ask("PUT", "/v1/account/newsletter", {{u"subscribed"_s, true}}, {bearer(session)}).status, 200);
        QVERIFY(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).json().value("newsletter"_L1).toBool());
        QVERIFY(!m_portal->ask("GET", "/v1/account/newsletter", {}, {bearer(session)}).json().value("since"_L1).toString().isEmpty());
        QCOMPARE(m_portal->ask("PATCH", "/v1/account", {{u"organisation"_s, u""_s}}, {bearer(session)}).status, 200);
    }

    void aNewPasswordEndsEverySession() {
        const QJsonObject session = m_portal->signUp(u"ann@example.org"_s);
        const WireAnswer begun = m_portal->ask("POST", "/v1/password-resets", {{u"email"_s, u"ann@example.org"_s}});
        const WireAnswer unknown = m_portal->ask("POST", "/v1/password-resets", {{u"email"_s, u"bob@example.org"_s}});
        QCOMPARE(begun.status, 202);
        QCOMPARE(unknown.status, 202);
        QCOMPARE(keysOf(begun), keysOf(unknown));
        const QByteArray reset = "/v1/password-resets/" + begun.json().value("reset_id"_L1).toString().toLatin1();
        const WireAnswer verified = m_portal->ask("POST", reset + "/verify", {{u"code"_s, m_portal->letters.code(u"ann@example.org"_s, 2)}});
        QCOMPARE(verified.status, 200);
        const QJsonObject change{{u"reset_token"_s, verified.json().value("reset_token"_L1)}, {u"password"_s, u"Vilnius-2027-desk"_s}};
        QCOMPARE(m_portal->ask("POST", reset + "/password", change).status, 204);
        QCOMPARE(m_portal->ask("POST", reset + "/password", change).problem(), u"code-expired"_s);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, goodPassword}}).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/sessions", {{u"email"_s, u"ann@example.org"_s}, {u"password"_s, u"Vilnius-2027-desk"_s}}).status, 201);
        QVERIFY(m_portal->letters.nth(u"ann@example.org"_s, 3).contains("was changed"));
        QCOMPARE(m_portal->letters.countTo(u"bob@example.org"_s), 0);
    }

    void aCodeForOnePurposeIsWorthNothingForTheOther() {
        m_portal->signUp(u"ann@example.org"_s);
        const WireAnswer reset = m_portal->ask("POST", "/v1/password-resets", {{u"email"_s, u"ann@example.org"_s}});
        const QString code = m_portal->letters.code(u"ann@example.org"_s, 2);
        const QByteArray id = reset.json().value("reset_id"_L1).toString().toLatin1();
        QVERIFY(m_portal->ask("POST", "/v1/registrations/" + id + "/verify", {{u"code"_s, code}}).status != 201);
    }

    void mailThatCannotLeaveNowLeavesLater() {
        m_portal->letters.fail(true);
        QCOMPARE(m_portal->ask("POST", "/v1/registrations", form(u"ann@example.org"_s)).status, 202);
        // The failure is written down before the outbox sleeps; only then is there anything to wake up for.
        m_portal->letters.fail(false);
        QTRY_VERIFY_WITH_TIMEOUT((m_portal->clock.advance(31s), m_portal->letters.countTo(u"ann@example.org"_s) == 1), 20'000);
    }

private:
    TestDatabases m_databases;
    std::unique_ptr<PortalFixture> m_portal;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
