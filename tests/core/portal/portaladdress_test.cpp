// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portaladdress.h"

#include <QTest>

using namespace Rushes::Portal;
using namespace Qt::StringLiterals;

class PortalAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType() {
        QCOMPARE(PortalAddress::parse(u"media.example.int"_s)->url(), QUrl{u"https://media.example.int"_s});
        QCOMPARE(PortalAddress::parse(u" https://media.example.int/press/ "_s)->url(), QUrl{u"https://media.example.int/press"_s});
        QCOMPARE(PortalAddress::parse(u"http://127.0.0.1:8080"_s)->text(), u"127.0.0.1:8080"_s);
        QVERIFY(PortalAddress::parse(u"http://localhost"_s));
        QVERIFY(PortalAddress::parse(u"http://[::1]:80"_s));
    }

    void refusesWhatWouldTravelInTheClear_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("http elsewhere") << u"http://media.example.int"_s;
        QTest::newRow("http to a name that only looks local") << u"http://localhost.example.int"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("user name") << u"https://desk:secret@media.example.int"_s;
        QTest::newRow("query") << u"https://media.example.int/?x=1"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no host") << u"https://"_s;
    }

    void refusesWhatWouldTravelInTheClear() {
        QFETCH(QString, text);
        QVERIFY(!PortalAddress::parse(text));
    }

    void keepsToItsOwnOrigin() {
        const PortalAddress address = *PortalAddress::parse(u"https://media.example.int/press"_s);
        QCOMPARE(address.call(u"/v1/meetings"_s), QUrl{u"https://media.example.int/press/v1/meetings"_s});
        QVERIFY(address.owns(QUrl{u"https://media.example.int:443/x.jpg"_s}));
        for (const QString& other :
             {u"http://media.example.int/x.jpg"_s, u"https://example.int/x.jpg"_s, u"https://media.example.int:8443/x.jpg"_s, u"file:///x.jpg"_s,
              u"https://media.example.int@evil.example/x.jpg"_s, u"https://a:b@media.example.int/x.jpg"_s, u"x.jpg"_s})
            QVERIFY2(!address.owns(QUrl{other}), qPrintable(other));
    }
};

QTEST_GUILESS_MAIN(PortalAddressTest)
#include "portaladdress_test.moc"
