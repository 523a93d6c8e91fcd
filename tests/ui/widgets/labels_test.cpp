// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Ui;

namespace {

Notice notice(const QString& id, Notice::Level level) {
    return {id, level, {id + u'.', QStringLiteral("Rest."), QStringLiteral("info")}, QStringLiteral("Act")};
}

} // namespace

class LabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupStaysText() {
        const QTemporaryDir folder;
        QImage canary{321, 123, QImage::Format_RGB32};
        canary.fill(Qt::red);
        const QString file = folder.filePath(QStringLiteral("x.png"));
        QVERIFY(canary.save(file));
        const QString title = QStringLiteral("<img src=\"%1\">").arg(file);
        const PlainLabel plain{title};
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        QVERIFY2(plain.sizeHint().height() < 60, "the picture was loaded");
        // A QLabel left to itself does load it: the canary is a good one.
        const QLabel careless{title};
        QVERIFY(careless.sizeHint().height() >= 123);
        const SentenceLabel sentence{{{title, true}}};
        QCOMPARE(sentence.textFormat(), Qt::PlainText);
        QCOMPARE(sentence.text(), title);
    }

    void aSentenceGrowsInHeightWhereItIsNarrow() {
        const SentenceLabel sentence{
            {{QStringLiteral("You are offline. "), true}, {QStringLiteral("This is the catalogue from this morning, and downloads wait.")}}};
        QVERIFY(sentence.heightForWidth(120) > sentence.heightForWidth(600));
    }

    void theGravestNoticeIsShownAndTheNewestOfEquals() {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.post(notice(QStringLiteral("info"), Notice::Level::Info));
        banner.post(notice(QStringLiteral("warn"), Notice::Level::Warn));
        QCOMPARE(banner.shownId(), QStringLiteral("warn"));
        banner.post(notice(QStringLiteral("err"), Notice::Level::Err));
        banner.post(notice(QStringLiteral("warn2"), Notice::Level::Warn));
        QCOMPARE(banner.shownId(), QStringLiteral("err"));
        banner.withdraw(QStringLiteral("err"));
        QCOMPARE(banner.shownId(), QStringLiteral("warn2"));
        banner.withdraw(QStringLiteral("warn2"));
        banner.withdraw(QStringLiteral("warn"));
        QCOMPARE(banner.shownId(), QStringLiteral("info"));
        QSignalSpy pressed{&banner, &Banner::buttonPressed};
        banner.findChild<QPushButton*>()->click();
        QCOMPARE(pressed.value(0).value(0).toString(), QStringLiteral("info"));
        banner.withdraw(QStringLiteral("info"));
        QVERIFY(banner.isHidden());
    }

    void iconsFollowTheScheme() {
        Theme theme{*qApp};
        const QIcon icon = symbol(u"check");
        theme.setScheme(Qt::ColorScheme::Light);
        QVERIFY(inkOf(icon).lightness() < 128);
        theme.setScheme(Qt::ColorScheme::Dark);
        QVERIFY(inkOf(icon).lightness() > 128);
        theme.setScheme(Qt::ColorScheme::Light);
    }

    void iconsAreDrawnForTheScreenThatTheyAreOn() {
        const QIcon icon = symbol(u"check");
        const QImage drawn = icon.pixmap(QSize{16, 16}, 2.0).toImage();
        QCOMPARE(drawn.size(), QSize(32, 32));
        QCOMPARE(drawn, symbolPixmap(u"check", 16, currentTokens().text, 2.0).toImage());
        // With the distance to the words of a button.
        const QImage wide = icon.pixmap(QSize{22, 16}, 2.0).toImage();
        QCOMPARE(wide.size(), QSize(44, 32));
        QCOMPARE(wide.copy(0, 0, 32, 32).convertToFormat(QImage::Format_ARGB32), drawn.convertToFormat(QImage::Format_ARGB32));
    }

    void everySymbolAndFlagCanBeDrawn() {
        for (const QString& file : QDir{QStringLiteral(":/icons")}.entryList({QStringLiteral("*.svg")})) {
            QVERIFY2(!symbolPixmap(file.chopped(4), 16, Qt::black, 2.0).isNull(), qPrintable(file));
        }
        QCOMPARE(flagPixmap(QStringLiteral("BE"), 2.0).size(), flagSize * 2);
        QVERIFY(flagPixmap(QStringLiteral("be"), 1.0).toImage() != flagPixmap(QStringLiteral("zz"), 1.0).toImage());
        QCOMPARE(flagPixmap(QStringLiteral("../rushes"), 1.0).toImage(), flagPixmap(QStringLiteral("zz"), 1.0).toImage());
    }

private:
    /// The colour of the darkest opaque pixel, or the only one.
    static QColor inkOf(const QIcon& icon) {
        const QImage image = icon.pixmap(QSize{16, 16}, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 200) return QColor::fromRgb(image.pixel(x, y));
            }
        }
        return {};
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
