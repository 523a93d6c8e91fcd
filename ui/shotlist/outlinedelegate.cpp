// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/outlinedelegate.h"

#include "ui/shotlist/outlinemodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool isSection = index.data(OutlineModel::SectionRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, tokens.tint);
    QRect rest = option.rect.adjusted(4, 0, -12, 0);
    const QString length = index.data(OutlineModel::LengthRole).toString();
    painter->setFont(fixedFont(TextSize::Small));
    painter->setPen(tokens.text3);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, length);
    rest.setRight(rest.right() - std::max(painter->fontMetrics().horizontalAdvance(length), painter->fontMetrics().horizontalAdvance(QStringLiteral("00:00"))) -
                  8);
    const auto mark = index.data(OutlineModel::MarkRole).value<OutlineModel::Mark>();
    if (mark != OutlineModel::Mark::None) {
        const bool isError = mark == OutlineModel::Mark::Error;
        paintSymbol(*painter, QRect{rest.right() - 14, rest.top(), 14, rest.height()}, isError ? u"err" : u"warn", isError ? tokens.err : tokens.warn, 14);
        rest.setRight(rest.right() - 20);
    }
    if (!isSection) {
        const auto colour = index.data(OutlineModel::TagColourRole).value<QColor>();
        if (colour.isValid()) Paint::tagDot(*painter, QRect{rest.left(), rest.top(), 8, rest.height()}, colour);
        rest.setLeft(rest.left() + 16);
    }
    painter->setFont(uiFont(TextSize::Body, isSection ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens.text);
    Paint::text(*painter, rest, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {120, QFontMetrics{uiFont()}.height() + 9}; }

} // namespace Rushes::Ui
