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
        QTest::newRow("line break after") << u"desk@example.org\r\n"_s << u"desk@example.org"_s;
        QTest::newRow("percent") << u"50%off@example.org"_s << u"50%off@example.org"_s;
        QTest::newRow("international domain in capitals") << u"desk@BÜCHER.Example"_s << u"desk@xn--bcher-kva.example"_s;
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
        QTest::newRow("encoded line break") << u"desk%0d%0aRCPT@example.org"_s;
        QTest::newRow("encoded nul") << u"desk%00@example.org"_s;
        QTest::newRow("line break in the domain") << u"desk@exa\nmple.org"_s;
        QTest::newRow("nul in the domain") << u"desk@exa"_s + QChar{u'\0'} + u"mple.org"_s;
        QTest::newRow("nul at the end") << u"desk@example.org"_s + QChar{u'\0'};
        QTest::newRow("comment after the domain") << u"desk@example.org(x)"_s;
        QTest::newRow("name before it") << u"Desk <desk@example.org>"_s;
        QTest::newRow("address of a computer") << u"desk@192.0.2.1"_s;
        QTest::newRow("domain literal") << u"desk@[192.0.2.1]"_s;
        QTest::newRow("long domain") << u"desk@"_s + QString{u"abcdefghi."_s}.repeated(26) + u"org"_s;
        QTest::newRow("long label") << u"desk@"_s + QString(64, u'a') + u".org"_s;
        QTest::newRow("local part beyond ASCII") << u"bücher@example.org"_s;
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
