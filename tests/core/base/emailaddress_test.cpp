// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emailaddress.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOrdinaryAddresses_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"desk@example.org"_s << u"desk@example.org"_s;
        QTest::newRow("white space around") << u"  desk@example.org\t"_s << u"desk@example.org"_s;
        QTest::newRow("domain in capitals") << u"News.Desk+in@EXAMPLE.Org"_s << u"News.Desk+in@example.org"_s;
        QTest::newRow("international domain") << u"desk@bücher.example"_s << u"desk@xn--bcher-kva.example"_s;
    }

    void readsOrdinaryAddresses() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto address = EmailAddress::parse(typed);
        QVERIFY(address);
        QCOMPARE(address->text(), text);
    }

    void refusesWhatCouldReachSomebodyElse_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no at") << u"desk.example.org"_s;
        QTest::newRow("two ats") << u"a@b@c.org"_s;
        QTest::newRow("line break") << u"desk@example.org\r\nRCPT TO:<x@y.org>"_s;
        QTest::newRow("line break in the local part") << u"de\nsk@example.org"_s;
        QTest::newRow("encoded line break is no local part of ours") << u"desk%0d%0a @example.org"_s;
        QTest::newRow("nul") << u"desk"_s + QChar{u'\0'} + u"@example.org"_s;
        QTest::newRow("comment") << u"desk(comment)@example.org"_s;
        QTest::newRow("quoted") << u"\"de sk\"@example.org"_s;
        QTest::newRow("two recipients") << u"a@example.org,b@example.org"_s;
        QTest::newRow("no dot in the domain") << u"desk@localhost"_s;
        QTest::newRow("dots together") << u"de..sk@example.org"_s;
        QTest::newRow("long local part") << QString(65, u'a') + u"@example.org"_s;
        QTest::newRow("1000 characters") << QString(1000, u'a') + u"@example.org"_s;
        QTest::newRow("full-width at") << u"desk＠example.org"_s;
    }

    void refusesWhatCouldReachSomebodyElse() {
        QFETCH(QString, typed);
        QVERIFY(!EmailAddress::parse(typed));
    }

    void takesCapitalsForTheSameMailbox() { QCOMPARE(*EmailAddress::parse(u"Desk@example.org"), *EmailAddress::parse(u"desk@Example.ORG")); }
};

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "emailaddress_test.moc"
