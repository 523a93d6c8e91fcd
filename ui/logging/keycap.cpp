// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/keycap.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {

KeyCap::KeyCap(const QString& key, QWidget* parent) : QWidget{parent}, m_key{key} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    markAsOrnament(*this);
}

void KeyCap::setKey(const QString& key) {
    if (key == m_key) return;
    m_key = key;
    updateGeometry();
    update();
}

void KeyCap::setActive(bool active) {
    if (std::exchange(m_active, active) != active) update();
}

QSize KeyCap::sizeHint() const { return sizeOf(m_key); }

QSize KeyCap::sizeOf(const QString& key) {
    const QFontMetrics metrics{fixedFont(TextSize::Caption)};
    const int high = metrics.height() + 3;
    return {std::max(high, metrics.horizontalAdvance(key) + 8), high};
}

void KeyCap::paint(QPainter& painter, const QRect& rect, const QString& key, bool active, const Tokens& tokens) {
    QRect cap{{}, sizeOf(key)};
    cap.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(active ? tokens.link : tokens.edge);
    painter.setBrush(active ? tokens.tint : tokens.alt);
    painter.drawRoundedRect(QRectF{cap}.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(active ? tokens.link : tokens.text2);
    painter.setFont(fixedFont(TextSize::Caption));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent*) {
    if (m_key.isEmpty()) return;
    QPainter painter{this};
    paint(painter, rect(), m_key, m_active, currentTokens());
}

} // namespace Rushes::Ui
