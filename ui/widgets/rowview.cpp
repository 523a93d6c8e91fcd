// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
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

void RowView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    const QModelIndex first = indexAt({0, 0});
    const QModelIndex last = indexAt({0, viewport()->height() - 1});
    const bool areFlat = first.isValid() && !first.parent().isValid() && !last.parent().isValid() && topLeft.isValid() && !topLeft.parent().isValid();
    // The height of all rows is that of the first; an editor shows what it edits, and a screen reader is told of all.
    const bool isMore = topLeft.row() == 0 || state() == EditingState || QAccessible::isActive();
    const bool areMany = topLeft.row() != bottomRight.row();
    if (!areFlat || isMore || !uniformRowHeights()) return QuietView::dataChanged(topLeft, bottomRight, roles);
    const bool isSeen = bottomRight.row() >= first.row() && (!last.isValid() || topLeft.row() <= last.row());
    if (isSeen && areMany) viewport()->update();
    else if (isSeen) QuietView::dataChanged(topLeft, bottomRight, roles);
}

void RowView::setStretching(int column, int least) {
    m_stretching = column;
    m_least = least;
    fitStretching();
}

void RowView::resizeEvent(QResizeEvent* event) {
    QuietView::resizeEvent(event);
    fitStretching();
}

void RowView::fitStretching() {
    if (m_stretching < 0 || m_stretching >= header()->count()) return;
    int others = 0;
    for (int i = 0; i < header()->count(); ++i) {
        if (i != m_stretching) others += header()->sectionSize(i); // 0 where it is hidden
    }
    const bool fits = viewport()->width() - others >= m_least;
    const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
    const bool changes = header()->sectionResizeMode(m_stretching) != mode;
    if (changes) header()->setSectionResizeMode(m_stretching, mode);
    if (!fits && (changes || header()->sectionSize(m_stretching) < m_least)) header()->resizeSection(m_stretching, m_least);
}

void RowView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QuietView::drawRow(painter, option, index);
    if (!hasFocus() || currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0)) return;
    Paint::focusRing(*painter, QRect{0, option.rect.top(), viewport()->width(), option.rect.height() - 1}, currentTokens(), 2);
}

} // namespace Rushes::Ui
