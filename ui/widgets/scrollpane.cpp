// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpane.h"

namespace Rushes::Ui {

ScrollPane::ScrollPane(QWidget* parent) : QScrollArea{parent} {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace Rushes::Ui
