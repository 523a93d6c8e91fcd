// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rusheslink.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;
using Catalogue::RushesLink;

class RushesLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToOneThing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RushesLink::Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("portal");
        QTest::newRow("a video") << u"rushes://open/video/v-2026_02.a"_s << RushesLink::Kind::Video << u"v-2026_02.a"_s << QString{};
        QTest::newRow("a meeting") << u"rushes://open/meeting/m1"_s << RushesLink::Kind::Meeting << u"m1"_s << QString{};
        QTest::newRow("of another portal") << u"rushes://open/video/v1?portal=media.example.int"_s << RushesLink::Kind::Video << u"v1"_s
                                           << u"https://media.example.int"_s;
        QTest::newRow("with its path") << u"rushes://open/video/v1?portal=https://media.example.int/press"_s << RushesLink::Kind::Video << u"v1"_s
                                       << u"https://media.example.int/press"_s;
        QTest::newRow("with an escaped address") << u"rushes://open/video/v1?portal=https%3A%2F%2Fmedia.example.int"_s << RushesLink::Kind::Video << u"v1"_s
                                                 << u"https://media.example.int"_s;
        QTest::newRow("of this computer") << u"rushes://open/video/v1?portal=http://127.0.0.1:8080"_s << RushesLink::Kind::Video << u"v1"_s
                                          << u"http://127.0.0.1:8080"_s;
    }

    void leadsToOneThing() {
        QFETCH(QString, text);
        QFETCH(RushesLink::Kind, kind);
        QFETCH(QString, id);
        QFETCH(QString, portal);
        const auto link = RushesLink::parse(text);
        QVERIFY(link);
        QCOMPARE(link->kind, kind);
        QCOMPARE(link->id, id);
        QCOMPARE(link->portal ? link->portal->url().toString() : QString{}, portal);
        QCOMPARE(RushesLink::parse(link->text()), link);
    }

    void isNothingElse_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("an option") << u"--platform"_s;
        QTest::newRow("an option behind the scheme") << u"rushes://open/video/--platform=vnc"_s;
        QTest::newRow("an option behind a space") << u"rushes://open/video/v1 --platform vnc"_s;
        QTest::newRow("another act") << u"rushes://download/video/v1"_s;
        QTest::newRow("another kind") << u"rushes://open/settings/v1"_s;
        QTest::newRow("a path") << u"rushes://open/video/../../etc/passwd"_s;
        QTest::newRow("an escaped path") << u"rushes://open/video/%2e%2e%2fpasswd"_s;
        QTest::newRow("only dots") << u"rushes://open/video/.."_s;
        QTest::newRow("a file") << u"rushes:///etc/passwd"_s;
        QTest::newRow("a line break") << u"rushes://open/video/v1\r\nX: y"_s;
        QTest::newRow("a line break at the end") << u"rushes://open/video/v1\n"_s;
        QTest::newRow("an escaped line break") << u"rushes://open/video/v1%0d%0a"_s;
        QTest::newRow("a NUL") << u"rushes://open/video/v1\u0000x"_s;
        QTest::newRow("a server switch") << u"rushes://open/video/v1?server=https://evil.example"_s;
        QTest::newRow("two queries") << u"rushes://open/video/v1?portal=a.example&portal=b.example"_s;
        QTest::newRow("a portal without encryption") << u"rushes://open/video/v1?portal=http://media.example.int"_s;
        QTest::newRow("a portal that is a file") << u"rushes://open/video/v1?portal=file:///etc"_s;
        QTest::newRow("a portal with a user") << u"rushes://open/video/v1?portal=https://me%40media.example.int"_s;
        QTest::newRow("a fragment") << u"rushes://open/video/v1#x"_s;
        QTest::newRow("upper case") << u"RUSHES://open/video/v1"_s;
        QTest::newRow("an id of 65") << u"rushes://open/video/"_s + QString(65, u'a');
        QTest::newRow("a megabyte") << u"rushes://open/video/v1?portal=a.example/"_s + QString(1024 * 1024, u'a');
    }

    void isNothingElse() {
        QFETCH(QString, text);
        QVERIFY(!RushesLink::parse(text));
    }
};

QTEST_GUILESS_MAIN(RushesLinkTest)
#include "rusheslink_test.moc"
