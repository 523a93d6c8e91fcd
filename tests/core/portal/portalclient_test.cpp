// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalclient.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsoncorpus.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Portal;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Gives "old" until it was refused, then "new"; counts.
class TwoTokens final : public AccessTokens {
public:
    QFuture<PortalResult<QByteArray>> accessToken(const QByteArray& rejected) override {
        if (!rejected.isEmpty()) ++renewals;
        return readyFuture(PortalResult<QByteArray>{rejected.isEmpty() && renewals == 0 ? "old" : "new"});
    }

    int renewals = 0;
};

} // namespace

class PortalClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FaultServer>();
        m_client = std::make_unique<PortalClient>(*PortalAddress::parse(m_server->url("").toString()));
    }

    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void readsAnAnswer() {
        json("/v1/portal", R"({"name":"Example"})");
        const auto reply = get(u"/v1/portal"_s);
        QVERIFY(reply);
        QCOMPARE(reply->body.value(u"name"_s).toString(), u"Example"_s);
        QVERIFY(!reply->etag.isEmpty());
        // Nobody may decode what we did not ask to be encoded.
        QCOMPARE(m_server->requests().last().fields.value("accept-encoding"), "identity");
        QVERIFY(!m_server->requests().last().fields.contains("authorization"));
    }

    void repeatsACallWhoseAnswerWasLostUnderTheSameKey() {
        json("/v1/registrations", R"({"registration_id":"1"})").cutAfter(0, 1, true);
        const auto reply = await(m_client->post(u"/v1/registrations"_s, {{u"email"_s, u"desk@example.org"_s}}));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        const auto requests = m_server->requests("/v1/registrations");
        QVERIFY(requests.size() >= 2);
        const QByteArray key = requests.first().fields.value("idempotency-key");
        QVERIFY(!key.isEmpty());
        for (const SeenRequest& request : requests) QCOMPARE(request.fields.value("idempotency-key"), key);
    }

    void givesEachCallItsOwnKey() {
        json("/v1/sessions", "{}");
        QVERIFY(await(m_client->post(u"/v1/sessions"_s, {})));
        QVERIFY(await(m_client->post(u"/v1/sessions"_s, {})));
        const auto requests = m_server->requests("/v1/sessions");
        QVERIFY(requests.at(0).fields.value("idempotency-key") != requests.at(1).fields.value("idempotency-key"));
    }

    void followsNoRedirect() {
        FaultServer elsewhere;
        elsewhere.serve("/stolen", "{}");
        json("/v1/account", "{}").redirectTo(elsewhere.url("/stolen"));
        TwoTokens tokens;
        m_client->setAccessTokens(&tokens);
        const auto reply = await(m_client->get(u"/v1/account"_s, {}, {}, Caller::Account));
        QCOMPARE(reply.error().fault, PortalFault::BadReply);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void renewsARefusedTokenOnce() {
        json("/v1/account", R"({"id":"1"})").requireBearer("new");
        TwoTokens tokens;
        m_client->setAccessTokens(&tokens);
        QVERIFY(await(m_client->get(u"/v1/account"_s, {}, {}, Caller::Account)));
        QCOMPARE(tokens.renewals, 1);
        // A token that is refused again is the end of it: no loop.
        (*m_server)["/v1/account"].requireBearer("newer");
        QCOMPARE(await(m_client->get(u"/v1/account"_s, {}, {}, Caller::Account)).error().fault, PortalFault::NotSignedIn);
        QVERIFY(m_server->requests("/v1/account").size() <= 4);
        m_client->setAccessTokens(nullptr);
    }

    void saysThatNobodyIsSignedIn() {
        QCOMPARE(await(m_client->get(u"/v1/account"_s, {}, {}, Caller::Account)).error().fault, PortalFault::NotSignedIn);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void tellsFaultsApart_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<PortalFault>("fault");
        QTest::newRow("404") << 404 << PortalFault::NotFound;
        QTest::newRow("410") << 410 << PortalFault::Withdrawn;
        QTest::newRow("403") << 403 << PortalFault::Embargoed;
        QTest::newRow("429") << 429 << PortalFault::TooMany;
        QTest::newRow("500") << 500 << PortalFault::Unavailable;
        QTest::newRow("503") << 503 << PortalFault::Unavailable;
    }

    void tellsFaultsApart() {
        QFETCH(int, status);
        QFETCH(PortalFault, fault);
        json("/v1/meetings", "{}").status(status, "17");
        const auto reply = get(u"/v1/meetings"_s);
        QCOMPARE(reply.error().fault, fault);
        QCOMPARE(reply.error().httpStatus, status);
        if (status == 429 || status == 503) QCOMPARE(reply.error().retryAfter, std::chrono::seconds{17});
    }

    void refusesAPageInPlaceOfJson() {
        json("/v1/meetings", "<html>Sign in to the hotel</html>");
        QCOMPARE(get(u"/v1/meetings"_s).error().fault, PortalFault::BadReply);
        json("/v1/meetings", "[1,2]");
        QCOMPARE(get(u"/v1/meetings"_s).error().fault, PortalFault::BadReply);
    }

    void refusesWhatIsNotQuiteJson_data() {
        QTest::addColumn<QByteArray>("body");
        for (const JsonSpecimen& specimen : badJson()) QTest::newRow(specimen.name.constData()) << specimen.text;
    }
    void refusesWhatIsNotQuiteJson() {
        QFETCH(QByteArray, body);
        json("/v1/meetings", body);
        QCOMPARE(get(u"/v1/meetings"_s).error().fault, PortalFault::BadReply);
    }

    void readsJsonHoweverOdd_data() {
        QTest::addColumn<QByteArray>("body");
        for (const JsonSpecimen& specimen : goodJson()) QTest::newRow(specimen.name.constData()) << specimen.text;
    }
    void readsJsonHoweverOdd() {
        QFETCH(QByteArray, body);
        json("/v1/meetings", body);
        const auto reply = get(u"/v1/meetings"_s);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->body.value("email"_L1).toString(), u"ann@example.org"_s);
    }

    void endsAnAnswerThatHasNoEnd() {
        m_server->serve("/v1/meetings", qint64{1} << 40, [](qint64, qsizetype length) { return QByteArray(length, ' '); });
        QCOMPARE(get(u"/v1/meetings"_s).error().fault, PortalFault::BadReply);
        QVERIFY(m_server->bytesSent() < 200LL * 1024 * 1024);
    }

    void fetchesPicturesOfItsOwnOriginOnly() {
        FaultServer elsewhere;
        elsewhere.serve("/x.jpg", "jpeg");
        QCOMPARE(await(m_client->picture(elsewhere.url("/x.jpg"))).error().fault, PortalFault::BadReply);
        QCOMPARE(await(m_client->picture(QUrl{u"file:///etc/hostname"_s})).error().fault, PortalFault::BadReply);
        QCOMPARE(elsewhere.requests().size(), 0);
        m_server->serve("/x.jpg", "jpeg");
        QCOMPARE(await(m_client->picture(m_server->url("/x.jpg"))).value(), "jpeg");
    }

    void tellsOnceThatThePortalCannotBeReached() {
        QSignalSpy reachable{m_client.get(), &PortalClient::reachableChanged};
        json("/v1/portal", "{}");
        QVERIFY(get(u"/v1/portal"_s));
        QVERIFY(get(u"/v1/portal"_s));
        m_server.reset();
        QCOMPARE(get(u"/v1/portal"_s).error().fault, PortalFault::Offline);
        QCOMPARE(get(u"/v1/portal"_s).error().fault, PortalFault::Offline);
        QCOMPARE(reachable.count(), 2);
    }

    // Row 34 of the fault catalogue: the proxy is named as the cause.
    void aProxyThatLetsNothingThroughIsNamed() {
        m_server->serve("portal.example:443", "no").status(407);
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, m_server->url("").host(), static_cast<quint16>(m_server->url("").port())});
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy({QNetworkProxy::NoProxy}); });
        PortalClient beyond{*PortalAddress::parse(u"https://portal.example"_s)};
        const auto refused = await(beyond.get(u"/v1/portal"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().needsProxySignIn(), qPrintable(refused.error().detail));
        m_server->refuseConnections();
        PortalClient again{*PortalAddress::parse(u"https://portal.example"_s)};
        const auto away = await(again.get(u"/v1/portal"_s));
        QVERIFY(!away && away.error().byProxy && !away.error().needsProxySignIn());
        QCOMPARE(away.error().fault, PortalFault::Offline);
    }

private:
    Resource& json(const QByteArray& path, const QByteArray& body) { return m_server->serve(path, body).contentType("application/json"); }
    PortalResult<PortalReply> get(const QString& path) { return await(m_client->get(path)); }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<PortalClient> m_client;
};

QTEST_GUILESS_MAIN(PortalClientTest)
#include "portalclient_test.moc"
