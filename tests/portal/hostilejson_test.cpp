// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/jsonbody.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/jsoncorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::Storage::DatabaseLocation;

/// Bodies that hostile peers send, to every kind of call that takes one.
class HostileJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_portal = std::make_unique<PortalFixture>(DatabaseLocation::sqlite(m_folder.filePath(u"portal.sqlite"_s))); }
    void cleanupTestCase() { m_portal.reset(); }
    // Whatever was sent before, the portal is there.
    void cleanup() { QCOMPARE(m_portal->ask("GET", "/health").status, 200); }

    void isRefused_data() {
        QTest::addColumn<QByteArray>("body");
        for (const JsonSpecimen& specimen : badJson()) QTest::newRow(specimen.name.constData()) << specimen.text;
    }
    void isRefused() {
        QFETCH(QByteArray, body);
        for (const QByteArray& call : {"POST /v1/sessions"_ba, "POST /v1/registrations"_ba, "POST /v1/password-resets"_ba, "POST /v1/sessions/refresh"_ba}) {
            const WireAnswer answer = send(call, body);
            QCOMPARE(answer.status, body.size() > Rushes::PortalServer::JsonBody::mostBytes ? 413 : 400);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QCOMPARE(answer.problem(), u"invalid-request"_s);
        }
    }

    void whatIsOnlyOddIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        for (const JsonSpecimen& specimen : goodJson()) QTest::newRow(specimen.name.constData()) << specimen.text;
    }
    void whatIsOnlyOddIsRead() {
        QFETCH(QByteArray, body);
        QCOMPARE(send("POST /v1/sessions", body).status, 401); // understood: there is no such account
    }

    void aFieldOfAnotherTypeIsRefused_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a number beyond 2^53") << "9007199254740993"_ba;
        QTest::newRow("a truth") << "true"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("a list") << "[\"ann@example.org\"]"_ba;
        QTest::newRow("an object") << "{\"$ne\":\"\"}"_ba;
        QTest::newRow("a control character") << "\"ann@example.org\\u0007\""_ba;
        QTest::newRow("a long text") << '"' + QByteArray(20'000, 'x') + '"';
    }
    void aFieldOfAnotherTypeIsRefused() {
        QFETCH(QByteArray, value);
        QCOMPARE(send("POST /v1/sessions", "{\"email\":" + value + ",\"password\":\"x\"}").status, 400);
        QCOMPARE(send("POST /v1/sessions", "{\"email\":\"ann@example.org\",\"password\":" + value + '}').status, 400);
        QCOMPARE(send("POST /v1/password-resets", "{\"email\":" + value + '}').status, 400);
    }

private:
    WireAnswer send(const QByteArray& call, const QByteArray& body) {
        Wire wire{m_portal->portal->port()};
        wire.say(call + " HTTP/1.1\r\nHost: x\r\nIdempotency-Key: k" + QByteArray::number(++m_count) +
                 "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return wire.hear();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PortalFixture> m_portal;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(HostileJsonTest)
#include "hostilejson_test.moc"
