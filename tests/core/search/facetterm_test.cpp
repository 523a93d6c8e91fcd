// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facetterm.h"

#include <QTest>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;

class FacetTermTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString& text, const QStringList& before, const QStringList& values, const QString& after) {
            QTest::newRow(qPrintable(text + u" -> "_s + after)) << text << before << values << after;
        };
        row(u""_s, {}, {u"Oslo"_s}, u"place:Oslo"_s);
        row(u"jet"_s, {}, {u"New York"_s}, u"jet place:\"New York\""_s);
        row(u"place:Oslo jet"_s, {u"Oslo"_s}, {u"Oslo"_s, u"Lodz"_s}, u"jet (place:Oslo or place:Lodz)"_s);
        row(u"jet (place:Oslo or place:Lodz) rating:3"_s, {u"Oslo"_s, u"Lodz"_s}, {u"Lodz"_s}, u"jet rating:3 place:Lodz"_s);
        row(u"(place:Oslo or place:Lodz)"_s, {u"Oslo"_s, u"Lodz"_s}, {}, u""_s);
        row(u"place:Oslo or place:Lodz"_s, {u"Oslo"_s, u"Lodz"_s}, {u"Oslo"_s}, u"place:Oslo"_s);
        row(u"jet or place:Oslo"_s, {}, {u"Lodz"_s}, u"(jet or place:Oslo) place:Lodz"_s); // no facet: not all must be there
        row(u"-place:Oslo"_s, {}, {u"Lodz"_s}, u"-place:Oslo place:Lodz"_s);
        row(u"(place:Oslo or jet)"_s, {}, {}, u"(place:Oslo or jet)"_s);
    }

    void isWritten() {
        QFETCH(QString, text);
        QFETCH(QStringList, values);
        QTEST(facetValues(text, u"place"), "before");
        QTEST(withFacet(text, u"place"_s, values), "after");
        QCOMPARE(facetValues(withFacet(text, u"place"_s, values), u"place"), values);
    }

    void comparisonsGoWithIt() {
        QCOMPARE(withFacet(u"jet duration:>60s duration:..5min"_s, u"duration"_s, {}), u"jet"_s);
        QVERIFY(facetValues(u"duration:>60s", u"duration").isEmpty());
    }
};

QTEST_GUILESS_MAIN(FacetTermTest)
#include "facetterm_test.moc"
