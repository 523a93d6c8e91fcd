// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace Rushes::Ui {

/// Where a window that was at `window` belongs on screens with these free rectangles, the main one first: where it was, if enough of its upper
/// edge can be seen to take hold of it; else in the middle of the screen that has most of it, or of the main one. No larger than that screen.
[[nodiscard]] QRect placeOnScreens(const QRect& window, const QList<QRect>& screens);
/// Moves a window there, on the screens of now, where the window system does not fit it by itself.
void keepOnScreens(QWidget& window);

} // namespace Rushes::Ui
