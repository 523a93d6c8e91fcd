// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardview.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Rushes::Ui {

constexpr int margin = 12;

CardView::CardView(QWidget* parent) : QuietView{parent} {
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that columns do not change width when a filter shortens the list
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setCards(true);
}

void CardView::setCardHeight(std::function<int(int)> heightOf) {
    m_heightOf = std::move(heightOf);
    layOutColumns();
}

void CardView::setCardWidth(int width) {
    m_cardWidth = width;
    layOutColumns();
}

void CardView::setCards(bool cards) {
    const QModelIndex current = currentIndex();
    // Each sets half of the other's properties anew, so they come in this order.
    setViewMode(cards ? QListView::IconMode : QListView::ListMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setSelectionRectVisible(cards);
    setViewportMargins(cards ? margin : 0, 0, 0, 0);
    if (!cards) setGridSize({});
    layOutColumns();
    if (current.isValid()) scrollTo(current);
}

void CardView::resizeEvent(QResizeEvent* event) {
    layOutColumns();
    QuietView::resizeEvent(event);
}

void CardView::changeEvent(QEvent* event) {
    QuietView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) layOutColumns();
}

void CardView::layOutColumns() {
    if (!showsCards() || !m_heightOf) return;
    const int room = viewport()->width() - 1;
    const int columns = std::max(1, room / m_cardWidth);
    const int width = room / columns;
    const QSize size{width, m_heightOf(width)};
    if (size != gridSize()) setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 4);
}

} // namespace Rushes::Ui
