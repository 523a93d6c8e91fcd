// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

using Rushes::await;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::PortalServer::Method;
using Rushes::PortalServer::Route;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;

QByteArray registrationUnder(const QByteArray& theKey, const QString& email) {
    const QByteArray body = QJsonDocument{registrationForm(email)}.toJson(QJsonDocument::Compact);
    return "POST /v1/registrations HTTP/1.1\r\nHost: x\r\nIdempotency-Key: " + theKey + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

} // namespace

/// A POST whose reply was lost makes exactly one account and one mail.
class KeptAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_location = m_databases.fresh(dialect);
        m_portal = std::make_unique<AccountFixture>(*m_location);
    }
    void cleanup() { m_portal.reset(); }

    void aRepeatedCallHappensOnce() {
        const WireAnswer first = m_portal->post("/v1/registrations", registrationForm(ann), {key("6c1f")});
        const WireAnswer second = m_portal->post("/v1/registrations", registrationForm(ann), {key("6c1f")});
        QCOMPARE(first.status, 202);
        QCOMPARE(second.status, 202);
        QCOMPARE(second.body, first.body);
        const QByteArray verify = "/v1/registrations/" + first.json().value("registration_id"_L1).toString().toLatin1() + "/verify";
        const QJsonObject code = codeBody(m_portal->letters.code(ann));
        const WireAnswer verified = m_portal->post(verify, code, {key("6c20")});
        QCOMPARE(verified.status, 201);
        QCOMPARE(m_portal->post(verify, code, {key("6c20")}).body, verified.body);
        QCOMPARE(m_portal->letters.countTo(ann), 1);
        QCOMPARE(m_portal->count(u"select count(*) from account"_s), 1);
        QCOMPARE(m_portal->count(u"select count(*) from session"_s), 1);
    }

    void anotherCallUnderTheSameKeyIsRefused() {
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {key("k")}).status, 202);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(u"bob@example.org"_s), {key("k")}).status, 409);
        QCOMPARE(m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {key("k")}).status, 409);
        m_portal->clock.advance(25h);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(u"bob@example.org"_s), {key("k")}).status, 202);
    }

    void theSameCallTwiceAtOnceHappensOnce() {
        Wire one{m_portal->portal->port()}, two{m_portal->portal->port()};
        one.say(registrationUnder("77", ann));
        two.say(registrationUnder("77", ann));
        const WireAnswer first = one.hear(), second = two.hear();
        QCOMPARE(first.status, 202);
        QCOMPARE(second.body, first.body);
        QTRY_COMPARE(m_portal->letters.countTo(ann), 1);
        QCOMPARE(m_portal->count(u"select count(*) from registration"_s), 1);
    }

    void aReplyThatNobodyHeardIsGivenAgain() {
        {
            Wire gone{m_portal->portal->port()};
            gone.say(registrationUnder("78", ann));
        } // hangs up before the answer
        Wire again{m_portal->portal->port()};
        again.say(registrationUnder("78", ann));
        QCOMPARE(again.hear().status, 202);
        QTRY_COMPARE(m_portal->letters.countTo(ann), 1);
        QCOMPARE(m_portal->count(u"select count(*) from registration"_s), 1);
    }

    void aRestartForgetsNoAnswer() {
        const WireAnswer first = m_portal->post("/v1/registrations", registrationForm(ann), {key("r")});
        QTRY_COMPARE(m_portal->letters.countTo(ann), 1);
        m_portal->restart();
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {key("r")}).body, first.body);
        QCOMPARE(m_portal->letters.countTo(ann), 1);
    }

    /// Both do the work; the database lets one of them keep its answer, and undoes the other, which says "not now".
    void theSameCallToTwoPortalsAtOnceHappensOnce() {
        const auto twin = m_portal->twin();
        for (int i = 0; i < 10; ++i) {
            const QByteArray theKey = "t" + QByteArray::number(i);
            const QString email = u"p%1@example.org"_s.arg(i);
            Wire one{m_portal->portal->port()}, two{twin->port()};
            one.say(registrationUnder(theKey, email));
            two.say(registrationUnder(theKey, email));
            const WireAnswer first = one.hear(), second = two.hear();
            QVERIFY(first.status == 202 || second.status == 202);
            QVERIFY(first.status == 202 || first.status == 503);
            QVERIFY(second.status == 202 || second.status == 503);
            const WireAnswer again = m_portal->post("/v1/registrations", registrationForm(email), {key(theKey)});
            QCOMPARE(again.body, first.status == 202 ? first.body : second.body);
            if (first.status == second.status) QCOMPARE(first.body, second.body);
            QCOMPARE(m_portal->count(u"select count(*) from registration where email = '%1'"_s.arg(email)), 1);
        }
    }

    void eachWrongCodeCountsOnce() {
        const QByteArray verify = m_portal->beginRegistration(ann) + "/verify";
        const QJsonObject wrong = codeBody(otherThan(m_portal->letters.code(ann)));
        for (int i = 0; i < 3; ++i) QCOMPARE(m_portal->post(verify, wrong, {key("w")}).json().value("tries_left"_L1).toInt(), 4);
        QCOMPARE(m_portal->post(verify, wrong, {key("w2")}).json().value("tries_left"_L1).toInt(), 3);
    }

    void notNowIsNotKept() {
        m_portal->signUp(ann);
        // 401
        QCOMPARE(m_portal->signIn(ann, u"Brussels-2026-dusk"_s, {key("s")}).status, 401);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {key("s")}).status, 201);
        // 429
        const QByteArray reset = m_portal->beginReset(ann);
        QCOMPARE(m_portal->post(reset + "/code", {}, {key("c")}).status, 429);
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->post(reset + "/code", {}, {key("c")}).status, 202);
        // 503: the work was undone, so nothing of it is kept either
        const qint64 sessions = m_portal->count(u"select count(*) from session"_s);
        breakTable(u"access_token"_s);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {key("b")}).status, 503);
        QCOMPARE(m_portal->count(u"select count(*) from session"_s), sessions);
        mendTable(u"access_token"_s);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {key("b")}).status, 201);
    }

    /// Whatever changes something keeps its answer: a new route that does not go through perform() fails here.
    void everyMutatingRouteKeepsItsAnswer() {
        const Rushes::Catalogue::Video film = video(u"v1"_s);
        QVERIFY(putRendition(film, u"r1"_s));
        QVERIFY(putPhoto(u"p1"_s));
        for (const Route& route : m_portal->portal->router().routes()) {
            if (route.method == Method::Get) continue;
            const QByteArray call = word(route.method) + ' ' + route.pattern;
            m_portal->clock.advance(25h); // no limit of the round before is left
            const auto [path, body, headers] = exampleOf(call);
            QVERIFY2(!path.isEmpty(), ("a mutating route without an example: " + call).constData());
            const qint64 before = m_portal->count(u"select count(*) from kept_answer where created_at > '%1'"_s.arg(since()));
            const WireAnswer answer = m_portal->ask(word(route.method), path, body, headers + QByteArrayList{key("every")});
            QVERIFY2(answer.status >= 200 && answer.status < 300, (call + ' ' + answer.body).constData());
            QVERIFY2(m_portal->count(u"select count(*) from kept_answer where created_at > '%1'"_s.arg(since())) == before + 1,
                     ("no answer was kept of " + call).constData());
        }
    }

