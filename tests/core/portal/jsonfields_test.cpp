// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/jsonfields.h"

#include <QJsonDocument>
#include <QTest>

using namespace Rushes::Portal;
using namespace Qt::StringLiterals;

namespace {

JsonFields fieldsOf(const char* json) { return JsonFields{QJsonDocument::fromJson(json).object()}; }

} // namespace

class JsonFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheContractWrites() {
        JsonFields fields = fieldsOf(
            "{\"id\":\"7\",\"n\":12,\"t\":\"2026-02-12T08:00:00Z\",\"d\":\"2026-02-12\",\"u\":\"https://a.example/x\",\"l\":[\"a\",\"b\"],\"no\":null}");
        QCOMPARE(fields.required("id"_L1), u"7"_s);
        QCOMPARE(fields.count("n"_L1), 12);
        QCOMPARE(fields.time("t"_L1).toString(Qt::ISODate), u"2026-02-12T08:00:00Z"_s);
        QCOMPARE(fields.date("d"_L1), QDate(2026, 2, 12));
        QCOMPARE(fields.url("u"_L1).host(), u"a.example"_s);
        QCOMPARE(fields.texts("l"_L1), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(fields.text("no"_L1), QString{});
        QCOMPARE(fields.text("missing"_L1), QString{});
        QVERIFY(!fields.isBroken());
    }

    void readsTheLargestCountExactly() {
        JsonFields fields = fieldsOf(R"({"n":9007199254740991,"i":2147483647,"s":12.48})");
        QCOMPARE(fields.count("n"_L1), 9007199254740991);
        QCOMPARE(fields.smallCount("i"_L1), 2147483647);
        QCOMPARE(fields.duration("s"_L1), std::chrono::milliseconds{12'480});
        QVERIFY(!fields.isBroken());
    }

    void bringsTimesToUtc() {
        JsonFields fields = fieldsOf(R"({"t":"2026-02-12T09:00:00+01:00"})");
        QCOMPARE(fields.time("t"_L1).toString(Qt::ISODate), u"2026-02-12T08:00:00Z"_s);
    }

    void breaksAt_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a missing id") << QByteArray{"{}"};
        QTest::newRow("an id that is a number") << QByteArray{R"({"id":7})"};
        QTest::newRow("a count beyond what JSON can tell") << QByteArray{R"({"id":"1","n":1e300})"};
        QTest::newRow("a count of 2^53+1") << QByteArray{R"({"id":"1","n":9007199254740993})"};
        QTest::newRow("half a thing") << QByteArray{R"({"id":"1","n":0.5})"};
        QTest::newRow("an id of 2^53+1") << QByteArray{R"({"id":9007199254740993})"};
        QTest::newRow("an empty id") << QByteArray{R"({"id":""})"};
        QTest::newRow("more than an int holds") << QByteArray{R"({"id":"1","i":4294967297})"};
        QTest::newRow("longer than a life") << QByteArray{R"({"id":"1","s":1e300})"};
        QTest::newRow("shorter than nothing") << QByteArray{R"({"id":"1","s":-0.5})"};
        QTest::newRow("a text that is an object") << QByteArray{R"({"id":{"id":"1"}})"};
        QTest::newRow("a count below none") << QByteArray{R"({"id":"1","n":-1})"};
        QTest::newRow("a time without a zone") << QByteArray{R"({"id":"1","t":"2026-02-12T08:00:00"})"};
        QTest::newRow("a date that is none") << QByteArray{R"({"id":"1","d":"2026-02-30"})"};
        QTest::newRow("a relative URL") << QByteArray{R"({"id":"1","u":"/x.jpg"})"};
        QTest::newRow("a list with something else in it") << QByteArray{R"({"id":"1","l":["a",1]})"};
    }

    void breaksAt() {
        QFETCH(QByteArray, json);
        JsonFields fields{QJsonDocument::fromJson(json).object()};
        (void)fields.required("id"_L1);
        (void)fields.count("n"_L1);
        (void)fields.smallCount("i"_L1);
        (void)fields.duration("s"_L1);
        (void)fields.time("t"_L1);
        (void)fields.date("d"_L1);
        (void)fields.url("u"_L1);
        (void)fields.texts("l"_L1);
        QVERIFY(fields.isBroken());
        QVERIFY(!fields.broken().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "jsonfields_test.moc"
