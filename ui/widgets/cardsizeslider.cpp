// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardsizeslider.h"

#include "ui/widgets/cardview.h"

namespace Rushes::Ui {

CardSizeSlider::CardSizeSlider(CardView& cards, Widths widths, QWidget* parent) : QSlider{Qt::Horizontal, parent} {
    setAccessibleName(tr("Size of the pictures"));
    setToolTip(tr("Size of the pictures"));
    setRange(widths.smallest, widths.largest);
    setPageStep(30);
    setMinimumWidth(40);
    setMaximumWidth(72);
    connect(this, &QSlider::valueChanged, &cards, &CardView::setCardWidth);
    setValue(widths.usual);
}

} // namespace Rushes::Ui
