// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disklabel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr QSize barSize{64, 4};
constexpr int iconSize = 16;
constexpr int gap = 6;

} // namespace

DiskLabel::DiskLabel(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("diskLabel"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(uiFont(TextSize::Small));
}

void DiskLabel::setSpace(ByteCount free, ByteCount whole) {
    if (free == m_free && whole == m_whole) return;
    m_free = free;
    m_whole = whole;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString DiskLabel::words() const { return m_whole.bytes() == 0 ? QString{} : tr("%1 free of %2").arg(m_free.text(), m_whole.text()); }

QSize DiskLabel::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    if (m_whole.bytes() == 0) return {0, metrics.height()};
    return {iconSize + gap + metrics.horizontalAdvance(words()) + gap + barSize.width(), std::max(iconSize, metrics.height())};
}

void DiskLabel::paintEvent(QPaintEvent*) {
    if (m_whole.bytes() == 0) return;
    const Tokens& tokens = currentTokens();
    const double left = static_cast<double>(m_free.bytes()) / static_cast<double>(m_whole.bytes());
    QPainter painter{this};
    paintSymbol(painter, QRect{0, 0, iconSize, height()}, u"disk", tokens.text2);
    painter.setPen(left < 0.02 ? tokens.err : left < 0.10 ? tokens.warn : tokens.text2);
    const QRect room{iconSize + gap, 0, width() - iconSize - gap - gap - barSize.width(), height()};
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words());

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar{double(width() - barSize.width()), (height() - barSize.height()) / 2.0, double(barSize.width()), double(barSize.height())};
    if (isHighContrast(tokens)) { // lines are as strong as words there: the empty part is one, around nothing
        painter.setPen(QPen{tokens.line, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(Qt::NoPen);
    } else {
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(bar, 2, 2);
    }
    painter.setBrush(left < 0.02 ? tokens.err : left < 0.10 ? tokens.warn : tokens.text2);
    painter.drawRoundedRect(QRectF{bar.topLeft(), QSizeF{std::max(bar.height(), bar.width() * (1 - left)), bar.height()}}, 2, 2);
}

} // namespace Rushes::Ui
