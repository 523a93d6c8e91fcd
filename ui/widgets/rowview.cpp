// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QPainter>

namespace Rushes::Ui {

RowView::RowView(QWidget* parent) : QuietView{parent} {
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false); // the style's own mark would lie over the row as a gradient
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setFont(uiFont(TextSize::Small));
}

void RowView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QuietView::drawRow(painter, option, index);
    if (!hasFocus() || currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0)) return;
    Paint::focusRing(*painter, QRect{0, option.rect.top(), viewport()->width(), option.rect.height() - 1}, currentTokens(), 2);
}

} // namespace Rushes::Ui
