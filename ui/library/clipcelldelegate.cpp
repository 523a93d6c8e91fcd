// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipcelldelegate.h"

#include "ui/library/clipmodel.h"
#include "ui/library/tagline.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Rushes::Ui {
namespace {

using Column = ClipModel::Column;

constexpr QSize thumbSize{57, 32};
constexpr int side = 8;

} // namespace

QSize ClipCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {80, std::max(thumbSize.height(), QFontMetrics{uiFont()}.height()) + 10};
}

void ClipCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    // A clip that was selected in the grid is selected by its first column alone.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool selected = view == nullptr ? option.state.testFlag(QStyle::State_Selected) : view->selectionModel()->isSelected(index.siblingAtColumn(0));
    if (selected) painter->fillRect(option.rect, tokens.tint);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
    QRect cell = option.rect.adjusted(side, 0, -side, -1);
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Tags) {
        paintTags(*painter, cell, index.data(ClipModel::TagsRole).toStringList(), tokens, index.data(ClipModel::TagColoursRole).value<QList<QColor>>());
        painter->restore();
        return;
    }
    if (column == Column::Name) {
        const QRect thumb{QPoint{cell.left(), cell.center().y() - thumbSize.height() / 2}, thumbSize};
        Paint::thumbnail(*painter, thumb, index.data(Qt::DecorationRole).value<QPixmap>(), tokens);
        cell.setLeft(thumb.right() + 11);
        if (index.data(ClipModel::PendingRole).toBool()) Paint::pendingLines(*painter, cell.adjusted(0, 10, 0, 0), tokens);
        const QString notice = index.data(ClipModel::NoticeTextRole).toString();
        painter->setFont(uiFont(TextSize::Small));
        if (!notice.isEmpty()) cell.setRight(Paint::state(*painter, cell, u"warn", notice, tokens.warn, Qt::AlignRight).left() - 12);
    }
    const bool code = column == Column::Start || column == Column::Duration;
    painter->setFont(code ? fixedFont() : uiFont(TextSize::Body, column == Column::Name && selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(column == Column::Name ? tokens.text : tokens.text2);
    Paint::text(*painter, cell, index.data().toString(), static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    painter->restore();
}

} // namespace Rushes::Ui
