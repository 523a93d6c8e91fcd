// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbar.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr int barHeight = 3;
constexpr int gap = 4;
constexpr int wordsBelow = 6;

} // namespace

StepBar::StepBar(const QStringList& steps, QWidget* parent) : QWidget{parent}, m_steps{steps} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step) {
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepBar::sizeHint() const {
    const QFontMetrics metrics{uiFont(TextSize::Caption, QFont::DemiBold)};
    return {80 * static_cast<int>(m_steps.size()), barHeight + wordsBelow + metrics.height()};
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const int count = static_cast<int>(m_steps.size());
    const QRect room = contentsRect();
    const double width = (room.width() - gap * (count - 1)) / static_cast<double>(count);
    for (int step = 0; step < count; ++step) {
        const int left = room.x() + qRound(step * (width + gap));
        const int right = room.x() + qRound(step * (width + gap) + width);
        painter.fillRect(QRect{left, 0, right - left, barHeight}, step <= m_current ? tokens.progress : tokens.line);
        painter.setFont(uiFont(TextSize::Caption, step == m_current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(step == m_current ? tokens.text : tokens.text2);
        const QRect words{left, barHeight + wordsBelow, right - left, height() - barHeight - wordsBelow};
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, QStringLiteral("%1 %2").arg(step + 1).arg(m_steps[step]));
    }
}

} // namespace Rushes::Ui
