// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/countdown.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/words.h"

#include <QPainter>

namespace Rushes::Ui {

namespace {

using namespace std::chrono_literals;

constexpr auto whole = 30min; ///< the portal's promise
constexpr int barWidth = 248;
constexpr int barHeight = 6;
constexpr int gap = 8;

} // namespace

Countdown::Countdown(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("countdown"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Countdown::setLeft(std::chrono::seconds left) {
    m_left = left;
    setAccessibleName(text());
    update();
}

QString Countdown::text() const { return m_left > 0s ? tr("expires in %1").arg(Words::countdown(m_left)) : tr("This code has run out. Ask for a new one."); }

QSize Countdown::sizeHint() const { return {barWidth + 32, QFontMetrics{uiFont(TextSize::Small)}.height() + gap + barHeight}; }

void Countdown::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const QFont plain = uiFont(TextSize::Small);
    const QFont strong = uiFont(TextSize::Small, QFont::DemiBold);
    const QString time = m_left > 0s ? Words::countdown(m_left) : QString{};
    const QString lead = time.isEmpty() ? text() : text().chopped(time.size());
    const int leadWidth = QFontMetrics{plain}.horizontalAdvance(lead);
    const int lineHeight = QFontMetrics{plain}.height();
    const int left = (width() - 20 - leadWidth - QFontMetrics{strong}.horizontalAdvance(time)) / 2;
    const QColor& ink = time.isEmpty() ? tokens.warn : tokens.text2;
    paintSymbol(painter, QRect{left, 0, 16, lineHeight}, u"clock", ink, 14);
    painter.setFont(plain);
    painter.setPen(ink);
    painter.drawText(QRect{left + 20, 0, leadWidth + 2, lineHeight}, Qt::AlignVCenter | Qt::TextSingleLine, lead);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(QRect{left + 20 + leadWidth, 0, width(), lineHeight}, Qt::AlignVCenter | Qt::TextSingleLine, time);

    const double fraction = static_cast<double>(m_left.count()) / static_cast<double>(std::chrono::seconds{whole}.count());
    const QRectF bar{(width() - barWidth) / 2.0, double(lineHeight + gap), barWidth, barHeight};
    Paint::progress(painter, bar, fraction, m_left < 60s ? Paint::Bar::Waiting : Paint::Bar::Active, tokens);
}

} // namespace Rushes::Ui
