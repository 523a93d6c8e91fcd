// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"
#include "tests/support/jsoncorpus.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

} // namespace

class StrictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() { addRows(Tests::goodJson()); }
    void reads() {
        QFETCH(QByteArray, text);
        const auto object = strictObject(text, deepest);
        QVERIFY2(object, object ? "" : word(object.error()).data());
        QCOMPARE(object->value("email"_L1).toString(), u"ann@example.org"_s);
    }

    void refuses_data() {
        // What is only too large is for those who receive it to refuse.
        addRows(Tests::badJson(), [](const Tests::JsonSpecimen& specimen) { return !specimen.name.startsWith("a string of"); });
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QVERIFY(!strictObject(text, deepest));
    }

    void saysWhy_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<JsonFault>("fault");
        QTest::newRow("twice") << R"({"a":1,"a":2})"_ba << JsonFault::Repeated;
        QTest::newRow("NUL") << R"({"a":"\u0000"})"_ba << JsonFault::BadText;
        QTest::newRow("half a pair") << R"({"a":"\ud800"})"_ba << JsonFault::BadText;
        QTest::newRow("beyond") << R"({"a":1e400})"_ba << JsonFault::BadNumber;
        QTest::newRow("deep") << QByteArray(deepest + 1, '[') << JsonFault::TooDeep;
        QTest::newRow("a list") << "[]"_ba << JsonFault::NoObject;
        QTest::newRow("nothing") << ""_ba << JsonFault::Malformed;
    }
    void saysWhy() {
        QFETCH(QByteArray, text);
        QFETCH(JsonFault, fault);
        const auto object = strictObject(text, deepest);
        QVERIFY(!object);
        QCOMPARE(object.error(), fault);
    }

    void theDeepestLevelIsTaken() {
        QVERIFY(strictObject("{\"a\":" + QByteArray(deepest - 1, '[') + QByteArray(deepest - 1, ']') + '}', deepest));
        QVERIFY(!strictObject("{\"a\":" + QByteArray(deepest, '[') + QByteArray(deepest, ']') + '}', deepest));
    }

private:
    static void addRows(const QList<Tests::JsonSpecimen>& specimens, const std::function<bool(const Tests::JsonSpecimen&)>& wanted = {}) {
        QTest::addColumn<QByteArray>("text");
        for (const Tests::JsonSpecimen& specimen : specimens) {
            if (!wanted || wanted(specimen)) QTest::newRow(specimen.name.constData()) << specimen.text;
        }
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strictjson_test.moc"
