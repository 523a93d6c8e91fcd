// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/galleryreading.h"
#include "tests/support/readingcheck.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/pseudolanguage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QWidget>

#include <functional>

/// For the programs that paint pages at full size into a folder, to be looked at beside the design.
namespace Rushes::Tests {

/// Of a page: 1440×900, and the smallest 1024×640 with the places as icons, without the window's frame, sidebar, top bar and status bar.
inline constexpr QSize pageSize{1216, 792};
inline constexpr QSize smallestPage{968, 564};

/// Pages fill themselves from other threads; what is painted a moment later is what a person sees.
inline void settle(int milliseconds = 700) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The folder that is named on the command line, and the look of the program; with --pseudo after it everything speaks PseudoLanguage, with
/// --contrast high it is in high contrast, with --text 200 words are twice as large, and with -reverse before it Qt turns it from right to left.
/// A text without room is said, and a step of Tab in a dialog that goes against the order of reading: tests look for "is cut off" and "is not read
/// after".
class Gallery {
public:
    explicit Gallery(QApplication& application)
        : m_folder{QCoreApplication::arguments().value(1, QStringLiteral("gallery"))}, m_theme{application}, m_ring{application}, m_order{application} {
        QDir{}.mkpath(m_folder.path());
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.contains(QStringLiteral("--pseudo"))) QCoreApplication::installTranslator(&m_pseudo);
        m_theme.setHighContrast(valueOf(QStringLiteral("--contrast")) == QStringLiteral("high"));
        if (const int percent = valueOf(QStringLiteral("--text")).toInt(); percent > 0) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * percent / 100);
            QApplication::setFont(font);
        }
    }

    /// Paints light and dark; who is read to has no use for the second, nor has a test that passes --light.
    void inBothSchemes(const std::function<void()>& paint) {
        for (const auto& [scheme, word] :
             {std::pair{Qt::ColorScheme::Light, QStringLiteral("light")}, std::pair{Qt::ColorScheme::Dark, QStringLiteral("dark")}}) {
            m_theme.setScheme(scheme);
            m_scheme = word;
            paint();
            if (isGalleryRead() || QCoreApplication::arguments().contains(QStringLiteral("--light"))) return;
        }
    }
    /// Shows a page at the usual size.
    static void open(QWidget& page) {
        page.resize(pageSize);
        page.show();
        page.activateWindow();
        settle();
    }
    /// Makes it as small as it must become.
    static void shrink(QWidget& page) {
        page.resize(smallestPage);
        if (page.width() > smallestPage.width() || page.height() > smallestPage.height())
            qCritical("%s does not become as small as it must", qPrintable(page.objectName()));
    }
    /// Keeps a picture of it: NAME-light.png or NAME-dark.png.
    void keep(QWidget& widget, const QString& name) const {
        settle();
        if (isGalleryRead()) return holdForReader(widget, name);
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_scheme));
        if (!widget.grab().save(path)) qCritical("%s cannot be written", qPrintable(path));
        const QList<Ui::CutText> cut = Ui::cutTexts(widget);
        for (const Ui::CutText& one : cut)
            qCritical("%s: \"%s\" of %s is cut off by %d pixels", qPrintable(name), qPrintable(one.text), qPrintable(one.where), one.missing);
        if (qobject_cast<QDialog*>(&widget) != nullptr) tabThrough(widget, name);
    }

private:
    static QString valueOf(const QString& option) {
        const QStringList arguments = QCoreApplication::arguments();
        const qsizetype at = arguments.indexOf(option);
        return at < 0 ? QString{} : arguments.value(at + 1);
    }
    /// Goes round the dialog by Tab, and leaves the focus where it was.
    static void tabThrough(QWidget& dialog, const QString& name) {
        dialog.activateWindow();
        QCoreApplication::processEvents();
        QWidget* begin = QApplication::focusWidget();
        if (begin == nullptr || begin->window() != &dialog) return;
        const QStringList wrong = outOfOrder(goRound(Qt::Key_Tab));
        for (const QString& step : wrong) qCritical("%s: %s is not read after what comes before it", qPrintable(name), qPrintable(step));
        begin->setFocus();
    }

    QDir m_folder;
    Ui::PseudoLanguage m_pseudo;
    Ui::Theme m_theme;
    Ui::FocusRing m_ring;
    Ui::TabOrder m_order;
    QString m_scheme;
};

} // namespace Rushes::Tests
