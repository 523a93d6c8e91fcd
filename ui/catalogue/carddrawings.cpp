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

void paintPendingLines(QPainter& painter, const QRect& words, const Tokens& tokens) {
    const int height = QFontMetrics{uiFont(TextSize::Small)}.height() * 2 / 3;
    for (const auto& [line, share] : {std::pair{0, 85}, std::pair{1, 50}}) {
        const QRect block{words.left(), words.top() + line * height * 2, words.width() * share / 100, height};
        if (words.contains(block)) painter.fillRect(block, tokens.inset);
    }
}

} // namespace Rushes::Ui
