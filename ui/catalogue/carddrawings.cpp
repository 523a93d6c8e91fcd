// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/carddrawings.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {

void paintBadge(QPainter& painter, const QRect& picture, QStringView icon, const QString& text) {
    if (text.isEmpty()) return;
    const QFont font = uiFont(TextSize::Small, QFont::DemiBold);
    const QFontMetrics metrics{font};
    const int room = std::max(0, picture.width() - 12);
    const QRect pill{picture.left() + 6, picture.top() + 6, std::min(room, metrics.horizontalAdvance(text) + 16 + 4 + 14), metrics.height() + 4};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor{12, 14, 17, 224});
    painter.drawRoundedRect(pill, 3, 3);
    // On a ground that is dark in both themes: the dark theme's amber.
    const QColor ink = tokensFor(Qt::ColorScheme::Dark).warn;
    paintSymbol(painter, QRect{pill.left() + 5, pill.top(), 16, pill.height()}, icon, ink, 14);
    painter.setFont(font);
    painter.setPen(ink);
    Paint::text(painter, pill.adjusted(25, 0, -6, 0), text);
    painter.restore();
}

} // namespace Rushes::Ui
