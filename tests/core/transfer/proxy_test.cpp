// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"
#include "core/transfer/proxy.h"
#include "core/transfer/transferengine.h"
#include "tests/core/transfer/memorysink.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace Rushes::Transfer;
using namespace Qt::StringLiterals;
using Rushes::Tests::FaultServer;
using Rushes::Tests::MemorySink;
using Rushes::Tests::payload;

namespace {

const QUrl clip{u"http://clips.example/clip"_s};
const QUrl secureClip{u"https://clips.example/clip"_s};

ProxyChoice chosen(const QUrl& url) { return *ProxyChoice::parse(url.toString()); }

} // namespace

/// Row 34 of the faults, and who is asked for what. The fault server plays the proxy: it is asked for whole URLs.
class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_proxy = std::make_unique<FaultServer>();
        m_engine = std::make_unique<TransferEngine>();
        m_sink = std::make_shared<MemorySink>();
        m_outcome.reset();
        m_engine->setProxies(std::make_shared<ChosenProxies>(chosen(address())));
    }

    void cleanup() {
        m_transfer.reset();
        m_engine.reset();
        m_proxy.reset();
    }

    void aChoiceIsText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood");
        QTest::newRow("system") << u"system"_s << u"system"_s;
        QTest::newRow("none") << u"none"_s << u"none"_s;
        QTest::newRow("http") << u"http://proxy.example:8080"_s << u"http://proxy.example:8080"_s;
        QTest::newRow("http, usual port") << u"http://proxy.example/"_s << u"http://proxy.example:3128"_s;
        QTest::newRow("socks5, a user") << u"socks5://desk@proxy.example"_s << u"socks5://desk@proxy.example:1080"_s;
        QTest::newRow("a password") << u"http://desk:secret@proxy.example"_s << QString{};
        QTest::newRow("a path") << u"http://proxy.example/proxy.pac"_s << QString{};
        QTest::newRow("another scheme") << u"ftp://proxy.example"_s << QString{};
        QTest::newRow("no URL") << u"proxy"_s << QString{};
        QTest::newRow("nothing") << QString{} << QString{};
    }
    void aChoiceIsText() {
        QFETCH(const QString, text);
        QFETCH(const QString, understood);
        const auto choice = ProxyChoice::parse(text);
        QCOMPARE(choice ? choice->text() : QString{}, understood);
        if (choice) QCOMPARE(*ProxyChoice::parse(choice->text()), *choice);
    }

    void thisComputerIsReachedDirectly() {
        const ChosenProxies proxies{chosen(address())};
        QVERIFY(proxies.proxyFor(QUrl{u"http://127.0.0.1/clip"_s}).url.isEmpty());
        QVERIFY(proxies.proxyFor(QUrl{u"https://localhost/clip"_s}).url.isEmpty());
        QCOMPARE(proxies.proxyFor(clip).url, address());
        QVERIFY(ChosenProxies{*ProxyChoice::parse(u"none"_s)}.proxyFor(clip).url.isEmpty());
        QCOMPARE(ChosenProxies{*ProxyChoice::parse(u"socks5://one.example"_s)}.proxyFor(clip).url, QUrl{u"socks5h://one.example:1080"_s});
    }

    void thePasswordIsAskedForWhereThereIsAUser() {
        const auto passwords = [](const QUrl& proxy, const QString& user) { return std::optional{(proxy.host() + u'/' + user).toUtf8()}; };
        QCOMPARE(ChosenProxies(*ProxyChoice::parse(u"http://desk@one.example"_s), passwords).proxyFor(clip).password, "one.example/desk");
        QCOMPARE(ChosenProxies(*ProxyChoice::parse(u"http://one.example"_s), passwords).proxyFor(clip).password, QByteArray{});
    }

    void theProxyIsAskedForTheWholeUrl() {
        m_proxy->serve("http://clips.example/clip", payload(1000));
        start({.url = clip});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes, payload(1000));
        QVERIFY(!seen().contains("proxy-authorization"));
    }

    void theProxyIsToldWhoAsks() {
        m_proxy->serve("http://clips.example/clip", payload(1000));
        QUrl withUser = address();
        withUser.setUserName(u"desk"_s);
        m_engine->setProxies(
            std::make_shared<ChosenProxies>(chosen(withUser), [](const QUrl&, const QString&) { return std::optional{QByteArray{"Harbour:Lamp"}}; }));
        start({.url = clip});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_proxy->requests().size(), 1);
        QCOMPARE(seen().value("proxy-authorization"), "Basic " + QByteArray{"desk:Harbour:Lamp"}.toBase64());
    }

    void aProxyThatWantsASignInIsNamed_data() {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("http") << clip << QByteArray{"http://clips.example/clip"};
        QTest::newRow("https") << secureClip << QByteArray{"clips.example:443"};
    }
    void aProxyThatWantsASignInIsNamed() {
        QFETCH(const QUrl, url);
        QFETCH(const QByteArray, asked);
        m_proxy->serve(asked, payload(10)).status(proxyWantsSignIn);
        start({.url = url, .bearerToken = "S3CR3T-CANARY"});
        QTRY_VERIFY(m_outcome);
        const TransferError error = failure();
        QCOMPARE(error.fault, TransferFault::ProxyFailed);
        QCOMPARE(error.httpStatus, proxyWantsSignIn);
        QCOMPARE(error.proxy, u"127.0.0.1:%1"_s.arg(address().port()));
        QVERIFY(!error.isRetryable()); // the answer will be the same until somebody signs in
        for (const auto& request : m_proxy->requests())
            for (const QByteArray& value : request.fields) QVERIFY(!value.contains("S3CR3T"));
    }

    void aProxyThatReachesNobodyIsTheCause() {
        m_proxy->serve("clips.example:443", payload(10)).status(504);
        start({.url = secureClip});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::ProxyFailed);
        QCOMPARE(failure().httpStatus, 504);
        QVERIFY(failure().isRetryable());
    }

    void aProxyThatIsAwayIsTheCause() {
        m_proxy->refuseConnections();
        start({.url = clip});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::ProxyFailed);
        QCOMPARE(failure().httpStatus, 0);
        QVERIFY(failure().isRetryable());
        QCOMPARE(m_engine->connectionsAllowed(clip), TransferSettings{}.connectionsPerHost); // no word of the host
    }

    void whatCameBeforeAProxyDiedIsKept() {
        auto& resource = m_proxy->serve("http://clips.example/clip", payload(600'000)).changeEtag("\"v1\"").cutAfter(400'000, 1);
        start({.url = clip});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::Cut);
        QVERIFY(!failure().proxy.isEmpty());
        QVERIFY(failure().isRetryable());
        QCOMPARE(m_sink->bytes, payload(600'000).first(400'000));
        resource.heal();
        start({.url = clip, .from = 400'000, .etag = "\"v1\""});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes, payload(600'000));
        QCOMPARE(m_proxy->lastRange("http://clips.example/clip"), "bytes=400000-");
    }

private:
    [[nodiscard]] QUrl address() const {
        QUrl url = m_proxy->url({});
        url.setPath({});
        return url;
    }
    [[nodiscard]] QHash<QByteArray, QByteArray> seen() const { return m_proxy->requests().constFirst().fields; }
    [[nodiscard]] TransferError failure() const { return m_outcome && !*m_outcome ? m_outcome->error() : TransferError{TransferFault::Stopped}; }

    void start(TransferRequest request) {
        m_outcome.reset();
        m_transfer = m_engine->start(std::move(request), m_sink, m_engine->newLane());
        connect(m_transfer.get(), &Transfer::finished, this, [this](const TransferOutcome& outcome) { m_outcome = outcome; });
    }

    std::unique_ptr<FaultServer> m_proxy;
    std::unique_ptr<TransferEngine> m_engine;
    std::shared_ptr<MemorySink> m_sink;
    std::unique_ptr<Transfer> m_transfer;
    std::optional<TransferOutcome> m_outcome;
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
