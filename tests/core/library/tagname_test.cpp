// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchtext.h"
#include "core/library/tagname.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

class TagNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutCaseAndAccents_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addRow("Slovak") << u"Maroš ŠEFČOVIČ"_s << u"maros sefcovic"_s;
        QTest::addRow("decomposed") << u"S\u030cefc\u030covic\u030c"_s << u"sefcovic"_s;
        QTest::addRow("Polish") << u"Łódź"_s << u"lodz"_s;
        QTest::addRow("Danish") << u"Mette Frederiksen, Ærø"_s << u"mette frederiksen, aero"_s;
        QTest::addRow("German") << u"Straße"_s << u"strasse"_s;
        QTest::addRow("Greek") << u"Αθήνα"_s << u"αθηνα"_s;
        QTest::addRow("Turkish") << u"Işık İzmir"_s << u"isik izmir"_s;
        QTest::addRow("ligature") << u"oﬃce"_s << u"office"_s;
        QTest::addRow("spaces") << u"  a \t\n b\u00a0c\0d "_s << u"a b c d"_s;
        QTest::addRow("Arabic numerals stay") << u"2026"_s << u"2026"_s;
        QTest::addRow("nothing") << u""_s << u""_s;
    }
    void leavesOutCaseAndAccents() {
        QFETCH(QString, text);
        QTEST(searchText(text), "plain");
        QCOMPARE(searchText(searchText(text)), searchText(text));
    }

    void keepsTagsAsTheyAreWritten() {
        QCOMPARE(tagName(u"  Šefčovič  at\nwork "), u"Šefčovič at work"_s);
        QCOMPARE(tagName(u"Šefčovič"), u"Šefčovič"_s);
        QCOMPARE(tagName(u" \n "), QString{});
        QCOMPARE(tagName(u"\u030c"), QString{});
    }
};

} // namespace

QTEST_GUILESS_MAIN(TagNameTest)
#include "tagname_test.moc"
