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

    void splitsAtAnyWhiteSpace() { QCOMPARE(searchWords(u" Air\tDefence\n2024 "), (QStringList{u"air"_s, u"defence"_s, u"2024"_s})); }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "searchtext_test.moc"
