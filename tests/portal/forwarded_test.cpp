// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/forwarded.h"

#include <QTest>

using namespace Rushes::PortalServer;
using namespace Qt::StringLiterals;

class ForwardedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoAsksIsTheRightmostThatIsNoProxyOfOurs_data() {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("asks");
        QTest::newRow("nothing said") << u"127.0.0.1"_s << ""_ba << u"127.0.0.1"_s;
        QTest::newRow("one") << u"127.0.0.1"_s << "203.0.113.7"_ba << u"203.0.113.7"_s;
        QTest::newRow("what the client wrote is not believed") << u"127.0.0.1"_s << "198.51.100.1, 203.0.113.7"_ba << u"203.0.113.7"_s;
        QTest::newRow("a proxy before the proxy") << u"127.0.0.1"_s << "198.51.100.1,203.0.113.7 , 127.0.0.1"_ba << u"203.0.113.7"_s;
        QTest::newRow("a proxy on the network") << u"10.0.0.2"_s << "198.51.100.1, 203.0.113.7, 10.0.0.2"_ba << u"203.0.113.7"_s;
        QTest::newRow("somebody in the house") << u"10.0.0.2"_s << "198.51.100.1, 10.0.0.77"_ba << u"10.0.0.77"_s;
        QTest::newRow("a stranger is no proxy") << u"203.0.113.9"_s << "198.51.100.1"_ba << u"203.0.113.9"_s;
        QTest::newRow("IPv6") << u"::1"_s << "2001:db8::1, 2001:db8::7"_ba << u"2001:db8::7"_s;
        QTest::newRow("with its port") << u"::1"_s << "[2001:db8::7]:4711"_ba << u"2001:db8::7"_s;
        QTest::newRow("IPv4 with its port") << u"127.0.0.1"_s << "203.0.113.7:4711"_ba << u"203.0.113.7"_s;
        QTest::newRow("IPv4 written as IPv6") << u"::ffff:10.0.0.2"_s << "203.0.113.7, 10.0.0.2"_ba << u"203.0.113.7"_s;
        QTest::newRow("a word") << u"127.0.0.1"_s << "198.51.100.1, unknown"_ba << u"127.0.0.1"_s;
        QTest::newRow("commas") << u"127.0.0.1"_s << ",,,"_ba << u"127.0.0.1"_s;
        QTest::newRow("only proxies") << u"127.0.0.1"_s << "127.0.0.1, 127.0.0.1"_ba << u"127.0.0.1"_s;
        QTest::newRow("half an address") << u"127.0.0.1"_s << "[2001:db8::7"_ba << u"127.0.0.1"_s;
    }
    void whoAsksIsTheRightmostThatIsNoProxyOfOurs() {
        QFETCH(QString, peer);
        QFETCH(QByteArray, field);
        QFETCH(QString, asks);
        QCOMPARE(clientBehind(QHostAddress{peer}, field), QHostAddress{asks});
    }
};

QTEST_GUILESS_MAIN(ForwardedTest)
#include "forwarded_test.moc"
