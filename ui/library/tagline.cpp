// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagline.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tagcolour.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace Rushes::Ui {
namespace {

constexpr int gap = 6;
constexpr int mostTags = 2;

} // namespace

void paintTags(QPainter& painter, const QRect& rect, const QStringList& tags, const Tokens& tokens, const QList<QColor>& colours) {
    QRect room = rect;
    qsizetype shown = 0;
    for (; shown < std::min<qsizetype>(tags.size(), mostTags); ++shown) {
        const QString& tag = tags.at(shown);
        const qsizetype more = tags.size() - shown - 1;
        const int reserve = more > 0 ? 28 : 0;
        // The first one is shown whatever room there is, elided where it must be.
        if (shown > 0 && Paint::chipSize(tag, true).width() > room.width() - reserve) break;
        room.setLeft(Paint::chip(painter, room.adjusted(0, 0, -reserve, 0), tag, tokens, colours.size() > shown ? colours.at(shown) : tagColour(tag)).right() +
                     1 + gap);
    }
    if (shown == tags.size()) return;
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    Paint::text(painter, room, QStringLiteral("+%1").arg(tags.size() - shown));
}

void paintStar(QPainter& painter, const QRect& rect, bool full, const Tokens& tokens) {
    QPolygonF star;
    const QPointF centre = QRectF(rect).center();
    const double radius = rect.width() / 2.0;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = std::numbers::pi * (corner / 5.0 - 0.5);
        const double reach = corner % 2 == 0 ? radius : radius * 0.45;
        star << centre + QPointF(std::cos(angle) * reach, std::sin(angle) * reach);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen{full ? tokens.warn : tokens.edge, 1.1};
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(full ? QBrush{tokens.warn} : QBrush{Qt::NoBrush});
    painter.drawPolygon(star);
    painter.restore();
}

void paintTick(QPainter& painter, const QRect& rect, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
    paintSymbol(painter, rect, u"check", tokens.onAccent, 12);
}

} // namespace Rushes::Ui
