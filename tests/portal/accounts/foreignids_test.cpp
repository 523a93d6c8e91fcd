// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using Rushes::await;
using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::PortalServer::Access;
using Rushes::PortalServer::Method;
using Rushes::PortalServer::Route;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;
const QString eve = u"eve@example.org"_s;

/// A body that satisfies the form of every call, so that nothing but the id can be wrong with it.
QJsonObject anyBody() {
    return {
        {u"email"_s, u"new@example.org"_s}, {u"name"_s, u"Eve"_s},  {u"password"_s, goodPassword}, {u"code"_s, u"000000"_s}, {u"reset_token"_s, u"guessed"_s},
        {u"refresh_token"_s, u"guessed"_s}, {u"subscribed"_s, true}};
}

} // namespace

/// Eve is signed in and tries everything that is Ann's, on every route that the router has.
class ForeignIdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
        m_ann = m_portal->signUp(ann);
        m_eve = m_portal->signUp(eve);
    }
    void cleanup() { m_portal.reset(); }

    void whatIsNotYoursIsNotFound() {
        const QByteArray registration = m_portal->beginRegistration(u"ann2@example.org"_s), reset = m_portal->beginReset(ann);
        const QList<QByteArray> foreign{sessionOf(m_ann),
                                        m_ann.value("account"_L1).toObject().value("id"_L1).toString().toLatin1(),
                                        registration.mid(registration.lastIndexOf('/') + 1),
                                        reset.mid(reset.lastIndexOf('/') + 1),
                                        "0123456789abcdef0123456789abcdef",
                                        "1",
                                        "..",
                                        "current.",
                                        QByteArray(64, 'f'),
                                        QByteArray(65, 'f')};
        int tried = 0;
        for (const Route& route : m_portal->portal->router().routes()) {
            if (!route.pattern.contains("{id}")) continue;
            for (const QByteArray& id : foreign) {
                // The id of a registration or reset is itself the right to it: 128 random bits that only who began it was given.
                if ((route.pattern.startsWith("/v1/registrations/") && registration.endsWith(id)) ||
                    (route.pattern.startsWith("/v1/password-resets/") && reset.endsWith(id)))
                    continue;
                const QByteArray path = QByteArray{route.pattern}.replace("{id}", id);
                const WireAnswer answer = m_portal->ask(word(route.method), path, route.method == Method::Get ? QJsonObject{} : anyBody(),
                                                        {bearer(m_eve), from("10.3.0." + QByteArray::number(tried++ % 250))});
                const bool isStep = path.endsWith("/verify") || path.endsWith("/password");
                QVERIFY2(answer.status == 404 || (isStep && answer.status == 410),
                         (word(route.method) + ' ' + path + ": " + QByteArray::number(answer.status) + ' ' + answer.body).constData());
                QVERIFY(!answer.body.contains("ann"));
            }
        }
        QVERIFY(tried > 100);
        // And Ann has noticed nothing.
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(m_ann)}).json().value("name"_L1).toString(), u"Ann Desk"_s);
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(m_ann)}).json().value("total"_L1).toInt(), 1);
    }

    void everyCallForAnAccountNeedsItsToken() {
        const QString sessionId = QString::fromLatin1(sessionOf(m_ann));
        const QByteArrayList proofs{{},
                                    "Authorization: Bearer",
                                    "Authorization: Bearer guessed",
                                    "Authorization: Basic YW5uOmFubg==",
                                    "Authorization: Bearer " + sessionId.toLatin1(),
                                    "Authorization: Bearer " + m_ann.value("refresh_token"_L1).toString().toLatin1(),
                                    "Cookie: session=" + sessionId.toLatin1()};
        for (const Route& route : m_portal->portal->router().routes()) {
            if (route.access == Access::Open) continue;
            const QByteArray path = QByteArray{route.pattern}.replace("{id}", sessionId.toLatin1());
            for (const QByteArray& proof : proofs) {
                const WireAnswer answer = m_portal->ask(word(route.method), path, {}, proof.isEmpty() ? QByteArrayList{} : QByteArrayList{proof});
                QVERIFY2(answer.status == 401, (word(route.method) + ' ' + path + ' ' + proof + ": " + QByteArray::number(answer.status)).constData());
                QVERIFY(answer.headers.contains("www-authenticate"));
            }
        }
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(m_ann)}).status, 200);
    }

    void oneListsAndEndsOnesOwnSessionsOnly() {
        QCOMPARE(m_portal->ask("GET", "/v1/sessions", {}, {bearer(m_eve)}).json().value("total"_L1).toInt(), 1);
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions", {}, {bearer(m_eve)}).status, 204);
        QCOMPARE(m_portal->ask("GET", "/v1/account", {}, {bearer(m_ann)}).status, 200);
    }

    void anIdempotencyKeyOfSomebodyElseGivesNothingAway() {
        const QJsonObject renamed = m_portal->ask("PATCH", "/v1/account", {{u"name"_s, u"Ann"_s}}, {bearer(m_ann), key("shared")}).json();
        const QJsonObject other = m_portal->ask("PATCH", "/v1/account", {{u"name"_s, u"Ann"_s}}, {bearer(m_eve), key("shared")}).json();
        QVERIFY(renamed.value("id"_L1) != other.value("id"_L1));
        // Among those who are not signed in the key alone is not enough: the answer is sealed with the body too.
        QCOMPARE(m_portal->post("/v1/sessions", credentials(ann), {key("open")}).status, 201);
        QCOMPARE(m_portal->post("/v1/sessions", credentials(ann, u"Guessed-2026-desk"_s), {key("open")}).status, 409);
    }

    void aDeviceThatIsSignedOutGetsNoMoreBytes_data() {
        QTest::addColumn<QString>("by");
        QTest::newRow("by another device") << u"device"_s;
        QTest::newRow("everywhere") << u"everywhere"_s;
        QTest::newRow("by a new password") << u"reset"_s;
        QTest::newRow("by a refresh token that comes twice") << u"replay"_s;
    }
    void aDeviceThatIsSignedOutGetsNoMoreBytes() {
        QFETCH(QString, by);
        const QJsonObject desk = m_portal->signIn(ann).json();
        QVERIFY(putFilm(qint64{1} << 30));
        Wire stream{m_portal->portal->port()};
        stream.socket().setReadBufferSize(1 << 16); // reads slowly, so that the film is not sent at once
        stream.say("GET /v1/renditions/r1/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_ann) + "\r\n\r\n");
        QTRY_VERIFY(stream.socket().bytesAvailable() > 0);
        if (by == "device"_L1) QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/" + sessionOf(m_ann), {}, {bearer(desk)}).status, 204);
        if (by == "everywhere"_L1) QCOMPARE(m_portal->ask("DELETE", "/v1/sessions", {}, {bearer(desk)}).status, 204);
        if (by == "reset"_L1) {
            const QByteArray reset = m_portal->beginReset(ann);
            const QJsonValue token = m_portal->post(reset + "/verify", codeBody(m_portal->letters.code(ann, 2))).json().value("reset_token"_L1);
            QCOMPARE(m_portal->post(reset + "/password", {{u"reset_token"_s, token}, {u"password"_s, goodPassword}}).status, 204);
        }
        if (by == "replay"_L1) {
            const QJsonObject old{{u"refresh_token"_s, m_ann.value("refresh_token"_L1)}};
            QCOMPARE(m_portal->post("/v1/sessions/refresh", old).status, 200);
            QCOMPARE(m_portal->post("/v1/sessions/refresh", old).status, 401);
        }
        stream.socket().setReadBufferSize(0);
        qint64 heard = 0;
        const auto hasEnded = [&] {
            heard += stream.socket().readAll().size();
            return stream.socket().state() == QAbstractSocket::UnconnectedState;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 20'000);
        QVERIFY(heard < (qint64{1} << 30));
        QCOMPARE(m_portal->ask("GET", "/v1/renditions/r1/media", {}, {bearer(m_ann)}).status, 401);
    }

private:
    QByteArray sessionOf(const QJsonObject& session) {
        const QJsonArray items = m_portal->ask("GET", "/v1/sessions", {}, {bearer(session)}).json().value("items"_L1).toArray();
        const auto current = std::ranges::find_if(items, [](const QJsonValue& item) { return item["current"_L1].toBool(); });
        return current == items.end() ? QByteArray{} : (*current)["id"_L1].toString().toLatin1();
    }

    /// A film of so many bytes, none of which takes room.
    bool putFilm(qint64 size) {
        QFile file{m_folder.filePath(u"r1"_s)};
        if (!file.open(QIODevice::WriteOnly) || !file.resize(size)) return false;
        Rushes::Catalogue::Rendition rendition;
        rendition.id = Rushes::Catalogue::RenditionId{u"r1"_s};
        rendition.size = Rushes::ByteCount{size};
        rendition.fileName = u"film.mxf"_s;
        const Rushes::Catalogue::Video film = video(u"v1"_s);
        auto put = m_portal->portal->catalogue().putVideos({film});
        auto added = m_portal->portal->catalogue().putRendition(film.id, rendition, file.fileName());
        return await(put) && await(added);
    }

    TestDatabases m_databases;
    QTemporaryDir m_folder;
    std::unique_ptr<AccountFixture> m_portal;
    QJsonObject m_ann;
    QJsonObject m_eve;
};

QTEST_GUILESS_MAIN(ForeignIdsTest)
#include "foreignids_test.moc"
