// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/ownaccount.h"
#include "tests/core/account/accountfixture.h"

#include <QSignalSpy>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalFault;

namespace {

QJsonObject device(const QString& id, const QString& signedIn, bool current) {
    return {{u"id"_s, id}, {u"device"_s, u"Rushes on "_s + id}, {u"created_at"_s, signedIn}, {u"last_seen_at"_s, signedIn}, {u"current"_s, current}};
}

QJsonObject page(const QJsonArray& items, const QJsonValue& next = QJsonValue::Null) {
    return {{u"items"_s, items}, {u"next_cursor"_s, next}, {u"total"_s, items.size()}};
}

} // namespace

class OwnAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        m_own = std::make_unique<OwnAccount>(m_fixture->client, m_fixture->sessions);
        m_fixture->signIn();
    }
    void cleanup() {
        m_own.reset();
        m_fixture.reset();
    }

    void aNewNameIsKnownEverywhere() {
        portal().answer("PATCH /v1/account", 200, accountJson(deskEmail, u"Night Desk"_s));
        QSignalSpy changed{&m_fixture->sessions, &SessionKeeper::accountChanged};
        QCOMPARE(await(m_own->change(u"Night Desk"_s, {}))->name, u"Night Desk"_s);
        QCOMPARE(m_fixture->sessions.account()->name, u"Night Desk"_s);
        QCOMPARE(changed.count(), 1);
        const QJsonObject sent = portal().bodies("PATCH /v1/account").value(0);
        QVERIFY2(sent.value(u"organisation"_s).isString(), "an organisation that was taken out is sent as empty");
        QCOMPARE(portal().asked("PATCH /v1/account").value(0).fields.value("authorization"), "Bearer access-1");
    }

    void theNewsletterIsTurnedOnAndOff() {
        portal().answer("GET /v1/account/newsletter", 200, {{u"subscribed"_s, false}, {u"since"_s, QJsonValue::Null}});
        const auto before = await(m_own->newsletter());
        QVERIFY(before && !before->subscribed && !before->since.isValid());
        portal().answer("PUT /v1/account/newsletter", 200, {{u"subscribed"_s, true}, {u"since"_s, u"2026-02-12T08:00:00Z"_s}});
        const auto on = await(m_own->setNewsletter(true));
        QVERIFY(on->subscribed);
        QCOMPARE(on->since, QDateTime(QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC));
        QVERIFY(m_fixture->sessions.account()->newsletter);
        QCOMPARE(portal().bodies("PUT /v1/account/newsletter").value(0), (QJsonObject{{u"subscribed"_s, true}}));
        portal().answer("PUT /v1/account/newsletter", 200, {{u"subscribed"_s, false}, {u"since"_s, QJsonValue::Null}});
        QVERIFY(!await(m_own->setNewsletter(false))->subscribed);
        QVERIFY(!m_fixture->sessions.account()->newsletter);
    }

    void devicesAreListedTheNewestFirstAndAllOfThem() {
        portal().answer("GET /v1/sessions?limit=200", 200,
                        page({device(u"a"_s, u"2026-02-10T08:00:00Z"_s, false), device(u"b"_s, u"2026-02-12T08:00:00Z"_s, true)}, u"more+1"_s));
        portal().answer("GET /v1/sessions?limit=200&cursor=more%2B1", 200, page({device(u"c"_s, u"2026-02-11T08:00:00Z"_s, false)}));
        const auto devices = await(m_own->devices());
        QVERIFY2(devices, devices ? "" : qPrintable(devices.error().detail));
        QCOMPARE(devices->size(), 3);
        QCOMPARE(devices->value(0).id.text(), u"b"_s);
        QVERIFY(devices->value(0).current);
        QCOMPARE(devices->value(1).id.text(), u"c"_s);
        QCOMPARE(devices->value(1).name, u"Rushes on c"_s);
        QVERIFY(!devices->value(2).current);
    }

    void aDeviceThatDidNotNameItselfIsListedToo() {
        portal().answer("GET /v1/sessions?limit=200", 200,
                        page({QJsonObject{{u"id"_s, u"a"_s}, {u"device"_s, QJsonValue::Null}, {u"created_at"_s, u"2026-02-10T08:00:00Z"_s}}}));
        QCOMPARE(await(m_own->devices())->value(0).name, QString{});
    }

    void pagesWithoutAnEndHaveOne() {
        const QJsonArray items{device(u"a"_s, u"2026-02-10T08:00:00Z"_s, false)};
        portal().answer("GET /v1/sessions?limit=200", 200, page(items, u"x"_s));
        portal().answer("GET /v1/sessions?limit=200&cursor=x", 200, page(items, u"x"_s));
        QVERIFY(await(m_own->devices()));
        QVERIFY(portal().asked("GET /v1/sessions?limit=200&cursor=x").size() < 10);
    }

    void oneDeviceIsSignedOut() {
        portal().answer("DELETE /v1/sessions/a", 204, {});
        QVERIFY(await(m_own->signOutDevice(DeviceId{u"a"_s})));
        QVERIFY(m_fixture->sessions.isSignedIn());
        // An id leads nowhere else.
        QCOMPARE(await(m_own->signOutDevice(DeviceId{u"../account"_s})).error().fault, PortalFault::NotFound);
        QVERIFY(portal().asked("DELETE /v1/account").isEmpty());
    }

    void withoutASessionItSaysSo() {
        portal().answer("DELETE /v1/sessions/current", 204, {});
        QVERIFY(await(m_fixture->sessions.signOut()));
        QCOMPARE(await(m_own->newsletter()).error().fault, PortalFault::NotSignedIn);
        QCOMPARE(await(m_own->devices()).error().fault, PortalFault::NotSignedIn);
        QVERIFY(portal().asked("GET /v1/account/newsletter").isEmpty());
    }

private:
    [[nodiscard]] ScriptedPortal& portal() const { return m_fixture->portal; }

    std::unique_ptr<AccountFixture> m_fixture;
    std::unique_ptr<OwnAccount> m_own;
};

QTEST_GUILESS_MAIN(OwnAccountTest)
#include "ownaccount_test.moc"
