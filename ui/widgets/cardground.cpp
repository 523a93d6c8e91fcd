// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardground.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {

void paintCardGround(QPainter& painter, const QRect& place, const QRect& frame, bool selected, bool current, const Tokens& tokens) {
    if (selected) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{tokens.link, 1.5});
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(QRectF{frame}.adjusted(1, 1, -1, -1), 6, 6);
        painter.restore();
    }
    if (current) Paint::focusRing(painter, place.adjusted(1, 1, -1, -1), tokens, 8);
}

} // namespace Rushes::Ui
