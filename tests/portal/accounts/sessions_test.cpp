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

QJsonObject onDevice(const QString& device) {
    QJsonObject body = credentials(ann);
    body.insert(u"device"_s, device);
    return body;
}

QJsonObject refreshWith(const QJsonObject& session) { return {{u"refresh_token"_s, session.value("refresh_token"_L1)}}; }

} // namespace

class SessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void signsInAndOut() {
        m_portal->signUp(ann);
        const WireAnswer session = m_portal->signIn(ann);
        QCOMPARE(session.status, 201);
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/current", {}, {bearer(session.json())}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session.json())}).status, 401);
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(session.json())).status, 401);
    }

    void signsOutEverywhere() {
        const QJsonObject here = m_portal->signUp(ann);
        const QJsonObject there = m_portal->signIn(ann).json();
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions", {}, {bearer(here)}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(there)}).status, 401);
    }

    void listsTheDevicesThatAreSignedIn() {
        const QJsonObject desk = m_portal->signUp(ann, {"User-Agent: Rushes/1.0"});
        m_portal->clock.advance(1min);
        const QJsonObject van = m_portal->post("/v1/sessions", onDevice(u"Rushes on van-2 (Linux)"_s)).json();
        const QJsonObject list = m_portal->ask("GET", "/v1/sessions", {}, {bearer(desk)}).json();
        QCOMPARE(list.value("total"_L1).toInt(), 2);
        QVERIFY(list.value("next_cursor"_L1).isNull());
        const QJsonObject first = list.value("items"_L1)[0].toObject(), second = list.value("items"_L1)[1].toObject();
        QCOMPARE(first.value("device"_L1).toString(), u"Rushes on van-2 (Linux)"_s);
        QCOMPARE(first.value("current"_L1).toBool(), false);
        QCOMPARE(first.value("created_at"_L1).toString(), u"2026-02-12T08:01:00Z"_s);
        QCOMPARE(second.value("device"_L1).toString(), u"Rushes/1.0"_s);
        QCOMPARE(second.value("current"_L1).toBool(), true);
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(van)}).json().value("items"_L1)[0].toObject().value("current"_L1).toBool(), true);
    }

    void signsAnotherDeviceOut() {
        const QJsonObject desk = m_portal->signUp(ann);
        m_portal->clock.advance(1min);
        const QJsonObject van = m_portal->post("/v1/sessions", onDevice(u"van"_s)).json();
        const QByteArray id =
            m_portal->ask("GET", "/v1/sessions", {}, {bearer(desk)}).json().value("items"_L1)[0].toObject().value("id"_L1).toString().toLatin1();
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/" + id, {}, {bearer(desk)}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(van)}).status, 401);
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(van)).status, 401);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(desk)}).status, 200);
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/" + id, {}, {bearer(desk)}).status, 404);
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(desk)}).json().value("total"_L1).toInt(), 1);
    }

    void namesADeviceAsPeopleCanReadIt_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Rushes on desk-3 (Linux)"_s << u"Rushes on desk-3 (Linux)"_s;
        QTest::newRow("white space") << u"  desk   3 "_s << u"desk 3"_s;
        QTest::newRow("right to left override") << u"desk\u202E3"_s << u"desk3"_s;
        QTest::newRow("zero width") << u"de\u200Bsk\uFEFF"_s << u"desk"_s;
        QTest::newRow("HTML stays text") << u"<b>desk</b>"_s << u"<b>desk</b>"_s;
        QTest::newRow("empty takes the User-Agent") << u""_s << u"Agent"_s;
    }
    void namesADeviceAsPeopleCanReadIt() {
        QFETCH(QString, said);
        m_portal->signUp(ann);
        const QJsonObject session = m_portal->post("/v1/sessions", onDevice(said), {"User-Agent: Agent"}).json();
        const QJsonArray items = m_portal->ask("GET", "/v1/sessions", {}, {bearer(session)}).json().value("items"_L1).toArray();
        const auto current = std::ranges::find_if(items, [](const QJsonValue& item) { return item["current"_L1].toBool(); });
        QVERIFY(current != items.end());
        QTEST((*current)["device"_L1].toString(), "shown");
    }

    void aLongDeviceNameIsRefusedAndALongUserAgentCut() {
        m_portal->signUp(ann);
        QCOMPARE(m_portal->post("/v1/sessions", onDevice(QString(101, u'x'))).status, 400);
        QCOMPARE(m_portal->post("/v1/sessions", onDevice(u"a\nb"_s)).status, 400);
        const QJsonObject session = m_portal->signIn(ann, goodPassword, {"User-Agent: " + QByteArray(500, 'y')}).json();
        const QJsonArray items = m_portal->ask("GET", "/v1/sessions", {}, {bearer(session)}).json().value("items"_L1).toArray();
        QVERIFY(std::ranges::any_of(items, [](const QJsonValue& item) { return item["device"_L1].toString() == QString(100, u'y'); }));
    }

    void seesADeviceToFiveMinutesWithoutAWriteForEachCall() {
        const QJsonObject session = m_portal->signUp(ann);
        const auto seen = [&] {
            return m_portal->ask("GET", "/v1/sessions", {}, {bearer(session)}).json().value("items"_L1)[0].toObject().value("last_seen_at"_L1).toString();
        };
        m_portal->clock.advance(4min);
        QCOMPARE(seen(), u"2026-02-12T08:00:00Z"_s);
        m_portal->clock.advance(1min);
        QCOMPARE(seen(), u"2026-02-12T08:05:00Z"_s);
        m_portal->clock.advance(1min);
        const QJsonObject renewed = m_portal->post("/v1/sessions/refresh", refreshWith(session)).json();
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(renewed)}).json().value("items"_L1)[0].toObject().value("last_seen_at"_L1).toString(),
                 u"2026-02-12T08:06:00Z"_s);
    }

    void anAccessTokenLivesAQuarterOfAnHour() {
        const QJsonObject session = m_portal->signUp(ann);
        m_portal->clock.advance(899s);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 200);
        m_portal->clock.advance(2s);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(session)}).status, 401);
    }

    void aSessionThatNobodyRenewedForNinetyDaysIsOver() {
        const QJsonObject session = m_portal->signUp(ann);
        m_portal->clock.advance(std::chrono::days{90} + 1s);
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(session)).status, 401);
        const QJsonObject fresh = m_portal->signIn(ann).json();
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(fresh)}).json().value("total"_L1).toInt(), 1);
    }

    void tokensHave256BitsAndOnlyTheirDigestsAreStored() {
        const QJsonObject session = m_portal->signUp(ann);
        for (const QLatin1StringView field : {"access_token"_L1, "refresh_token"_L1}) {
            const QString token = session.value(field).toString();
            QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
            QCOMPARE(
                m_portal->count(
                    u"select (select count(*) from access_token where digest = '%1') + (select count(*) from refresh_token where digest = '%1')"_s.arg(token)),
                0);
        }
    }

    void aRefreshTokenThatComesTwiceEndsTheSession() {
        const QJsonObject first = m_portal->signUp(ann);
        const WireAnswer renewed = m_portal->post("/v1/sessions/refresh", refreshWith(first));
        QCOMPARE(renewed.status, 200);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(renewed.json())}).status, 200);
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(first)).status, 401);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(renewed.json())}).status, 401);
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(renewed.json())).status, 401);
    }

    void aRenewalWhoseAnswerWasLostMayBeRepeatedUnderItsKeyOnly() {
        const QJsonObject first = m_portal->signUp(ann);
        const WireAnswer lost = m_portal->post("/v1/sessions/refresh", refreshWith(first), {key("r1")});
        m_portal->restart();
        const WireAnswer repeated = m_portal->post("/v1/sessions/refresh", refreshWith(first), {key("r1")});
        QCOMPARE(repeated.status, 200);
        QCOMPARE(repeated.body, lost.body);
        // A thief who has the token but not the key is told from a repetition.
        QCOMPARE(m_portal->post("/v1/sessions/refresh", refreshWith(first), {key("r2")}).status, 401);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(repeated.json())}).status, 401);
    }

    void theOldPasswordOpensNothingOnceANewOneIsSet() {
        m_portal->signUp(ann);
        const QByteArray reset = m_portal->beginReset(ann);
        const QJsonObject token = m_portal->post(reset + "/verify", codeBody(m_portal->letters.code(ann, 2))).json();
        m_portal->post(reset + "/password", {{u"reset_token"_s, token.value("reset_token"_L1)}, {u"password"_s, u"Vilnius-2027-desk"_s}});
        QCOMPARE(m_portal->signIn(ann).status, 401);
        QCOMPARE(m_portal->signIn(ann, u"Vilnius-2027-desk"_s).status, 201);
    }

    void aPasswordIsTheSameInAnyNormalForm() {
        QJsonObject form = registrationForm(ann);
        form.insert(u"password"_s, u"Besanc\u0327on-2026-cafe\u0301"_s); // as a Mac types it
        const QByteArray registration =
            "/v1/registrations/" + m_portal->post("/v1/registrations", form).json().value("registration_id"_L1).toString().toLatin1();
        QCOMPARE(m_portal->post(registration + "/verify", codeBody(m_portal->letters.code(ann))).status, 201);
        QCOMPARE(m_portal->signIn(ann, u"Besan\u00e7on-2026-caf\u00e9"_s).status, 201);
        QCOMPARE(m_portal->signIn(ann, u"Besancon-2026-cafe"_s).status, 401);
    }

    void aPasswordOfAMegabyteOrWithANulIsRefusedBeforeItIsHashed_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QList<int>>("statuses"); // 0: the connection is cut before all of the body is taken
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'x') << QList<int>{413, 0};
        QTest::newRow("more than 1,024 characters") << QString(1025, u'x') << QList<int>{400};
        QTest::newRow("NUL inside") << goodPassword + QChar{0} + u"x"_s << QList<int>{400};
    }
    void aPasswordOfAMegabyteOrWithANulIsRefusedBeforeItIsHashed() {
        QFETCH(QString, password);
        QFETCH(QList<int>, statuses);
        m_portal->signUp(ann);
        QuickWire own{m_portal->portal->port()}; // after a body that is too large the portal ends the connection
        QVERIFY(statuses.contains(own.ask("POST", "/v1/sessions", credentials(ann, password)).status));
        QCOMPARE(m_portal->signIn(ann).status, 201);
    }

    void aHashThatCostLessIsMadeAnewAtSignIn() {
        m_portal->signUp(ann);
        const auto memory = [&](int kibibytes) { return m_portal->count(u"select count(*) from account where password_hash like '%m=%1,%'"_s.arg(kibibytes)); };
        QCOMPARE(memory(8), 1);
        m_portal->restart({2, std::size_t{64} * 1024});
        QCOMPARE(m_portal->signIn(ann, u"Brussels-2026-dusk"_s).status, 401);
        QCOMPARE(memory(8), 1);
        QCOMPARE(m_portal->signIn(ann).status, 201);
        QCOMPARE(memory(64), 1);
        QCOMPARE(m_portal->signIn(ann).status, 201);
        m_portal->restart(AccountFixture::cheapest()); // nobody wants it made weaker
        QCOMPARE(m_portal->signIn(ann).status, 201);
        QCOMPARE(memory(64), 1);
    }

private:
    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessions_test.moc"
