// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/seal.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr int disc = 48;
constexpr int symbolSize = 24;

} // namespace

Seal::Seal(QString icon, QWidget* parent) : QWidget{parent}, m_icon{std::move(icon)} {
    setFixedSize(disc, disc);
    markAsOrnament(*this);
}

void Seal::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().okTint);
    painter.drawEllipse(rect());
    paintSymbol(painter, rect(), m_icon, currentTokens().ok, symbolSize);
}

} // namespace Rushes::Ui
