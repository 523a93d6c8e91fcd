// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::DatabaseLocation;

namespace {

constexpr Rushes::PortalServer::ConnectionLimits hasty{.request = 700ms, .answer = 1500ms, .readBuffer = 64 * 1024};

} // namespace

class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<PortalFixture>(DatabaseLocation::sqlite(m_folder->filePath(u"portal.sqlite"_s)), hasty);
    }
    void cleanup() { m_portal.reset(); }

    void anUnknownPathIsAProblem() {
        const WireAnswer answer = m_portal->ask("GET", "/v1/nowhere");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        QCOMPARE(answer.problem(), u"not-found"_s);
    }

    void aWrongMethodNamesTheRightOnes() {
        const WireAnswer answer = m_portal->ask("DELETE", "/v1/meetings");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), "GET, HEAD");
        QCOMPARE(m_portal->ask("OPTIONS", "/v1/sessions").headers.value("allow"), "POST, GET, HEAD, DELETE");
    }

    void headHasTheHeadersOfGetAndNoBody() {
        const WireAnswer get = m_portal->ask("GET", "/v1/portal");
        Wire wire{port()};
        wire.say("HEAD /v1/portal HTTP/1.1\r\nHost: x\r\n\r\n");
        const WireAnswer head = wire.hear(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), get.headers.value("content-length"));
        QCOMPARE(head.headers.value("etag"), get.headers.value("etag"));
        wire.say("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"); // had a body followed, it would be read as this answer
        QCOMPARE(wire.hear().body, "{\"status\":\"ok\"}");
    }

    void whatIsUnchangedIsNotSentAgain() {
        const QByteArray etag = m_portal->ask("GET", "/v1/portal").headers.value("etag");
        const WireAnswer again = m_portal->ask("GET", "/v1/portal", {}, {"If-None-Match: W/\"x\", " + etag});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
    }

    void aBodyThatIsTooLargeIsRefused_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("more than is taken") << qsizetype{40'000};
        QTest::newRow("more than is kept") << qsizetype{600'000};
    }
    void aBodyThatIsTooLargeIsRefused() {
        QFETCH(qsizetype, size);
        Wire wire{port()};
        wire.say("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x'));
        QCOMPARE(wire.hear().status, 413);
        QCOMPARE(m_portal->ask("GET", "/health").status, 200);
    }

    void whatIsNoJsonIsAProblem_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("cut") << "{\"email\":\"a"_ba;
        QTest::newRow("bad UTF-8") << "{\"email\":\"\xff\"}"_ba;
        QTest::newRow("ten thousand levels") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QTest::newRow("a number beyond numbers") << "{\"email\":1e400}"_ba;
    }
    void whatIsNoJsonIsAProblem() {
        QFETCH(QByteArray, body);
        Wire wire{port()};
        wire.say("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const WireAnswer answer = wire.hear();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.problem(), u"invalid-request"_s);
    }

    void whatTwoReadersCouldReadInTwoWaysEndsTheConnection_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("a length and chunks") << "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"_ba;
        QTest::newRow("chunks and a length") << "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"_ba;
        QTest::newRow("chunks on a folded line") << "Content-Length: 5\r\nTransfer-Encoding:\r\n chunked\r\n"_ba;
        QTest::newRow("the same length twice") << "Content-Length: 5\r\nContent-Length: 5\r\n"_ba;
        QTest::newRow("two lengths") << "Content-Length: 5\r\nContent-Length: 0\r\n"_ba;
        QTest::newRow("two lengths in a list") << "Content-Length: 5, 5\r\n"_ba;
        QTest::newRow("a sign") << "Content-Length: +5\r\n"_ba;
        QTest::newRow("below none") << "Content-Length: -1\r\n"_ba;
        QTest::newRow("hexadecimal") << "Content-Length: 0x5\r\n"_ba;
        QTest::newRow("a word") << "Content-Length: five\r\n"_ba;
        QTest::newRow("nothing") << "Content-Length:\r\n"_ba;
        QTest::newRow("2^64 and 5") << "Content-Length: 18446744073709551621\r\n"_ba;
        QTest::newRow("a space before the colon") << "Content-Length : 5\r\n"_ba;
        QTest::newRow("an encoding like chunked") << "Transfer-Encoding: xchunked\r\n"_ba;
        QTest::newRow("an encoding behind chunked") << "Transfer-Encoding: chunked, identity\r\n"_ba;
        QTest::newRow("chunked twice") << "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"_ba;
        QTest::newRow("a space before the colon of chunks") << "Transfer-Encoding : chunked\r\n"_ba;
        QTest::newRow("a vertical tab that some take for a space") << "Transfer-Encoding: \x0b"
                                                                      "chunked\r\n"_ba;
        QTest::newRow("NUL") << QByteArray{"X: a\0b\r\n", 8};
        QTest::newRow("two hosts") << "Host: elsewhere.example\r\n"_ba;
        QTest::newRow("a line without a colon") << "Content-Length 5\r\n"_ba;
        QTest::newRow("a line that continues nothing") << " folded\r\n"_ba;
    }
    void whatTwoReadersCouldReadInTwoWaysEndsTheConnection() {
        QFETCH(QByteArray, fields);
        Wire wire{port()};
        const bool continues = fields.startsWith(' ');
        wire.say("POST /v1/sessions HTTP/1.1\r\n" + (continues ? fields + "Host: x\r\n" : "Host: x\r\n" + fields) +
                 "\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray heard = wire.hearAll();
        QVERIFY2(heard.isEmpty() || heard.startsWith("HTTP/1.1 400 "), heard.constData());
        QCOMPARE(heard.count("HTTP/1.1 "), heard.isEmpty() ? 0 : 1); // what was smuggled behind it is not answered
        QVERIFY(heard.isEmpty() || heard.toLower().contains("connection: close"));
    }

    void aRequestWithoutAHostIsRefused() {
        Wire wire{port()};
        wire.say("GET /health HTTP/1.1\r\nX: y\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(wire.hear().status, 400);
        QCOMPARE(wire.hear().status, 0);
    }

    void whatIsMerelyUnusualIsAnswered() {
        Wire wire{port()};
        wire.say("GET /health HTTP/1.1\r\nHost: x\r\nX-Folded: one\r\n two\r\n\tthree\r\n\r\n"); // RFC 9112, 5.2: read as one line
        QCOMPARE(wire.hear().status, 200);
        const QByteArray json = R"({"email":"ann@example.org","password":"x"})";
        wire.say("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nIdempotency-Key: chunks\r\nTransfer-Encoding: Chunked\r\n\r\n" +
                 QByteArray::number(json.size(), 16) + "\r\n" + json + "\r\n0\r\n\r\n");
        QCOMPARE(wire.hear().status, 401); // read, and nobody known
        wire.say("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(wire.hear().status, 200);
    }

    void twoLengthsEndTheConnection() {
        Wire wire{port()};
        wire.say(
            "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        const WireAnswer first = wire.hear();
        QCOMPARE(first.status, 400);
        QCOMPARE(first.headers.value("connection"), "close");
        QCOMPARE(wire.hear().status, 0); // what was smuggled behind it is not answered
    }

    void aRequestThatNeverEndsIsCut_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("nothing at all") << ""_ba;
        QTest::newRow("half a line") << "GET /hea"_ba;
        QTest::newRow("half a header") << "GET /health HTTP/1.1\r\nHost: x\r\nX-"_ba;
        QTest::newRow("half a body") << "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"_ba;
    }
    void aRequestThatNeverEndsIsCut() {
        QFETCH(QByteArray, start);
        Wire wire{port()};
        if (!start.isEmpty()) wire.say(start);
        QVERIFY(wire.isCut(5000));
    }

    void aRequestThatDripsIsCut() {
        Wire wire{port()};
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&wire] { wire.say("a"); });
        wire.say("GET /health HTTP/1.1\r\nX: ");
        drip.start(50ms);
        QVERIFY(wire.isCut(5000));
    }

    void idleConnectionsMakeRoomForNewOnes() {
        std::vector<std::unique_ptr<Wire>> idle;
        idle.reserve(static_cast<std::size_t>(hasty.connections) + 20);
        for (qsizetype i = 0; i < hasty.connections + 20; ++i) idle.push_back(std::make_unique<Wire>(port()));
        QCOMPARE(m_portal->ask("GET", "/health").status, 200);
    }

    void requestsBehindOneAnotherAreAnsweredInOrder() {
        Wire wire{port()};
        wire.say(
            "GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/nowhere HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(wire.hear().status, 200);
        QCOMPARE(wire.hear().status, 404);
        QCOMPARE(wire.hear().status, 200);
        QVERIFY(wire.isCut(500)); // it asked for that
    }

    void theHostFieldChoosesNothing() {
        Wire wire{port()};
        wire.say("GET http://elsewhere.example/health HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n");
        QCOMPARE(wire.hear().status, 200);
    }

private:
    [[nodiscard]] quint16 port() const { return m_portal->portal->port(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortalFixture> m_portal;
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
