// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Rushes::Ui {

/// What Tab stops at below `top`, as it is read on the screen now: what lies in one holder stays together, line by line and from the left to the
/// right, or from the right to the left where the holder is laid out so. `focused` is part of it wherever it is.
[[nodiscard]] QList<QWidget*> inReadingOrder(QWidget& top, const QWidget* focused);

} // namespace Rushes::Ui
