// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/replyhead.h"

#include <QTest>

using namespace Rushes::Transfer;
using namespace std::chrono_literals;

namespace {

ReplyHead read(std::initializer_list<const char*> lines) {
    ReplyHeadReader reader;
    for (const char* line : lines) reader.add(line);
    return reader.head();
}

} // namespace

class ReplyHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFieldsThatMatter() {
        const ReplyHead head = read({"HTTP/1.1 206 Partial Content\r\n", "content-LENGTH: 200\r\n", "Content-Range: bytes 100-299/300\r\n", "ETag: \"v1\"\r\n",
                                     "Content-Type: Application/MXF\r\n", "Retry-After: 120\r\n", "Repr-Digest: sha-256=:AA==:\r\n"});
        QCOMPARE(head.status, 206);
        QCOMPARE(head.contentLength, 200);
        QCOMPARE(head.contentRange->start, 100);
        QCOMPARE(head.contentRange->end, 299);
        QCOMPARE(head.contentRange->total, 300);
        QCOMPARE(head.etag, "\"v1\"");
        QVERIFY(head.hasStrongEtag());
        QCOMPARE(head.contentType, "application/mxf");
        QCOMPARE(head.retryAfter, 120s);
        QCOMPARE(head.reprDigest, "sha-256=:AA==:");
        QVERIFY(head.contradiction.isEmpty());
    }

    void aWeakTagIsNotStrong() {
        QVERIFY(!read({"HTTP/1.1 200 OK", "ETag: W/\"v1\""}).hasStrongEtag());
        QVERIFY(!read({"HTTP/1.1 200 OK"}).hasStrongEtag());
        QVERIFY(!read({"HTTP/1.1 200 OK", "ETag: v1"}).hasStrongEtag());
    }

    void anInterimReplyIsPassedOver() {
        const ReplyHead head = read({"HTTP/1.1 103 Early Hints", "Content-Length: 5", "HTTP/1.1 200 OK", "Content-Length: 7"});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.contentLength, 7);
        QVERIFY(head.contradiction.isEmpty());
    }

    void lengthsThatDifferAreNotBelieved_data() {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("good");
        QTest::newRow("two") << QByteArrayList{"Content-Length: 100", "Content-Length: 50"} << false;
        QTest::newRow("two in one") << QByteArrayList{"Content-Length: 100, 50"} << false;
        QTest::newRow("twice the same") << QByteArrayList{"Content-Length: 100", "Content-Length: 100"} << true;
        QTest::newRow("negative") << QByteArrayList{"Content-Length: -1"} << false;
        QTest::newRow("plus") << QByteArrayList{"Content-Length: +1"} << false;
        QTest::newRow("hexadecimal") << QByteArrayList{"Content-Length: 0x10"} << false;
        QTest::newRow("too large for any file") << QByteArrayList{"Content-Length: 99999999999999999999"} << false;
        QTest::newRow("2^63") << QByteArrayList{"Content-Length: 9223372036854775808"} << false;
        QTest::newRow("10 GB") << QByteArrayList{"Content-Length: 10737418240"} << true;
    }
    void lengthsThatDifferAreNotBelieved() {
        QFETCH(const QByteArrayList, lines);
        QFETCH(const bool, good);
        ReplyHeadReader reader;
        reader.add("HTTP/1.1 200 OK");
        for (const QByteArray& line : lines) reader.add(line);
        QCOMPARE(reader.head().contradiction.isEmpty(), good);
    }

    void readsRangesAsTheStandardWritesThem_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << QByteArray{"bytes 0-0/1"} << true;
        QTest::newRow("unknown total") << QByteArray{"bytes 5-9/*"} << true;
        QTest::newRow("unsatisfied") << QByteArray{"bytes */1000"} << true;
        QTest::newRow("reversed") << QByteArray{"bytes 9-5/10"} << false;
        QTest::newRow("beyond the end") << QByteArray{"bytes 5-10/10"} << false;
        QTest::newRow("another unit") << QByteArray{"frames 5-9/10"} << false;
        QTest::newRow("no total") << QByteArray{"bytes 5-9"} << false;
        QTest::newRow("signs") << QByteArray{"bytes -5--1/10"} << false;
        QTest::newRow("above 2^32") << QByteArray{"bytes 4294967296-10737418239/10737418240"} << true;
    }
    void readsRangesAsTheStandardWritesThem() {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, good);
        QCOMPARE(ContentRange::parse(value).has_value(), good);
    }

    void aMomentToRetryAtIsMeasuredByTheServersClock() {
        QCOMPARE(read({"HTTP/1.1 503 Later", "Date: Thu, 12 Feb 2026 08:00:00 GMT", "Retry-After: Thu, 12 Feb 2026 08:01:30 GMT"}).retryAfter, 90s);
        QCOMPARE(read({"HTTP/1.1 503 Later", "Retry-After: soon"}).retryAfter, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ReplyHeadTest)
#include "replyhead_test.moc"
