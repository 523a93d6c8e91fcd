// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourhands.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto glance = 40ms;

QModelIndex rowWith(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().contains(text)) return index;
        if (const QModelIndex below = rowWith(model, text, index); below.isValid()) return below;
    }
    return {};
}

} // namespace

TourHands::TourHands(Ui::Theme& theme, TourPictures pictures) : m_theme{theme}, m_pictures{std::move(pictures)} {}

void TourHands::waitUntil(const QString& what, const std::function<bool()>& done, std::chrono::seconds patience) {
    QElapsedTimer waited;
    waited.start();
    while (!done()) {
        if (waited.durationElapsed() > patience) throw TourStopped{u"waited in vain: %1"_s.arg(what)};
        QEventLoop loop;
        QTimer::singleShot(glance, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

QWidget* TourHands::find(const QString& name) {
    QWidget* found = nullptr;
    waitUntil(u"“%1” to be there"_s.arg(name), [&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (!window->isVisible()) continue;
            if (window->objectName() == name) found = window;
            const QList<QWidget*> named = window->findChildren<QWidget*>(name);
            for (QWidget* widget : named) {
                if (widget->isVisible()) found = widget;
            }
        }
        return found != nullptr;
    });
    return found;
}

void TourHands::press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent down{QEvent::KeyPress, key, modifiers};
    QKeyEvent up{QEvent::KeyRelease, key, modifiers};
    QApplication::sendEvent(widget, &down);
    QApplication::sendEvent(widget, &up);
}

void TourHands::type(const QString& name, const QString& text) {
    QWidget* widget = find(name);
    widget->setFocus();
    for (const QChar character : text) {
        QKeyEvent down{QEvent::KeyPress, 0, Qt::NoModifier, QString{character}};
        QApplication::sendEvent(widget, &down);
    }
}

void TourHands::click(const QString& name) {
    auto* button = qobject_cast<QAbstractButton*>(find(name));
    if (button == nullptr) throw TourStopped{u"“%1” is not a button"_s.arg(name)};
    waitUntil(u"“%1” to become available"_s.arg(name), [button] { return button->isEnabled(); });
    // Later, so that a dialog which the click opens does not hold up the tour.
    QTimer::singleShot(0, button, &QAbstractButton::click);
    settle();
}

void TourHands::select(const QString& view, const QString& text) {
    auto* list = qobject_cast<QAbstractItemView*>(find(view));
    if (list == nullptr) throw TourStopped{u"“%1” is not a list"_s.arg(view)};
    QModelIndex index;
    waitUntil(u"“%1” in the list"_s.arg(text), [&] { return (index = rowWith(*list->model(), text)).isValid(); });
    list->setFocus();
    list->scrollTo(index);
    list->setCurrentIndex(index);
    settle();
}

void TourHands::say(const QString& words) {
    std::fputs(qPrintable(u"%1. %2\n"_s.arg(++m_step, 2).arg(words)), stdout);
    std::fflush(stdout);
}

void TourHands::settle() {
    QEventLoop loop;
    QTimer::singleShot(5 * glance, &loop, &QEventLoop::quit);
    loop.exec();
}

void TourHands::reportCutTexts(const QWidget& window, const QString& picture) {
    QList<Ui::CutText> found = Ui::cutTexts(window);
    // On a busy machine something may be laid out just now: what stays cut off is.
    for (int again = 0; again < 5 && !found.isEmpty(); ++again) {
        settle();
        found = Ui::cutTexts(window);
    }
    for (const Ui::CutText& cut : found) {
        if (m_cut.contains(cut)) continue;
        m_cut.append(cut);
        std::fputs(qPrintable(u"    Cut off in %1: “%2” of %3 lacks %4 pixels\n"_s.arg(picture, cut.text, cut.where).arg(cut.missing)), stdout);
    }
}

void TourHands::takePicture(const QString& name, QWidget* window) {
    QWidget* front = window != nullptr ? window : QApplication::activeModalWidget();
    if (front == nullptr) front = find(u"mainWindow"_s);
    for (const auto& [scheme, word] : {std::pair{Qt::ColorScheme::Light, u"light"_s}, std::pair{Qt::ColorScheme::Dark, u"dark"_s}}) {
        m_theme.setScheme(scheme);
        settle();
        const QPixmap picture = front->grab();
        reportCutTexts(*front, name);
        for (const QString& folder : {m_pictures.folder, m_pictures.lastingFolder}) {
            if (!folder.isEmpty()) save(picture, folder, u"%1-%2"_s.arg(name, word));
        }
    }
    m_theme.setScheme(Qt::ColorScheme::Light);
    settle();
    if (front->objectName() == "mainWindow"_L1) lookAtOtherSizes(*front, name);
}

void TourHands::lookAtOtherSizes(QWidget& window, const QString& name) {
    const QSize usual = window.size();
    for (const QSize& size : std::as_const(m_pictures.roomSizes)) {
        window.resize(size);
        settle();
        const QString picture = u"%1-%2x%3"_s.arg(name).arg(size.width()).arg(size.height());
        if (window.width() > size.width() || window.height() > size.height())
            std::fputs(
                qPrintable(u"    Cut off in %1: the window does not become smaller than %2×%3\n"_s.arg(picture).arg(window.width()).arg(window.height())),
                stdout);
        save(window.grab(), m_pictures.folder, picture);
        reportCutTexts(window, picture);
    }
    if (window.size() == usual) return;
    window.resize(usual);
    settle();
}

void TourHands::save(const QPixmap& picture, const QString& folder, const QString& name) {
    const QString path = QDir{folder}.filePath(name + u".png"_s);
    if (!QDir{}.mkpath(folder) || !picture.save(path)) throw TourStopped{u"the picture %1 could not be written"_s.arg(path)};
}

} // namespace Rushes::Desktop
