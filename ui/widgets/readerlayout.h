// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace Rushes::Ui {

/// What a window is made of in which one of several texts is read.
struct ReaderParts {
    QWidget& field; ///< finds in the texts
    QWidget& said;  ///< what came of it
    QWidget& names; ///< which texts there are
    QWidget& text;
};

/// The field above, the texts' names at the left, and the text beside them; the window has this size at first.
void layOutReader(QWidget& window, const ReaderParts& parts, int namesWidth, QSize size);

} // namespace Rushes::Ui
