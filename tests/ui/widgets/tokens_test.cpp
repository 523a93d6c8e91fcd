// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flaglabel.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Rushes::Ui;

namespace {

constexpr double forText = 4.5;
constexpr double forControls = 3.0;

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEverySurface_data() { schemes(); }
    void textIsReadableOnEverySurface() {
        const Tokens& t = tokens();
        for (const QColor& surface : t.surfaces()) {
            for (const QColor& ink : {t.text, t.text2, t.text3, t.link, t.ok, t.warn, t.err, t.synKey, t.synString, t.synNumber, t.synOperator}) {
                QVERIFY2(contrast(ink, surface) >= forText, qPrintable(ink.name() + QStringLiteral(" on ") + surface.name()));
            }
        }
    }

    void wordsAreReadableOnTheirTint_data() { schemes(); }
    void wordsAreReadableOnTheirTint() {
        const Tokens& t = tokens();
        QVERIFY(contrast(t.ok, t.okTint) >= forText);
        QVERIFY(contrast(t.warn, t.warnTint) >= forText);
        QVERIFY(contrast(t.err, t.errTint) >= forText);
        QVERIFY(contrast(t.onAccent, t.accent) >= forText);
        for (const QColor& ground : {t.okTint, t.warnTint, t.errTint}) QVERIFY(contrast(t.text, ground) >= forText);
    }

    void controlsStandOutFromEverySurface_data() { schemes(); }
    void controlsStandOutFromEverySurface() {
        const Tokens& t = tokens();
        for (const QColor& surface : {t.window, t.sidebar, t.view, t.alt, t.inset}) {
            QVERIFY2(contrast(t.edge, surface) >= forControls, qPrintable(surface.name()));
            QVERIFY2(contrast(t.accent, surface) >= forControls, qPrintable(surface.name()));
        }
        QVERIFY(contrast(t.progress, t.line) >= forControls);
    }

