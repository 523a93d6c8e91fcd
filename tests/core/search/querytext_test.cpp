// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/querytext.h"

#include <QTest>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;

namespace {

class QueryTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsATermInAndTakesItOut_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("with");
        QTest::newRow("into nothing") << u""_s << u"has:shotlist"_s;
        QTest::newRow("behind words") << u"air  defence"_s << u"air  defence has:shotlist"_s;
        QTest::newRow("behind a choice") << u"a or b"_s << u"(a or b) has:shotlist"_s;
        QTest::newRow("before what is not finished") << u"a \"b"_s << u"has:shotlist a \"b"_s;
        QTest::newRow("before a key without a value") << u"place:"_s << u"has:shotlist place:"_s;
    }
    void putsATermInAndTakesItOut() {
        QFETCH(QString, text);
        QVERIFY(!hasTerm(text, u"has:shotlist"));
        QTEST(withTerm(text, u"has:shotlist"_s), "with");
    }

    void seesATermThatWasTyped() {
        QVERIFY(hasTerm(u"a HAS:\"Shotlist\" b", u"has:shotlist"));
        QVERIFY(hasTerm(u"-state:library x", u"-state:library"));
        QVERIFY(!hasTerm(u"state:library x", u"-state:library"));
        QVERIFY(!hasTerm(u"a or has:shotlist", u"has:shotlist"));
        QVERIFY(!hasTerm(u"-has:shotlist", u"has:shotlist"));
        QCOMPARE(withTerm(u"a HAS:Shotlist"_s, u"has:shotlist"_s), u"a HAS:Shotlist"_s);
    }

    void leavesTheRestAsItWas() {
        QCOMPARE(withoutTerm(u"a  \"b\"   HAS:Shotlist  c"_s, u"has:shotlist"), u"a  \"b\" c"_s);
        QCOMPARE(withoutTerm(u"has:shotlist"_s, u"has:shotlist"), QString{});
        QCOMPARE(withoutTerm(u"has:shotlist a has:shotlist"_s, u"has:shotlist"), u"a"_s);
        QCOMPARE(withoutTerm(u"(has:shotlist) a"_s, u"has:shotlist"), u"a"_s);
        QCOMPARE(withoutTerm(u"(a or b) has:shotlist"_s, u"has:shotlist"), u"(a or b)"_s);
        QCOMPARE(withoutTerm(u"a or has:shotlist"_s, u"has:shotlist"), u"a or has:shotlist"_s);
        QCOMPARE(withInstead(u"place:Brusels x"_s, {6, 7}, u"Brussels"_s), u"place:Brussels x"_s);
        QCOMPARE(withInstead(u"(a b) c"_s, {3, 1}, {}), u"(a) c"_s);
    }

    void knowsWhatIsWritten_data() {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("nothing") << u"|"_s << u""_s << u""_s << u""_s;
        QTest::newRow("a word") << u"a pla|"_s << u""_s << u"pla"_s << u"pla"_s;
        QTest::newRow("in a word") << u"pl|ac x"_s << u""_s << u"pl"_s << u"plac"_s;
        QTest::newRow("a key") << u"pl|ace:x"_s << u""_s << u"pl"_s << u"place"_s;
        QTest::newRow("no value yet") << u"place:|"_s << u"place"_s << u""_s << u""_s;
        QTest::newRow("a value") << u"a place:Bru| b"_s << u"place"_s << u"Bru"_s << u"Bru"_s;
        QTest::newRow("a phrase") << u"tag:\"air d|"_s << u"tag"_s << u"air d"_s << u"\"air d"_s;
        QTest::newRow("a closed phrase") << u"tag:\"air d|efence\""_s << u"tag"_s << u"air d"_s << u"\"air defence\""_s;
        QTest::newRow("an upper end") << u"date:2024..20|"_s << u"date"_s << u"20"_s << u"20"_s;
        QTest::newRow("behind a minus") << u"-pla|"_s << u""_s << u"pla"_s << u"pla"_s;
        QTest::newRow("behind a space") << u"place:x |"_s << u""_s << u""_s << u""_s;
        QTest::newRow("in a phrase") << u"\"pla|ce\""_s << u""_s << u""_s << u""_s;
    }
    void knowsWhatIsWritten() {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const WritingPlace place = writingPlace(text, cursor);
        QTEST(place.key, "key");
        QTEST(place.written, "written");
        QTEST(text.sliced(place.span.at, place.span.length), "replaced");
    }
};

} // namespace

QTEST_GUILESS_MAIN(QueryTextTest)
#include "querytext_test.moc"
