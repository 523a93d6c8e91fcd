// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/highcontrast.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QPixmap>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class StyleSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPictureItNamesCanBeShown_data() {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("light") << styleSheet(tokensFor(Qt::ColorScheme::Light));
        QTest::newRow("dark") << styleSheet(tokensFor(Qt::ColorScheme::Dark));
        QTest::newRow("light, more contrast") << styleSheet(highContrastTokens(Qt::ColorScheme::Light));
        QTest::newRow("dark, more contrast") << styleSheet(highContrastTokens(Qt::ColorScheme::Dark));
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

    void headersAreAsHighAsTheirWords_data() {
        QTest::addColumn<qreal>("factor");
        QTest::newRow("as it comes") << 1.0;
        QTest::newRow("twice as large") << 2.0;
    }

    void headersAreAsHighAsTheirWords() {
        QFETCH(qreal, factor);
        const QFont before = QApplication::font();
        const auto restored = qScopeGuard([&before] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * factor);
        QApplication::setFont(font);
        qApp->setStyleSheet(styleSheet(tokensFor(Qt::ColorScheme::Light)));
        QTreeWidget list;
        list.setHeaderLabels({u"Signed in"_s});
        list.show();
        QVERIFY2(list.header()->height() > QFontMetrics{font}.height(), qPrintable(QString::number(list.header()->height())));
        QVERIFY(list.header()->height() < QFontMetrics{font}.height() * 2);
    }

    void allSpinBoxesLookAlike_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Qt::ColorScheme>("scheme");
        for (const char* kind : {"whole", "fraction", "time", "moment"}) {
            QTest::addRow("%s, light", kind) << QString::fromLatin1(kind) << Qt::ColorScheme::Light;
            QTest::addRow("%s, dark", kind) << QString::fromLatin1(kind) << Qt::ColorScheme::Dark;
        }
    }

    // A frame that is seen, one ground, and an arrow in each of the two buttons.
    void allSpinBoxesLookAlike() {
        QFETCH(QString, kind);
        QFETCH(Qt::ColorScheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
        qApp->setStyleSheet(styleSheet(tokens));
        const std::unique_ptr<QAbstractSpinBox> box{spinBox(kind)};
        box->resize(160, box->sizeHint().height());
        const QImage image = box->grab().toImage();
        QCOMPARE(box->height(), 32);
        for (const QPoint at : {QPoint{0, 16}, QPoint{159, 16}, QPoint{80, 0}, QPoint{80, 31}}) QCOMPARE(image.pixelColor(at), tokens.edge);
        for (const QPoint at : {QPoint{4, 16}, QPoint{156, 6}, QPoint{156, 26}, QPoint{134, 16}}) QCOMPARE(image.pixelColor(at), tokens.view);
        for (const QRect& button : {QRect{136, 2, 20, 14}, QRect{136, 17, 20, 13}}) {
            double strongest = 1;
            for (int y = button.top(); y <= button.bottom(); ++y)
                for (int x = button.left(); x <= button.right(); ++x) strongest = std::max(strongest, contrast(image.pixelColor(x, y), tokens.view));
            QVERIFY2(strongest >= 3, qPrintable(QString::number(strongest)));
        }
    }

    void oneWithACalendarIsAsHigh() {
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
        qApp->setStyleSheet(styleSheet(tokensFor(Qt::ColorScheme::Dark)));
        QDateTimeEdit box;
        box.setCalendarPopup(true);
        box.ensurePolished();
        QCOMPARE(box.sizeHint().height(), 32);
    }

    void everyTokenItNamesIsThere() {
        static const QRegularExpression comment{u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption};
        static const QRegularExpression open{u"@\\w+"_s};
        QCOMPARE(open.match(styleSheet(tokensFor(Qt::ColorScheme::Dark)).remove(comment)).captured(), QString{});
    }

private:
    static QAbstractSpinBox* spinBox(const QString& kind) {
        if (kind == "time"_L1) return new QTimeEdit{QTime{10, 30}};
        if (kind == "moment"_L1) return new QDateTimeEdit{QDateTime{QDate{2026, 2, 12}, QTime{10, 30}}};
        if (kind == "whole"_L1) {
            auto* box = new QSpinBox;
            box->setValue(5);
            return box;
        }
        auto* box = new QDoubleSpinBox;
        box->setValue(5);
        return box;
    }
};

QTEST_MAIN(StyleSheetTest)
#include "stylesheet_test.moc"