    void contrastIsThatOfWcag() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor{0x76, 0x76, 0x76}, Qt::white) - 4.54) < 0.01);
    }

    void theStyleSheetKnowsEveryTokenItNames_data() { schemes(); }
    void theStyleSheetKnowsEveryTokenItNames() {
        const QString sheet = styleSheet(tokens());
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.section(QStringLiteral("*/"), 2).contains(u'@'), "a name in rushes.qss is no token");
    }

    void aForcedSchemeIsInForceAtOnce() {
        Theme theme{*qApp};
        theme.setScheme(Qt::ColorScheme::Light);
        QSignalSpy changed{&theme, &Theme::changed};
        theme.setScheme(Qt::ColorScheme::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.tokens().dark);
        QVERIFY(currentTokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), tokensFor(Qt::ColorScheme::Dark).view);
        theme.setScheme(Qt::ColorScheme::Light);
        QVERIFY(!currentTokens().dark);
        QCOMPARE(changed.size(), 2);
    }

    /// WCAG's AAA for words, on whatever they may stand.
    void moreContrastIsMore() {
        for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            const Tokens& t = highContrastTokens(scheme);
            for (const QColor& surface : t.surfaces()) {
                for (const QColor& ink : {t.text, t.text2, t.text3, t.edge, t.link, t.ok, t.warn, t.err})
                    QVERIFY2(contrast(ink, surface) >= 7.0, qPrintable(ink.name() + QStringLiteral(" on ") + surface.name()));
            }
        }
    }

    void whatCannotBeUsedIsReadableAndToldApart_data() { schemes(); }
    void whatCannotBeUsedIsReadableAndToldApart() {
        const Tokens& t = tokens();
        const DisabledLook look = disabledLook(t);
        for (const QColor& surface : {t.window, t.sidebar, t.view, t.alt, t.inset})
            QVERIFY2(contrast(look.ink, surface) >= forText, qPrintable(look.ink.name() + QStringLiteral(" on ") + surface.name()));
        QVERIFY(contrast(look.ink, t.tint) >= forControls);
        // Without colour too: the words differ by their lightness, and in high contrast the border is broken.
        QVERIFY2(contrast(look.ink, t.text) >= 2.0, qPrintable(look.ink.name()));
        QCOMPARE(look.dashed, isHighContrast(t));
        if (!look.dashed) return;
        for (const QColor& ink : {t.text, t.text2, t.text3, t.edge}) QVERIFY2(contrast(look.ink, ink) >= forControls, qPrintable(ink.name()));
        QVERIFY(look.edge != t.edge);
    }

    /// Neither the black of a flag on a dark ground nor its white on a light one runs into the ground.
    void everyFlagHasAnEdge_data() { schemes(); }
    void everyFlagHasAnEdge() {
        QFETCH(Qt::ColorScheme, scheme);
        QFETCH(bool, high);
        Theme theme{*qApp};
        theme.setScheme(scheme);
        theme.setHighContrast(high);
        const QColor ground = tokens().view;
        const QFileInfoList drawings = QDir{QStringLiteral(":/icons/flags")}.entryInfoList();
        for (const QFileInfo& drawing : drawings) {
            QImage shown{flagSize, QImage::Format_RGB32};
            shown.fill(ground);
            QPainter{&shown}.drawPixmap(0, 0, flagPixmap(drawing.completeBaseName(), 1));
            for (const QPoint at : {QPoint{0, 6}, QPoint{17, 6}, QPoint{9, 0}, QPoint{9, 11}})
                QVERIFY2(contrast(shown.pixelColor(at), ground) >= 1.3, qPrintable(drawing.fileName() + QStringLiteral(" at %1, %2").arg(at.x()).arg(at.y())));
        }
    }

    void aFlagFollowsTheScheme() {
        Theme theme{*qApp};
        theme.setScheme(Qt::ColorScheme::Light);
        FlagLabel flag;
        flag.setCountry(QStringLiteral("BE"));
        const QImage light = flag.grab().toImage();
        theme.setScheme(Qt::ColorScheme::Dark);
        FlagLabel another;
        another.setCountry(QStringLiteral("BE"));
        QCOMPARE(flag.grab().toImage(), another.grab().toImage());
        QVERIFY(flag.grab().toImage() != light);
    }

    /// A style sheet that says what colour words have makes those in an empty field half of it, unless it says that too.
    void wordsInAnEmptyFieldAreReadable_data() { schemes(); }
    void wordsInAnEmptyFieldAreReadable() {
        QFETCH(Qt::ColorScheme, scheme);
        QFETCH(bool, high);
        Theme theme{*qApp};
        theme.setScheme(scheme);
        theme.setHighContrast(high);
        QLineEdit line;
        QPlainTextEdit text;
        QTextEdit query;
        query.setObjectName(QStringLiteral("queryEdit"));
        for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text), static_cast<QWidget*>(&query)}) {
            field->ensurePolished();
            const QColor ink = field->palette().color(QPalette::PlaceholderText);
            QVERIFY2(ink.alpha() == 255 && contrast(ink, tokens().view) >= forText, qPrintable(ink.name(QColor::HexArgb)));
        }
    }

    /// What a person sees: no control that cannot be used looks like the same one that can.
    void controlsThatCannotBeUsedLookSo_data() { schemes(); }
    void controlsThatCannotBeUsedLookSo() {
        QFETCH(Qt::ColorScheme, scheme);
        QFETCH(bool, high);
        Theme theme{*qApp};
        theme.setScheme(scheme);
        theme.setHighContrast(high);
        for (QWidget* control : controls()) {
            const std::unique_ptr<QWidget> owned{control};
            control->resize(control->sizeHint());
            const QImage usable = control->grab().toImage();
            control->setEnabled(false);
            const QImage unusable = control->grab().toImage();
            // Of a link only its colour goes, which is what makes it one; in high contrast that is not enough.
            const double apart = control->objectName() == QStringLiteral("link") && !high ? 1.0001 : 2.0;
            int told = 0;
            for (int y = 0; y < usable.height(); ++y) {
                for (int x = 0; x < usable.width(); ++x)
                    if (contrast(usable.pixelColor(x, y), unusable.pixelColor(x, y)) >= apart) ++told;
            }
            QVERIFY2(told >= 12, qPrintable(QStringLiteral("%1: %2 pixels").arg(control->objectName()).arg(told)));
        }
    }

    void moreContrastIsInForceAtOnceAndGoesAgain() {
        Theme theme{*qApp};
        theme.setScheme(Qt::ColorScheme::Dark);
        QSignalSpy changed{&theme, &Theme::changed};
        theme.setHighContrast(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(currentTokens().dark);
        QCOMPARE(currentTokens().window, QColor{Qt::black});
        theme.setScheme(Qt::ColorScheme::Light); // stays strong
        QCOMPARE(currentTokens().window, QColor{Qt::white});
        QCOMPARE(currentTokens().text2, QColor{Qt::black});
        theme.setHighContrast(false);
        QCOMPARE(currentTokens().window, tokensFor(Qt::ColorScheme::Light).window);
    }

private:
    static QList<QWidget*> controls() {
        QList<QWidget*> all;
        const auto add = [&all](auto* control, const char* name) {
            control->setObjectName(QString::fromLatin1(name));
            all.append(control);
            return control;
        };
        const QString words = QStringLiteral("Words");
        add(new QPushButton{words}, "button");
        add(new QPushButton{words}, "primary button")->setProperty("look", QStringLiteral("primary"));
        add(new QPushButton{words}, "link")->setProperty("look", QStringLiteral("link"));
        for (const char* look : {"outline", "filter", "primary"}) {
            auto* tool = add(new QToolButton, look);
            tool->setText(words);
            tool->setProperty("look", QString::fromLatin1(look));
        }
        auto* bare = add(new QToolButton, "bare");
        bare->setText(words);
        auto* pictured = add(new QToolButton, "symbol");
        pictured->setIcon(symbol(u"download"));
        add(new QCheckBox{words}, "tick");
        add(new QCheckBox{words}, "ticked")->setChecked(true);
        add(new QRadioButton{words}, "choice");
        add(new QRadioButton{words}, "chosen")->setChecked(true);
        add(new QLineEdit{words}, "field");
        add(new QPlainTextEdit{words}, "text");
        add(new QSpinBox, "number")->setValue(88);
        add(new QComboBox, "choices")->addItem(words);
        add(new QSlider{Qt::Horizontal}, "slider");
        return all;
    }
    static void schemes() {
        QTest::addColumn<Qt::ColorScheme>("scheme");
        QTest::addColumn<bool>("high");
        QTest::newRow("light") << Qt::ColorScheme::Light << false;
        QTest::newRow("dark") << Qt::ColorScheme::Dark << false;
        QTest::newRow("light, more contrast") << Qt::ColorScheme::Light << true;
        QTest::newRow("dark, more contrast") << Qt::ColorScheme::Dark << true;
    }
    static const Tokens& tokens() {
        QFETCH(Qt::ColorScheme, scheme);
        QFETCH(bool, high);
        return high ? highContrastTokens(scheme) : tokensFor(scheme);
    }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
