// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speedlabel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr qsizetype kept = 49; ///< one sample a pixel of the spark line
constexpr QSize sparkSize{48, 16};
constexpr int iconSide = 16;
constexpr int gap = 8;

QFont speedFont() { return uiFont(TextSize::Small, QFont::DemiBold); }

} // namespace

SpeedLabel::SpeedLabel(QWidget* parent) : QAbstractButton{parent} {
    setObjectName(QStringLiteral("speedLabel"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpeed(0);
    m_samples.clear();
}

void SpeedLabel::setSpeed(double bytesPerSecond) {
    m_samples.append(std::max(0.0, bytesPerSecond));
    if (m_samples.size() > kept) m_samples.removeFirst();
    setText(bytesPerSecond > 0 ? Words::speed(bytesPerSecond) : tr("Idle"));
    setToolTip(tr("Speed of all transfers. Click to see them (Ctrl+4)"));
    setAccessibleName(bytesPerSecond > 0 ? tr("Downloading at %1").arg(text()) : tr("Nothing is downloading"));
    update();
}

QSize SpeedLabel::sizeHint() const {
    // As wide as any speed and the word for none get, so that the query field beside it does not jump.
    const QFontMetrics metrics{speedFont()};
    const int words = std::max(metrics.horizontalAdvance(QStringLiteral("88.8 MB/s")), QFontMetrics{uiFont(TextSize::Small)}.horizontalAdvance(tr("Idle")));
    return {iconSide + 8 + words + gap + sparkSize.width() + 4, std::max(32, metrics.height() + 8)};
}

void SpeedLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const bool idle = m_samples.isEmpty() || m_samples.back() <= 0;
    paintSymbol(painter, QRect{2, 0, iconSide, height()}, u"download", tokens.text2);
    painter.setFont(idle ? uiFont(TextSize::Small) : speedFont());
    painter.setPen(idle ? tokens.text3 : tokens.text);
    const QRect words{iconSide + 8, 0, width() - iconSide - 8 - sparkSize.width() - gap - 4, height()};
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    paintSpark(painter, QRectF{QPointF{double(width() - sparkSize.width() - 4), (height() - sparkSize.height()) / 2.0}, sparkSize});
}

void SpeedLabel::paintSpark(QPainter& painter, const QRectF& rect) const {
    const double most = m_samples.isEmpty() ? 0 : *std::ranges::max_element(m_samples);
    const Tokens& tokens = currentTokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (most <= 0) {
        painter.setPen(QPen{tokens.line, 1});
        painter.drawLine(QPointF{rect.left(), rect.bottom() - 0.5}, QPointF{rect.right(), rect.bottom() - 0.5});
        return;
    }
    QPolygonF line;
    const double first = rect.right() - static_cast<double>(m_samples.size() - 1);
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        line << QPointF{first + static_cast<double>(i), rect.bottom() - 1 - m_samples[i] / most * (rect.height() - 2)};
    }
    QPolygonF area = line;
    area << rect.bottomRight() << QPointF{first, rect.bottom()};
    QColor fill = tokens.progress;
    fill.setAlphaF(0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen{tokens.progress, 1.2});
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace Rushes::Ui
