// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchtext.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsAccentsAndCase() {
        QCOMPARE(searchText(u"Šefčovič"), u"sefcovic"_s);
        QCOMPARE(searchText(u"SEFCOVIC"), u"sefcovic"_s);
        QCOMPARE(searchText(u"Straße"), searchText(u"STRASSE"));
        QCOMPARE(searchText(u"e\u0301te"), searchText(u"\u00E9te"));
    }

    void saysTheSameOfAsciiAloneAndBesideOtherLetters() {
        QString all;
        for (char16_t unit = 0; unit < 0x80; ++unit) all += QChar{unit};
        all += u"  Two  words \t"_s;
        QCOMPARE(searchText(all) + u" e"_s, searchText(all + u" é"_s));
    }

    void splitsAtAnyWhiteSpace() { QCOMPARE(searchWords(u" Air\tDefence\n2024 "), (QStringList{u"air"_s, u"defence"_s, u"2024"_s})); }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "searchtext_test.moc"
