// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/summons.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

class SummonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOverTheSocketAsItIs() {
        const Summons summons{.link = Catalogue::RushesLink::parse(u"rushes://open/video/v1"_s),
                              .files = {u"/media/a clip #1.mxf"_s, u"/media/é.rushes"_s},
                              .token = u"kwin-17"_s,
                              .startup = u"desk-1_TIME4711"_s};
        QCOMPARE(Summons::from(summons.text()), summons);
        QCOMPARE(Summons::from(Summons{}.text()), Summons{});
    }

    /// Fault 59: any program of this user may write there.
    void whatIsNotUnderstoodIsLeftOut_data() {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("no JSON") << "rushes://open/video/v1"_ba;
        QTest::newRow("another act") << R"({"link":"rushes://download/video/v1"})"_ba;
        QTest::newRow("a relative path") << R"({"files":["../../etc/passwd",7,null]})"_ba;
        QTest::newRow("a token with a line in it") << R"({"token":"a\nLD_PRELOAD=x"})"_ba;
        QTest::newRow("a token of a megabyte") << "{\"token\":\"" + QByteArray(1024, 'a') + "\"}";
        QTest::newRow("two megabytes") << "{\"link\":\"rushes://open/video/v1\",\"x\":\"" + QByteArray(2 * 1024 * 1024, 'a') + "\"}";
    }
    void whatIsNotUnderstoodIsLeftOut() {
        QFETCH(const QByteArray, message);
        QCOMPARE(Summons::from(message), Summons{});
    }

    void takesTheDesktopsLeaveOutOfTheEnvironment() {
        qputenv("XDG_ACTIVATION_TOKEN", "kwin-17");
        qputenv("DESKTOP_STARTUP_ID", "desk-1_TIME4711");
        Summons summons;
        summons.takeLeave();
        QCOMPARE(summons.token, u"kwin-17"_s);
        QCOMPARE(summons.startup, u"desk-1_TIME4711"_s);
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
    }
};

QTEST_GUILESS_MAIN(SummonsTest)
#include "summons_test.moc"
