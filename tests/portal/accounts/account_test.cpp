// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
        m_session = m_portal->signUp(u"ann@example.org"_s);
    }
    void cleanup() { m_portal.reset(); }

    void changesNameAndOrganisation() {
        const QJsonObject changed = ask("PATCH", "/v1/account", {{u"organisation"_s, u"Radio Norð"_s}}).json();
        QCOMPARE(changed.value("name"_L1).toString(), u"Ann Desk"_s);
        QCOMPARE(changed.value("organisation"_L1).toString(), u"Radio Norð"_s);
        QCOMPARE(ask("PATCH", "/v1/account", {{u"organisation"_s, u""_s}}).status, 200);
        QCOMPARE(ask("PATCH", "/v1/account", {{u"name"_s, u" "_s}}).status, 400);
    }

    void theNewsletterIsAskedForAndLeft() {
        QCOMPARE(ask("GET", "/v1/account/newsletter").json().value("subscribed"_L1).toBool(true), false);
        QCOMPARE(ask("PUT", "/v1/account/newsletter", {{u"subscribed"_s, true}}).status, 200);
        QVERIFY(ask("GET", "/v1/account").json().value("newsletter"_L1).toBool());
        const QString since = ask("GET", "/v1/account/newsletter").json().value("since"_L1).toString();
        QVERIFY(!since.isEmpty());
        m_portal->clock.advance(std::chrono::minutes{5});
        QCOMPARE(ask("PUT", "/v1/account/newsletter", {{u"subscribed"_s, true}}).json().value("since"_L1).toString(), since);
        QVERIFY(ask("PUT", "/v1/account/newsletter", {{u"subscribed"_s, false}}).json().value("since"_L1).isNull());
    }

private:
    WireAnswer ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}) {
        return m_portal->ask(method, path, body, {bearer(m_session)});
    }

    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
    QJsonObject m_session;
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
