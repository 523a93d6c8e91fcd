// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;
const QString newPassword = u"Vilnius-2027-desk"_s;

} // namespace

class PasswordResetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
        m_session = m_portal->signUp(ann);
    }
    void cleanup() { m_portal.reset(); }

    void aNewPasswordEndsEverySessionAndTellsTheOwner() {
        const QJsonObject there = m_portal->signIn(ann).json();
        const QByteArray reset = m_portal->beginReset(ann);
        const QJsonObject change = permitted(reset);
        QCOMPARE(m_portal->post(reset + "/password", change).status, 204);
        for (const QJsonObject& session : {m_session, there}) {
            QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 401);
            QCOMPARE(m_portal->post("/v1/sessions/refresh", {{u"refresh_token"_s, session.value("refresh_token"_L1)}}).status, 401);
        }
        QCOMPARE(m_portal->signIn(ann).status, 401);
        QCOMPARE(m_portal->signIn(ann, newPassword).status, 201);
        const QByteArray notice = m_portal->letters.nth(ann, 3);
        QVERIFY(notice.contains("password"));
        QVERIFY(m_portal->letters.code(ann, 3).isEmpty());
    }

    void theTokenWorksOnce() {
        const QByteArray reset = m_portal->beginReset(ann);
        const QJsonObject change = permitted(reset);
        QCOMPARE(m_portal->post(reset + "/password", change).status, 204);
        QCOMPARE(m_portal->post(reset + "/password", change).problem(), u"code-expired"_s);
    }

    void theTokenLivesHalfAnHour_data() {
        QTest::addColumn<std::chrono::seconds>("later");
        QTest::addColumn<int>("status");
        QTest::newRow("just in time") << 1799s << 204;
        QTest::newRow("too late") << 1800s << 410;
    }
    void theTokenLivesHalfAnHour() {
        QFETCH(std::chrono::seconds, later);
        const QByteArray reset = m_portal->beginReset(ann);
        const QJsonObject change = permitted(reset);
        m_portal->clock.setNow(m_portal->clock.now().addDuration(-35min)); // which changes nothing
        m_portal->clock.advance(later);
        QTEST(m_portal->post(reset + "/password", change).status, "status");
    }

    void theTokenIsWorthNothingForAnotherReset() {
        const QByteArray one = m_portal->beginReset(ann), other = m_portal->beginReset(ann);
        const QJsonObject change = permitted(one, 2);
        permitted(other, 3);
        QCOMPARE(m_portal->post(other + "/password", change).problem(), u"code-expired"_s);
        QCOMPARE(m_portal->post(one + "/password", change).status, 204);
    }

    void aNewPasswordEndsTheOtherResetsOfTheAccount() {
        const QByteArray one = m_portal->beginReset(ann), other = m_portal->beginReset(ann);
        const QJsonObject mine = permitted(one, 2), stolen = permitted(other, 3);
        QCOMPARE(m_portal->post(one + "/password", mine).status, 204);
        QCOMPARE(m_portal->post(other + "/password", stolen).problem(), u"code-expired"_s);
    }

    void aTokenOnlyStandsInABodyAndOnlyItsDigestIsStored() {
        const QByteArray reset = m_portal->beginReset(ann);
        const QString token = permitted(reset).value("reset_token"_L1).toString();
        QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(m_portal->count(u"select count(*) from password_reset where token_digest = '%1'"_s.arg(token)), 0);
        QCOMPARE(m_portal->count(u"select count(*) from password_reset where token_digest is not null"_s), 1);
        QCOMPARE(m_portal->post(reset + "/password?reset_token=" + token.toLatin1(), {{u"password"_s, newPassword}}).status, 400);
    }

    void aForeignHostNeverComesIntoAMail() {
        m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {"Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"});
        const QByteArray mail = m_portal->letters.nth(ann, 2);
        QVERIFY(!mail.isEmpty());
        QVERIFY(!mail.contains("evil"));
    }

    void aWeakPasswordKeepsTheToken() {
        const QByteArray reset = m_portal->beginReset(ann);
        QJsonObject change = permitted(reset);
        change.insert(u"password"_s, u"short"_s);
        QCOMPARE(m_portal->post(reset + "/password", change).problem(), u"password-rules"_s);
        change.insert(u"password"_s, newPassword);
        QCOMPARE(m_portal->post(reset + "/password", change).status, 204);
    }

    void codesSurviveARestart() {
        const QByteArray reset = m_portal->beginReset(ann);
        const QString code = m_portal->letters.code(ann, 2);
        m_portal->restart();
        const WireAnswer verified = m_portal->post(reset + "/verify", codeBody(code));
        QCOMPARE(verified.status, 200);
        m_portal->restart();
        QCOMPARE(m_portal->post(reset + "/password", {{u"reset_token"_s, verified.json().value("reset_token"_L1)}, {u"password"_s, newPassword}}).status, 204);
    }

private:
    /// The body that sets the password, once the code that came as the nth mail was right.
    QJsonObject permitted(const QByteArray& reset, int mail = 2) {
        return {{u"reset_token"_s, m_portal->post(reset + "/verify", codeBody(m_portal->letters.code(ann, mail))).json().value("reset_token"_L1)},
                {u"password"_s, newPassword}};
    }

    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
    QJsonObject m_session;
};

QTEST_GUILESS_MAIN(PasswordResetsTest)
#include "passwordresets_test.moc"
