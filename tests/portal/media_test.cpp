// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::DatabaseLocation;

namespace {

QByteArray payload(qsizetype size) {
    QByteArray bytes{size, Qt::Uninitialized};
    for (qsizetype i = 0; i < size; ++i) bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xFF);
    return bytes;
}

constexpr auto media = "/v1/renditions/r1/media";

} // namespace

class MediaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<PortalFixture>(DatabaseLocation::sqlite(m_folder->filePath(u"portal.sqlite"_s)),
                                                   Rushes::PortalServer::ConnectionLimits{.request = 5s, .answer = 2s});
        m_bytes = payload(1'000'000);
        m_portal->addMedia(u"r1"_s, m_bytes, video(u"v1"_s));
        m_session = m_portal->signUp(u"ann@example.org"_s);
    }
    void cleanup() { m_portal.reset(); }

    void sendsTheWholeWithEverythingToCheckItBy() {
        const WireAnswer answer = m_portal->ask("GET", media, {}, {bearer(m_session)});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_bytes);
        QVERIFY(answer.headers.value("etag").startsWith('"'));
        QCOMPARE(answer.headers.value("accept-ranges"), "bytes");
        QCOMPARE(answer.headers.value("content-type"), "application/mxf");
        Rushes::Sha256Hasher hasher;
        hasher.add(m_bytes);
        QCOMPARE(answer.headers.value("repr-digest"), hasher.digest().reprDigest());
        QCOMPARE(answer.headers.value("content-disposition"), "attachment; filename=\"Reykjav_k opening.mxf\"; filename*=UTF-8''Reykjav%C3%ADk%20opening.mxf");
    }

    void sendsAPart() {
        const WireAnswer answer = m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=999990-"});
        QCOMPARE(answer.status, 206);
        QCOMPARE(answer.headers.value("content-range"), "bytes 999990-999999/1000000");
        QCOMPARE(answer.body, m_bytes.last(10));
        QVERIFY(!answer.headers.value("repr-digest").isEmpty());
    }

    void ifRangeHoldsForThisVersionOnly() {
        const QByteArray etag = m_portal->ask("HEAD", media, {}, {bearer(m_session)}).headers.value("etag");
        QCOMPARE(m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=5-9", "If-Range: " + etag}).status, 206);
        QCOMPARE(m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=5-9", "If-Range: \"other\""}).status, 200);
        QCOMPARE(m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=5-9", "If-Range: W/" + etag}).status, 200);
    }

    void saysWhereARangeIsBeyondTheEnd() {
        const WireAnswer answer = m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=1000000-"});
        QCOMPARE(answer.status, 416);
        QCOMPARE(answer.headers.value("content-range"), "bytes */1000000");
    }

    void answersEveryRangeAsTheRulesOfHttpSay_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        static constexpr qint64 all = 1'000'000;
        const auto whole = [](const char* name, const QByteArray& range) { QTest::newRow(name) << "Range: " + range << 200 << qint64{0} << all; };
        const auto part = [](const char* name, const QByteArray& range, qint64 first, qint64 length) {
            QTest::newRow(name) << "Range: " + range << 206 << first << length;
        };
        const auto none = [](const char* name, const QByteArray& range) { QTest::newRow(name) << "Range: " + range << 416 << qint64{0} << qint64{0}; };
        whole("a thousand", "bytes=" + QByteArray("0-0,").repeated(999) + "5-5");
        whole("a thousand that overlap", "bytes=" + QByteArray("0-,").repeated(999) + "0-");
        whole("turned round", "bytes=9-5");
        whole("words", "bytes=a-b");
        whole("nothing", "bytes=");
        whole("a dash", "bytes=-");
        whole("a number", "bytes=5");
        whole("below none", "bytes=-5-9");
        whole("a sign", "bytes=+5-9");
        whole("another unit", "frames=0-9");
        whole("no unit", "0-9");
        whole("turned round beyond 2^64", "bytes=18446744073709551617-5");
        part("to 2^64", "bytes=0-18446744073709551616", 0, all);
        part("the last 2^64", "bytes=-18446744073709551616", 0, all);
        part("to 2^63", "bytes=999999-9223372036854775808", 999'999, 1);
        part("one byte", "bytes=0-0", 0, 1);
        part("the last byte", "bytes=-1", all - 1, 1);
        part("capitals", "Bytes=7-9", 7, 3);
        none("from 2^64", "bytes=18446744073709551616-");
        none("from 2^64 to more", "bytes=18446744073709551616-18446744073709551617");
        none("the last none", "bytes=-0");
        none("from the end", "bytes=1000000-1000001");
        QTest::newRow("two fields") << "Range: bytes=0-1\r\nRange: bytes=5-6"_ba << 200 << qint64{0} << all;
    }
    void answersEveryRangeAsTheRulesOfHttpSay() {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const WireAnswer answer = m_portal->ask("GET", media, {}, {bearer(m_session), fields});
        QCOMPARE(answer.status, status);
        if (status == 416) {
            QCOMPARE(answer.headers.value("content-range"), "bytes */1000000");
            return;
        }
        QCOMPARE(answer.body, m_bytes.sliced(first, length));
        if (status == 206)
            QCOMPARE(answer.headers.value("content-range"), "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + length - 1) + "/1000000");
        else QVERIFY(!answer.headers.contains("content-range"));
    }

    void aRangeOfAFileThatWasReplacedIsTheWholeNewOne() {
        const QByteArray old = m_portal->ask("HEAD", media, {}, {bearer(m_session)}).headers.value("etag");
        QByteArray other = m_bytes;
        std::ranges::reverse(other);
        m_portal->addMedia(u"r1"_s, other, video(u"v1"_s));
        const WireAnswer answer = m_portal->ask("GET", media, {}, {bearer(m_session), "Range: bytes=500000-", "If-Range: " + old});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, other);
        QVERIFY(answer.headers.value("etag") != old);
    }

    void headIgnoresRanges() {
        const WireAnswer head = m_portal->ask("HEAD", media, {}, {bearer(m_session), "Range: bytes=5-9"});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), "1000000");
    }

    void headGivesTheLengthOnceAndNoBody() {
        Wire wire{m_portal->portal->port()};
        wire.say("HEAD /v1/renditions/r1/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\n");
        const WireAnswer head = wire.hear(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), "1000000");
        QCOMPARE(head.head.toLower().count("content-length:"), 1);
        wire.say("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(wire.hear().body, R"({"status":"ok"})");
    }

    void needsAnAccount() {
        QCOMPARE(m_portal->ask("GET", media).status, 401);
        QCOMPARE(m_portal->ask("GET", media, {}, {"Authorization: Bearer nonsense"}).status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/renditions/r1/links").status, 401);
        QCOMPARE(m_portal->ask("GET", "/v1/renditions/other/media", {}, {bearer(m_session)}).status, 404);
    }

    void aLinkNeedsNoHeaderForAQuarterOfAnHour() {
        const WireAnswer made = m_portal->ask("POST", "/v1/renditions/r1/links", {}, {bearer(m_session)});
        QCOMPARE(made.status, 201);
        const QUrl url{made.json().value("url"_L1).toString()};
        const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QCOMPARE(m_portal->ask("GET", path).body, m_bytes);
        QCOMPARE(m_portal->ask("GET", path + '0').status, 401);
        m_portal->clock.advance(15min);
        QCOMPARE(m_portal->ask("GET", path).status, 401);
    }

    void aLinkEndsWithItsSession() {
        const QUrl url{m_portal->ask("POST", "/v1/renditions/r1/links", {}, {bearer(m_session)}).json().value("url"_L1).toString()};
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/current", {}, {bearer(m_session)}).status, 204);
        QCOMPARE(m_portal->ask("GET", url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)).status, 401);
    }

    void signingOutEndsWhatIsBeingSent() {
        m_portal->addMedia(u"r2"_s, payload(40'000'000), video(u"v2"_s));
        Wire wire{m_portal->portal->port()};
        wire.socket().setReadBufferSize(64 * 1024); // takes nothing more until it is read
        wire.say("GET /v1/renditions/r2/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\n");
        QTRY_VERIFY(wire.socket().bytesAvailable() > 0);
        QCOMPARE(m_portal->ask("DELETE", "/v1/sessions/current", {}, {bearer(m_session)}).status, 204);
        QVERIFY(wire.hear().body.size() < 40'000'000);
    }

    void aRequestBehindAFileWaitsForItsEnd() {
        m_portal->addMedia(u"r2"_s, payload(5'000'000), video(u"v2"_s));
        Wire wire{m_portal->portal->port()};
        wire.say("GET /v1/renditions/r2/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(wire.hear().body, payload(5'000'000));
        QCOMPARE(wire.hear().body, R"({"status":"ok"})");
    }

    void everythingBehindAFileComesWholeAndInOrder() {
        m_portal->addMedia(u"r2"_s, payload(5'000'000), video(u"v2"_s));
        Wire wire{m_portal->portal->port()};
        const auto request = [this](const QByteArray& call, const QByteArray& more = {}) {
            return call + " HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n" + more + "\r\n";
        };
        wire.say(request("GET /v1/renditions/r2/media") + request("HEAD /v1/renditions/r2/media") +
                 request("GET /v1/renditions/r1/media", "Range: bytes=10-19\r\n") + request("GET /v1/nowhere") + request("GET /v1/renditions/r1/media") +
                 request("GET /health"));
        QCOMPARE(wire.hear().body, payload(5'000'000));
        QCOMPARE(wire.hear(true).headers.value("content-length"), "5000000");
        QCOMPARE(wire.hear().body, m_bytes.sliced(10, 10));
        QCOMPARE(wire.hear().status, 404);
        QCOMPARE(wire.hear().body, m_bytes);
        QCOMPARE(wire.hear().body, R"({"status":"ok"})");
    }

    void aFileThatIsUnlinkedIsSentToItsEnd() {
        m_portal->addMedia(u"r2"_s, payload(40'000'000), video(u"v2"_s));
        Wire wire{m_portal->portal->port()};
        wire.socket().setReadBufferSize(64 * 1024);
        wire.say("GET /v1/renditions/r2/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\n");
        QTRY_VERIFY(wire.socket().bytesAvailable() > 0);
        QVERIFY(QFile::remove(m_portal->folder.filePath(u"r2"_s)));
        QCOMPARE(wire.hear().body, payload(40'000'000));
    }

    void anAccountIsSentSoManyFilesAtATime() {
        m_portal->addMedia(u"r2"_s, payload(20'000'000), video(u"v2"_s));
        std::vector<std::unique_ptr<Wire>> wires;
        for (int i = 0; i < Rushes::PortalServer::HttpFront::mostStreams; ++i) {
            wires.push_back(std::make_unique<Wire>(m_portal->portal->port()));
            wires.back()->socket().setReadBufferSize(16 * 1024);
            wires.back()->say("GET /v1/renditions/r2/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\n");
        }
        for (const auto& wire : wires) QTRY_VERIFY(wire->socket().bytesAvailable() > 0);
        const WireAnswer refused = m_portal->ask("GET", media, {}, {bearer(m_session)});
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.contains("retry-after"));
        // Others are not held up, and neither is the account when one of them has ended.
        QCOMPARE(m_portal->ask("GET", media, {}, {bearer(m_portal->signUp(u"bob@example.org"_s))}).status, 200);
        wires.pop_back();
        QTRY_COMPARE(m_portal->ask("GET", media, {}, {bearer(m_session)}).status, 200);
    }

    void aLinkIsAtThePortalWhateverTheRequestCallsIt() {
        Wire wire{m_portal->portal->port()};
        wire.say("POST http://evil.example/v1/renditions/r1/links HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nIdempotency-Key: "
                 "l\r\nContent-Length: 0\r\n" +
                 bearer(m_session) + "\r\n\r\n");
        const WireAnswer made = wire.hear();
        QCOMPARE(made.status, 201);
        QCOMPARE(QUrl{made.json().value("url"_L1).toString()}.host(), u"127.0.0.1"_s);
    }

    void aFileThatBecameShorterIsNotFilledUp() {
        m_portal->addMedia(u"r2"_s, payload(40'000'000), video(u"v2"_s));
        Wire wire{m_portal->portal->port()};
        wire.socket().setReadBufferSize(64 * 1024);
        wire.say("GET /v1/renditions/r2/media HTTP/1.1\r\nHost: x\r\n" + bearer(m_session) + "\r\n\r\n");
        QTRY_VERIFY(wire.socket().bytesAvailable() > 0);
        QVERIFY(QFile::resize(m_portal->folder.filePath(u"r2"_s), 20'000'000));
        const WireAnswer answer = wire.hear();
        QVERIFY(answer.body.size() <= 20'000'000);
        QCOMPARE(answer.body, payload(40'000'000).first(answer.body.size()));
    }

    void aMissingFileIsUnavailable() {
        QVERIFY(QFile::remove(m_portal->folder.filePath(u"r1"_s)));
        QCOMPARE(m_portal->ask("GET", media, {}, {bearer(m_session)}).status, 503);
    }

    void holdsBackWhatIsUnderEmbargo() {
        auto held = video(u"v3"_s);
        held.embargoUntil = m_portal->clock.now().addSecs(60);
        m_portal->addMedia(u"r3"_s, m_bytes, held);
        QCOMPARE(m_portal->ask("GET", "/v1/renditions/r3/media", {}, {bearer(m_session)}).problem(), u"embargoed"_s);
        QCOMPARE(m_portal->ask("POST", "/v1/renditions/r3/links", {}, {bearer(m_session)}).status, 403);
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->ask("GET", "/v1/renditions/r3/media", {}, {bearer(m_session)}).status, 200);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortalFixture> m_portal;
    QByteArray m_bytes;
    QJsonObject m_session;
};

QTEST_GUILESS_MAIN(MediaTest)
#include "media_test.moc"
