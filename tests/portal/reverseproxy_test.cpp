// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalclient.h"
#include "core/portal/tls.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"
#include "tests/portal/nginx.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Tests;
using Storage::DatabaseLocation;

namespace {

QByteArray payload(qsizetype size) {
    QByteArray bytes{size, Qt::Uninitialized};
    for (qsizetype i = 0; i < size; ++i) bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xFF);
    return bytes;
}

class MemorySink final : public Transfer::ByteSink {
public:
    Transfer::SinkResult<void> begin(const Transfer::ReplyHead&, qint64 from) override {
        start = from;
        return {};
    }
    Transfer::SinkResult<void> write(qint64, QByteArrayView piece) override {
        bytes.append(piece);
        return {};
    }

    qint64 start = -1;
    QByteArray bytes;
};

constexpr auto media = "/v1/renditions/r1/media";
const QByteArray everyHeader[] = {"etag", "repr-digest", "content-type", "content-disposition", "accept-ranges", "cache-control"};

} // namespace

/// The portal behind a real nginx that speaks TLS and sends the media, as docs and packaging say it is done.
class ReverseProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_certificates = std::make_unique<Certificates>(m_folder.path());
        const auto behind = [this](PortalServer::Portal::Settings& settings) {
            settings.baseUrl = m_nginx.url();
            settings.sendfileHeader = "X-Accel-Redirect";
            settings.http.behindProxy = true;
        };
        m_portal =
            std::make_unique<PortalFixture>(DatabaseLocation::sqlite(m_folder.filePath(u"portal.sqlite"_s)), PortalServer::ConnectionLimits{}, nullptr, behind);
        m_alone = std::make_unique<PortalFixture>(DatabaseLocation::sqlite(m_folder.filePath(u"alone.sqlite"_s)));
        for (PortalFixture* portal : {m_portal.get(), m_alone.get()}) portal->addMedia(u"r1"_s, m_bytes, video(u"v1"_s));
        m_session = m_portal->signUp(u"ann@example.org"_s);
        QVERIFY(m_nginx.start(m_folder.path(), m_portal->portal->port(), m_portal->folder.path(), m_certificates->good()));
    }
    void cleanupTestCase() {
        m_portal.reset();
        m_alone.reset();
    }

    void theWholeIsSentByTheProxyWithAllThatThePortalSaysOfIt() {
        const WireAnswer told = m_portal->ask("GET", media, {}, {bearer(m_session)});
        QCOMPARE(told.status, 200);
        QVERIFY(told.headers.contains("x-accel-redirect"));
        QVERIFY(told.body.isEmpty()); // not by the portal
        const WireAnswer sent = ask(media, {bearer(m_session)});
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.body, m_bytes);
        QVERIFY(!sent.headers.contains("x-accel-redirect"));
        QVERIFY(!sent.headers.contains("last-modified"));
        const WireAnswer alone = m_alone->ask("GET", media, {}, {bearer(m_alone->signUp(u"bob@example.org"_s))});
        for (const QByteArray& name : everyHeader) QCOMPARE(sent.headers.value(name), alone.headers.value(name));
    }

    void headSaysTheSame() {
        const WireAnswer head = ask(media, {bearer(m_session)}, {u"--head"_s});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length").toLongLong(), m_bytes.size());
        const WireAnswer get = ask(media, {bearer(m_session)});
        for (const QByteArray& name : everyHeader) QCOMPARE(head.headers.value(name), get.headers.value(name));
    }

    void rangesAreThoseOfThePortal_data() {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        const qint64 size = m_bytes.size();
        QTest::newRow("from the middle") << QByteArrayList{"Range: bytes=500000-"} << 206 << qint64{500'000} << size - 500'000;
        QTest::newRow("a piece") << QByteArrayList{"Range: bytes=7-16"} << 206 << qint64{7} << qint64{10};
        QTest::newRow("the end") << QByteArrayList{"Range: bytes=-10"} << 206 << size - 10 << qint64{10};
        QTest::newRow("of this version") << QByteArrayList{"Range: bytes=7-16", "If-Range: ETAG"} << 206 << qint64{7} << qint64{10};
        QTest::newRow("of another version") << QByteArrayList{"Range: bytes=7-16", "If-Range: \"other\""} << 200 << qint64{0} << size;
        QTest::newRow("of a weak version") << QByteArrayList{"Range: bytes=7-16", "If-Range: W/ETAG"} << 200 << qint64{0} << size;
        QTest::newRow("several") << QByteArrayList{"Range: bytes=0-1,5-6"} << 200 << qint64{0} << size;
        QTest::newRow("a thousand") << QByteArrayList{"Range: bytes=" + QByteArray("0-1,").repeated(999) + "5-6"} << 200 << qint64{0} << size;
        QTest::newRow("words") << QByteArrayList{"Range: bytes=a-b"} << 416 << qint64{0} << qint64{0}; // the portal alone ignores them; RFC 9110 allows both
        QTest::newRow("beyond the end") << QByteArrayList{"Range: bytes=1000000-"} << 416 << qint64{0} << qint64{0};
    }
    void rangesAreThoseOfThePortal() {
        QFETCH(QByteArrayList, headers);
        QFETCH(int, status);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const QByteArray etag = ask(media, {bearer(m_session)}, {u"--head"_s}).headers.value("etag");
        for (QByteArray& header : headers) header.replace("ETAG", etag);
        const WireAnswer answer = ask(media, headers + QByteArrayList{bearer(m_session)});
        QCOMPARE(answer.status, status);
        if (status == 416) {
            QCOMPARE(answer.headers.value("content-range"), "bytes */1000000");
            return;
        }
        QCOMPARE(answer.body, m_bytes.sliced(first, length));
        QCOMPARE(answer.headers.value("etag"), etag);
        QVERIFY(!answer.headers.value("repr-digest").isEmpty());
        if (status == 206)
            QCOMPARE(answer.headers.value("content-range"), "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + length - 1) + "/1000000");
    }

    void nobodyGetsBytesWithoutAnAccount() {
        QCOMPARE(ask(media, {}).status, 401);
        QCOMPARE(ask(media, {"Authorization: Bearer nonsense"}).status, 401);
        // Nor by asking for the place of the files, whatever they say of themselves.
        const QByteArray file = "/rushes-media" + m_portal->folder.filePath(u"r1"_s).toUtf8();
        QCOMPARE(ask(file, {bearer(m_session)}).status, 404);
        QCOMPARE(ask(file, {"X-Accel-Redirect: " + file}).status, 404);
        QCOMPARE(ask("/rushes-media/etc/passwd", {bearer(m_session)}).status, 404);
    }

    void ourOwnClientsWorkThroughIt() {
        Portal::PortalClient client{*Portal::PortalAddress::parse(m_nginx.url().toString())};
        QCOMPARE(await(client.get(u"/v1/portal"_s)).error().fault, Portal::PortalFault::Insecure);
        Portal::PortalClient believing{*Portal::PortalAddress::parse(m_nginx.url().toString())};
        believing.setAuthorities(Portal::authoritiesIn(m_certificates->authority()));
        QVERIFY(await(believing.get(u"/v1/portal"_s)));

        const QUrl link{m_portal->ask("POST", "/v1/renditions/r1/links", {}, {bearer(m_session)}).json().value("url"_L1).toString()};
        QVERIFY(believing.address().owns(link));
        const auto [whole, summary] = fetch({.url = link, .size = m_bytes.size()});
        QCOMPARE(whole, m_bytes);
        const auto [rest, again] = fetch({.url = link, .from = 600'000, .etag = summary.etag, .size = m_bytes.size()});
        QCOMPARE(rest, m_bytes.sliced(600'000));
        QCOMPARE(again.etag, summary.etag);
        QVERIFY(summary.reprDigest.startsWith("sha-256=:"));
        QCOMPARE(again.reprDigest, summary.reprDigest);
    }

    void whoAsksIsBelievedFromTheEnd() {
        const QJsonObject wrong{{u"email"_s, u"ann@example.org"_s}, {u"password"_s, u"Wrong-Lamp-7272"_s}};
        const auto signIn = [this, &wrong](PortalFixture& portal, const QByteArrayList& headers) {
            return portal.ask("POST", "/v1/sessions", wrong, headers).status;
        };
        const auto exhaust = [&signIn](PortalFixture& portal, const QByteArrayList& headers) {
            for (int i = 0; i < 100; ++i) {
                if (signIn(portal, headers) == 429) return true;
            }
            return false;
        };
        QVERIFY(exhaust(*m_portal, {"X-Forwarded-For: 203.0.113.7"}));
        QCOMPARE(signIn(*m_portal, {"X-Forwarded-For: 203.0.113.8"}), 401);
        QCOMPARE(signIn(*m_portal, {"X-Forwarded-For: 203.0.113.8, 203.0.113.7"}), 429);
        QCOMPARE(signIn(*m_portal, {"X-Forwarded-For: 203.0.113.8", "X-Forwarded-For: 203.0.113.7"}), 429);
        // Without a proxy the field says nothing.
        QVERIFY(exhaust(*m_alone, {"X-Forwarded-For: 203.0.113.7"}));
        QCOMPARE(signIn(*m_alone, {"X-Forwarded-For: 203.0.113.9"}), 429);
    }

private:
    /// Asks nginx by way of the curl program, which the portal in this process can answer meanwhile.
    WireAnswer ask(const QByteArray& path, const QByteArrayList& headers, const QStringList& more = {}) {
        const QString body = m_folder.filePath(u"body"_s);
        QFile::remove(body);
        QStringList arguments{u"--silent"_s,
                              u"--show-error"_s,
                              u"--path-as-is"_s,
                              u"--cacert"_s,
                              m_certificates->authority(),
                              u"--dump-header"_s,
                              u"-"_s,
                              u"--output"_s,
                              body,
                              m_nginx.url().toString() + QString::fromLatin1(path)};
        for (const QByteArray& header : headers) arguments << u"--header"_s << QString::fromLatin1(header);
        QProcess curl;
        curl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        curl.start(u"curl"_s, arguments + more);
        if (!QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, 60'000)) qFatal("curl does not end");
        WireAnswer answer;
        const QList<QByteArray> lines = curl.readAllStandardOutput().split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.sliced(1)) {
            if (line.contains(':')) answer.headers.insert(line.first(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
        }
        QFile file{body};
        if (more.isEmpty() && file.open(QIODevice::ReadOnly)) answer.body = file.readAll();
        return answer;
    }

    std::pair<QByteArray, Transfer::TransferSummary> fetch(const Transfer::TransferRequest& request) {
        Transfer::TransferSettings settings;
        settings.authorities = m_certificates->authority();
        Transfer::TransferEngine engine{settings};
        const auto sink = std::make_shared<MemorySink>();
        std::optional<Transfer::TransferOutcome> outcome;
        const auto transfer = engine.start(request, sink, engine.newLane());
        connect(transfer.get(), &Transfer::Transfer::finished, this, [&outcome](const Transfer::TransferOutcome& ended) { outcome = ended; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000)) qFatal("the transfer does not end");
        if (!*outcome) qFatal("%s", qPrintable(outcome->error().detail));
        if (sink->start != request.from) qFatal("the transfer began anew");
        return {sink->bytes, **outcome};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Certificates> m_certificates;
    Nginx m_nginx;
    const QByteArray m_bytes = payload(1'000'000);
    std::unique_ptr<PortalFixture> m_portal;
    std::unique_ptr<PortalFixture> m_alone; ///< the same without a proxy
    QJsonObject m_session;
};

QTEST_GUILESS_MAIN(ReverseProxyTest)
#include "reverseproxy_test.moc"
