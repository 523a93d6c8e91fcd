// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbollabel.h"

#include "ui/widgets/spoken.h"

#include <QPainter>

namespace Rushes::Ui {

SymbolLabel::SymbolLabel(QWidget* parent, int side) : QWidget{parent} {
    setFixedSize(side, side);
    markAsOrnament(*this);
}

SymbolLabel::SymbolLabel(QStringView name, Ink ink, QWidget* parent) : SymbolLabel{parent} { setSymbol(name, ink); }

void SymbolLabel::setSymbol(QStringView name, Ink ink) {
    m_icon = symbol(name, ink);
    update();
}

void SymbolLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    m_icon.paint(&painter, rect());
}

} // namespace Rushes::Ui
