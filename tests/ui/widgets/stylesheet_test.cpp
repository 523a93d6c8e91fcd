// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/tokens.h"

#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class StyleSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPictureItNamesCanBeShown_data() {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("light") << styleSheet(tokensFor(Qt::ColorScheme::Light));
        QTest::newRow("dark") << styleSheet(tokensFor(Qt::ColorScheme::Dark));
    }

    void everyPictureItNamesCanBeShown() {
        QFETCH(QString, sheet);
        static const QRegularExpression url{u"url\\(([^)]+)\\)"_s};
        int pictures = 0;
        for (const QRegularExpressionMatch& match : url.globalMatch(sheet)) {
            QVERIFY2(!QPixmap{match.captured(1)}.isNull(), qPrintable(match.captured(1)));
            ++pictures;
        }
        QVERIFY(pictures > 3);
    }

    void everyTokenItNamesIsThere() {
        static const QRegularExpression comment{u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption};
        static const QRegularExpression open{u"@\\w+"_s};
        QCOMPARE(open.match(styleSheet(tokensFor(Qt::ColorScheme::Dark)).remove(comment)).captured(), QString{});
    }
};

QTEST_MAIN(StyleSheetTest)
#include "stylesheet_test.moc"
