// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/renditiondelegate.h"

#include "ui/catalogue/renditionmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

/// As the style sheet draws a QRadioButton; the style's own primitive does not know the sheet without a widget.
void paintRadio(QPainter& painter, const QPointF& centre, bool chosen, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    // In high contrast the colour of bars is pale, as bars stand beside lines there.
    const QColor ring = isHighContrast(tokens) ? tokens.accent : tokens.progress;
    painter.setPen(QPen{chosen ? ring : tokens.edge, chosen ? 5.0 : 1.0});
    painter.setBrush(chosen ? tokens.onAccent : tokens.view);
    const double radius = chosen ? 5.5 : 7.5;
    painter.drawEllipse(centre, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QSize RenditionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 9};
}

void RenditionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    const QRect row = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen) painter->fillRect(row, tokens.tint);
    if (index.row() + 1 < index.model()->rowCount()) painter->fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
    if (chosen) Paint::focusRing(*painter, row, tokens, 4);
    paintRadio(*painter, QPointF(row.left() + 19.5, row.center().y() + 0.5), chosen, tokens);

    QRect first{row.left() + 40, row.top() + 4, row.width() - 52, lineHeight(TextSize::Body)};
    const QRect second{first.left(), first.bottom() + 1, first.width(), lineHeight(TextSize::Small)};
    painter->setFont(uiFont(TextSize::Body));
    painter->setPen(tokens.text);
    const int size = Paint::text(*painter, first, index.data(RenditionModel::SizeRole).toString(), Qt::AlignRight | Qt::AlignVCenter);
    first.adjust(0, 0, -size - 8, 0);
    painter->setFont(uiFont(TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal));
    const int name = Paint::text(*painter, first, index.data().toString());
    const QString role = index.data(RenditionModel::RoleTextRole).toString();
    const QRect chip = first.adjusted(name + 8, 0, 0, 0);
    if (index.data(RenditionModel::IsBroadcastRole).toBool() && Paint::chipSize(role, false).width() <= chip.width()) {
        Paint::chip(*painter, chip, role, tokens, {}, tokens.link);
    }

    painter->setFont(uiFont(TextSize::Small));
    const bool digest = index.data(RenditionModel::HasDigestRole).toBool();
    const int mark = Paint::state(*painter, second, digest ? u"shield" : u"info", digest ? QStringLiteral("SHA-256") : tr("size only"),
                                  digest ? tokens.ok : tokens.text2, Qt::AlignRight)
                         .width();
    painter->setPen(tokens.text2);
    Paint::text(*painter, second.adjusted(0, 0, -mark - 8, 0), index.data(RenditionModel::TechniqueRole).toString());
    painter->restore();
}

} // namespace Rushes::Ui
