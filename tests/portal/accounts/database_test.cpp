// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;

} // namespace

/// The database server goes away under the running portal, and comes back.
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNotNowWhileTheDatabaseIsAwayAndForgetsNothing() {
        AccountFixture portal{m_databases.fresh(Dialect::Postgresql)};
        const QJsonObject bob = portal.signUp(u"bob@example.org"_s);
        const QByteArray registration = portal.beginRegistration(ann);
        const QString code = portal.letters.code(ann);
        const QByteArray reset = portal.beginReset(u"bob@example.org"_s);
        const QString resetCode = portal.letters.code(u"bob@example.org"_s, 2);

        m_databases.stopPostgresql();
        for (int round = 0; round < 2; ++round) { // the first finds the connection broken, the second finds no server
            notNow(portal.post("/v1/registrations", registrationForm(u"eve@example.org"_s), {key("eve")}));
            notNow(portal.post(registration + "/verify", codeBody(code), {key("verify")}));
            notNow(portal.post(registration + "/code"));
            notNow(portal.signIn(u"bob@example.org"_s));
            notNow(portal.post("/v1/sessions/refresh", {{u"refresh_token"_s, bob.value("refresh_token"_L1)}}));
            notNow(portal.ask("GET", "/v1/sessions", {}, {bearer(bob)}));
            notNow(portal.ask("GET", "/v1/account", {}, {bearer(bob)}));
            notNow(portal.ask("PUT", "/v1/account/newsletter", {{u"subscribed"_s, true}}, {bearer(bob)}));
            notNow(portal.post("/v1/password-resets", {{u"email"_s, ann}}));
            notNow(portal.post(reset + "/verify", codeBody(resetCode)));
            notNow(portal.post(reset + "/password", {{u"reset_token"_s, u"x"_s}, {u"password"_s, goodPassword}}));
            QCOMPARE(portal.ask("GET", "/health").status, 200);
        }

        m_databases.startPostgresql();
        QCOMPARE(portal.ask("GET", "/v1/account", {}, {bearer(bob)}).status, 200);
        QCOMPARE(portal.post(registration + "/verify", codeBody(code), {key("verify")}).status, 201);
        QCOMPARE(portal.post(reset + "/verify", codeBody(resetCode)).status, 200);
        QCOMPARE(portal.post("/v1/registrations", registrationForm(u"eve@example.org"_s), {key("eve")}).status, 202);
        QCOMPARE(portal.post("/v1/sessions/refresh", {{u"refresh_token"_s, bob.value("refresh_token"_L1)}}).status, 200);
        QCOMPARE(portal.count(u"select count(*) from account"_s), 2);
        QCOMPARE(portal.count(u"select count(*) from registration"_s), 3);
    }

private:
    static void notNow(const WireAnswer& answer) {
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.problem(), u"unavailable"_s);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json"_ba);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    }

    TestDatabases m_databases;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
