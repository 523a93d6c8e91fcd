// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Rushes::Ui {

namespace {

/// Of the upper edge: as much as a hand needs to take hold of.
constexpr QSize hold{120, 24};

int area(const QRect& rectangle) { return rectangle.isEmpty() ? 0 : rectangle.width() * rectangle.height(); }

} // namespace

QRect placeOnScreens(const QRect& window, const QList<QRect>& screens) {
    if (screens.isEmpty()) return window;
    const QRect edge{window.topLeft(), QSize{window.width(), hold.height()}};
    const auto canBeHeld = [&edge](const QRect& screen) {
        const QRect seen = edge & screen;
        return seen.width() >= std::min(hold.width(), edge.width()) && seen.height() >= hold.height();
    };
    const auto most = std::ranges::max_element(screens, {}, [&window](const QRect& screen) { return area(window & screen); });
    const QRect& home = area(window & *most) > 0 ? *most : screens.first();
    const QSize fitting = window.size().boundedTo(home.size());
    if (fitting == window.size() && std::ranges::any_of(screens, canBeHeld)) return window;
    QRect kept{QPoint{}, fitting};
    kept.moveCenter(home.center());
    return kept;
}

void keepOnScreens(QWidget& window) {
    if (window.isMaximized() || window.isFullScreen()) return; // the window system fits these
    QList<QRect> screens;
    for (const QScreen* one : QGuiApplication::screens()) screens.append(one->availableGeometry());
    const QRect kept = placeOnScreens(window.geometry(), screens);
    if (kept != window.geometry()) window.setGeometry(kept);
}

} // namespace Rushes::Ui