private:
    struct Example {
        QByteArray path;
        QJsonObject body;
        QByteArrayList headers;
    };

    [[nodiscard]] QString since() const { return m_portal->clock.now().addSecs(-3600).toString(Qt::ISODateWithMs); }

    Example exampleOf(const QByteArray& call) {
        const QString email = u"p%1@example.org"_s.arg(++m_person);
        if (call == "POST /v1/registrations") return {"/v1/registrations", registrationForm(email), {}};
        if (call == "PATCH /v1/registrations/{id}") return {m_portal->beginRegistration(u"x"_s + email), {{u"email"_s, email}}, {}};
        if (call == "POST /v1/registrations/{id}/code") return {later(m_portal->beginRegistration(email)) + "/code", {}, {}};
        if (call == "POST /v1/registrations/{id}/verify") {
            const QByteArray registration = m_portal->beginRegistration(email);
            return {registration + "/verify", codeBody(m_portal->letters.code(email)), {}};
        }
        const QJsonObject session = m_portal->signUp(email);
        const QByteArrayList signedIn{bearer(session)};
        if (call == "POST /v1/sessions") return {"/v1/sessions", credentials(email), {}};
        if (call == "POST /v1/sessions/refresh") return {"/v1/sessions/refresh", {{u"refresh_token"_s, session.value("refresh_token"_L1)}}, {}};
        if (call == "DELETE /v1/sessions/current") return {"/v1/sessions/current", {}, signedIn};
        if (call == "DELETE /v1/sessions") return {"/v1/sessions", {}, signedIn};
        if (call == "DELETE /v1/sessions/{id}")
            return {"/v1/sessions/" +
                        m_portal->ask("GET", "/v1/sessions", {}, signedIn).json().value("items"_L1)[0].toObject().value("id"_L1).toString().toLatin1(),
                    {},
                    signedIn};
        if (call == "PATCH /v1/account") return {"/v1/account", {{u"name"_s, u"Ann"_s}}, signedIn};
        if (call == "PUT /v1/account/newsletter") return {"/v1/account/newsletter", {{u"subscribed"_s, true}}, signedIn};
        if (call == "POST /v1/renditions/{id}/links") return {"/v1/renditions/r1/links", {}, signedIn};
        if (call == "POST /v1/photos/{id}/links") return {"/v1/photos/p1/links", {}, signedIn};
        if (call == "POST /v1/password-resets") return {"/v1/password-resets", {{u"email"_s, email}}, {}};
        const QByteArray reset = m_portal->beginReset(email);
        if (call == "POST /v1/password-resets/{id}/code") return {later(reset) + "/code", {}, {}};
        const QJsonObject code = codeBody(m_portal->letters.code(email, 2));
        if (call == "POST /v1/password-resets/{id}/verify") return {reset + "/verify", code, {}};
        if (call == "POST /v1/password-resets/{id}/password")
            return {reset + "/password",
                    {{u"reset_token"_s, m_portal->post(reset + "/verify", code).json().value("reset_token"_L1)}, {u"password"_s, goodPassword}},
                    {}};
        return {};
    }

    QByteArray later(const QByteArray& path) {
        m_portal->clock.advance(61s);
        return path;
    }

    bool putRendition(const Rushes::Catalogue::Video& film, const QString& id) {
        Rushes::Catalogue::Rendition rendition;
        rendition.id = Rushes::Catalogue::RenditionId{id};
        rendition.fileName = u"a.mxf"_s;
        auto put = m_portal->portal->catalogue().putVideos({film});
        auto added = m_portal->portal->catalogue().putRendition(film.id, rendition, u"/nowhere"_s);
        return await(put) && await(added);
    }

    bool putPhoto(const QString& id) {
        Rushes::Catalogue::Photo photo;
        photo.id = Rushes::Catalogue::PhotoId{id};
        photo.takenOn = QDate{2026, 2, 12};
        photo.fileName = u"a.jpg"_s;
        auto put = m_portal->portal->catalogue().putPhoto(photo, u"/nowhere"_s, {});
        return await(put).has_value();
    }

    void rename(const QString& table, const QString& name) {
        auto done = m_portal->portal->database().run(
            [table, name](Rushes::Storage::Connection& connection) { return connection.execute(u"alter table %1 rename to %2"_s.arg(table, name)); });
        QVERIFY(await(done));
    }
    void breakTable(const QString& table) { rename(table, table + u"_away"_s); }
    void mendTable(const QString& table) { rename(table + u"_away"_s, table); }

    TestDatabases m_databases;
    std::optional<Rushes::Storage::DatabaseLocation> m_location;
    std::unique_ptr<AccountFixture> m_portal;
    int m_person = 0;
};

QTEST_GUILESS_MAIN(KeptAnswersTest)
#include "keptanswers_test.moc"
