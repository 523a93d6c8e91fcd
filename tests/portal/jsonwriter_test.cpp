// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Rushes::PortalServer;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectsAndArraysLieInEachOther() {
        JsonWriter json;
        json.openObject().add("a"_L1, u"x").name("list"_L1).openArray();
        json.openObject().closeObject().number(qint64{1}).openArray().closeArray().raw("[2,3]").closeArray();
        json.name("b"_L1).truth(true).name("c"_L1).truth(false).name("d"_L1).null().addOrNull("e"_L1, u"").addOrNull("f"_L1, u"y").closeObject();
        QCOMPARE(json.bytes(), R"({"a":"x","list":[{},1,[],[2,3]],"b":true,"c":false,"d":null,"e":null,"f":"y"})"_ba);
    }

    void whatIsWrittenIsReadBack_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString{};
        QTest::newRow("signs with a meaning") << u"\"quoted\" \\ back / slash"_s;
        QTest::newRow("a sign at each end") << u"\"\""_s;
        QTest::newRow("diacritics") << u"Maroš Šefčovič, Łódź, Αθήνα"_s;
        QTest::newRow("beyond the first plane") << u"🎥 film"_s;
        QTest::newRow("line ends and tabs") << u"one\r\ntwo\tthree\b\f"_s;
        QString controls;
        for (char16_t c = 0; c < 0x20; ++c) controls += QChar{c};
        QTest::newRow("control characters") << controls + u"end\u007f"_s;
        QTest::newRow("long") << u"a\"b"_s.repeated(100'000);
    }
    void whatIsWrittenIsReadBack() {
        QFETCH(QString, text);
        JsonWriter json;
        json.openObject().add("text"_L1, text).closeObject();
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(json.bytes(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(read.object().value("text"_L1).isString());
        QCOMPARE(read.object().value("text"_L1).toString(), text.isNull() ? u""_s : text);
    }

    void halfACharacterIsNoFault() {
        JsonWriter json;
        json.openArray().text(QString{QChar{0xd83c}} + u'x').closeArray();
        QCOMPARE(QJsonDocument::fromJson(json.bytes()).array().size(), 1);
    }

    void numbersAreExact() {
        JsonWriter json;
        json.openArray().number(qint64{9'007'199'254'740'991}).number(-1.5).number(0.1).number(41.04).number(1e300);
        json.number(std::numeric_limits<double>::quiet_NaN()).number(std::numeric_limits<double>::infinity()).closeArray();
        const QJsonArray read = QJsonDocument::fromJson(json.bytes()).array();
        QCOMPARE(read.size(), 7);
        QCOMPARE(read.at(0).toInteger(), 9'007'199'254'740'991);
        QVERIFY(read.at(1).toDouble() == -1.5 && read.at(2).toDouble() == 0.1 && read.at(3).toDouble() == 41.04 && read.at(4).toDouble() == 1e300);
        QVERIFY(read.at(5).isNull() && read.at(6).isNull());
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
