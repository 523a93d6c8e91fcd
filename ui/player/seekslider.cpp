// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seekslider.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

namespace Rushes::Ui {

SeekSlider::SeekSlider(QWidget* parent) : QSlider{Qt::Horizontal, parent} {
    setLayoutDirection(Qt::LeftToRight); // time runs one way in every language
}

void SeekSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) setValue(valueAt(event->position().toPoint().x()));
    QSlider::mousePressEvent(event); // the handle is under the pointer now
}

int SeekSlider::valueAt(int x) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.left() - handle.width() / 2, groove.width() - handle.width());
}

} // namespace Rushes::Ui
