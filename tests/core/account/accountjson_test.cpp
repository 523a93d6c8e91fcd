// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject plain{{u"id"_s, u"9007199254740993"_s}, {u"email"_s, u"ann@example.org"_s}, {u"name"_s, u"Ann"_s}, {u"newsletter"_s, false}};

} // namespace

class AccountJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads() {
        const auto account = Account::accountFrom(plain);
        QVERIFY(account);
        QCOMPARE(account->id.text(), u"9007199254740993"_s);
    }

    void isNotTakenWhere_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("the id is a number") << u"id"_s << QJsonValue{9007199254740993.0};
        QTest::newRow("the id is missing") << u"id"_s << QJsonValue{};
        QTest::newRow("the address is none") << u"email"_s << QJsonValue{u"ann"_s};
        QTest::newRow("the address is a list") << u"email"_s << QJsonValue{QJsonArray{u"ann@example.org"_s}};
        QTest::newRow("the name is an object") << u"name"_s << QJsonValue{QJsonObject{}};
        QTest::newRow("the newsletter is a text") << u"newsletter"_s << QJsonValue{u"true"_s};
        QTest::newRow("the day is none") << u"created_at"_s << QJsonValue{u"yesterday"_s};
    }
    void isNotTakenWhere() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = plain;
        json.insert(key, value);
        const auto account = Account::accountFrom(json);
        QVERIFY(!account);
        QCOMPARE(account.error().fault, Portal::PortalFault::BadReply);
    }
};

QTEST_GUILESS_MAIN(AccountJsonTest)
#include "accountjson_test.moc"
