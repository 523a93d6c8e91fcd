// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flaglabel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace Rushes::Ui {

FlagLabel::FlagLabel(QWidget* parent) : QWidget{parent} {
    setFixedSize(flagSize);
    markAsOrnament(*this);
}

void FlagLabel::setCountry(const QString& country) {
    m_country = country;
    update();
}

void FlagLabel::paintEvent(QPaintEvent*) { QPainter{this}.drawPixmap(0, 0, flagPixmap(m_country, devicePixelRatio())); }

} // namespace Rushes::Ui
