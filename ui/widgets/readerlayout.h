// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

class QLineEdit;
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

/// Ctrl+F goes to the field, F3 to the next place of what stands in it and Shift+F3 to the one before: `seek` is told whether it goes back.
void addReaderKeys(QWidget& window, QLineEdit& field, const std::function<void(bool back)>& seek);

} // namespace Rushes::Ui
