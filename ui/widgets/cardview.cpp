// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardview.h"

#include "ui/widgets/cardviewaccess.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int margin = 12;
/// Beyond so many a screen reader is told that the selection differs, and not of each card.
constexpr int mostTold = 32;

} // namespace

CardView::CardView(QWidget* parent) : QuietView{parent} {
    makeCardViewsAccessible();
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that columns do not change width when a filter shortens the list
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setCards(true);
}

void CardView::setCardHeight(std::function<int(int)> heightOf) {
    m_heightOf = std::move(heightOf);
    layOutKeepingPlace();
}

void CardView::setCardWidth(int width) {
    m_cardWidth = width;
    layOutKeepingPlace();
}

void CardView::setCards(bool cards) {
    m_cards = cards;
    m_rowHeight = 0;
    m_laidOut.reset();
    setViewportMargins(cards ? margin : 0, 0, 0, 0);
    scheduleDelayedItemsLayout();
    if (const QModelIndex current = currentIndex(); current.isValid()) scrollTo(current);
}

void CardView::setModel(QAbstractItemModel* model) {
    m_rowHeight = 0;
    QuietView::setModel(model);
}

// Where things stand

int CardView::rowCount() const { return model() ? model()->rowCount(rootIndex()) : 0; }

CardView::Grid CardView::grid() const {
    if (m_cards && m_heightOf) {
        const int room = std::max(1, viewport()->width() - 1);
        const int columns = std::max(1, room / std::max(1, m_cardWidth));
        const int width = room / columns;
        return {columns, {width, std::max(1, m_heightOf(width))}};
    }
    if (m_rowHeight == 0 && rowCount() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, model()->index(0, 0, rootIndex())).height());
    }
    return {1, {viewport()->width(), std::max(1, m_rowHeight)}};
}

QRect CardView::tileAt(int row, const Grid& grid) const {
    const QPoint corner{(row % grid.columns) * grid.tile.width(), (row / grid.columns) * grid.tile.height() - verticalOffset()};
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect{corner, grid.tile});
}

std::optional<std::pair<int, int>> CardView::rowsBetween(int top, int bottom, const Grid& grid) const {
    const int rows = rowCount();
    top = std::max(0, top + verticalOffset());
    bottom += verticalOffset();
    const int first = top / grid.tile.height() * grid.columns;
    if (rows == 0 || bottom < top || first >= rows) return std::nullopt;
    return std::pair{first, std::min(rows - 1, (bottom / grid.tile.height() + 1) * grid.columns - 1)};
}

std::optional<std::pair<int, int>> CardView::seenRows() const { return rowsBetween(0, viewport()->height() - 1, grid()); }

int CardView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect CardView::visualRect(const QModelIndex& index) const { return index.isValid() && index.column() == 0 ? tileAt(index.row(), grid()) : QRect{}; }

QModelIndex CardView::indexAt(const QPoint& point) const {
    const auto rows = rowsBetween(point.y(), point.y(), grid());
    if (!rows) return {};
    for (int row = rows->first; row <= rows->second; ++row) {
        if (tileAt(row, grid()).contains(point)) return model()->index(row, 0, rootIndex());
    }
    return {};
}

int CardView::nearestRow(const QPoint& point) const {
    const Grid at = grid();
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - point.x() : point.x();
    const int column = std::clamp(x / at.tile.width(), 0, at.columns - 1);
    const int line = std::max(0, point.y() + verticalOffset()) / at.tile.height();
    return std::min(rowCount() - 1, line * at.columns + column);
}

void CardView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    executeDelayedItemsLayout();
    const QRect tile = visualRect(index);
    const int height = viewport()->height();
    QScrollBar* const bar = verticalScrollBar();
    const int toTop = bar->value() + tile.top();
    const int toBottom = toTop - height + tile.height();
    switch (hint) {
    case EnsureVisible:
        if (tile.top() < 0 || tile.height() > height) bar->setValue(toTop);
        else if (tile.bottom() >= height) bar->setValue(toBottom);
        break;
    case PositionAtTop: bar->setValue(toTop); break;
    case PositionAtBottom: bar->setValue(toBottom); break;
    case PositionAtCenter: bar->setValue((toTop + toBottom) / 2); break;
    }
}

void CardView::updateGeometries() {
    const Grid at = grid();
    const int lines = (rowCount() + at.columns - 1) / at.columns;
    QScrollBar* const bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_cards ? std::max(1, at.tile.height() / 4) : at.tile.height());
    bar->setRange(0, std::max(0, lines * at.tile.height() - viewport()->height()));
    m_laidOut = at;
    m_laidOut->height = viewport()->height();
    QuietView::updateGeometries();
}

/// The current card stays in sight where it was; else what stood at the upper edge stands there afterwards.
void CardView::layOutKeepingPlace() {
    const std::optional<Grid> before = m_laidOut;
    const Grid now = grid();
    if (before && before->columns == now.columns && before->tile == now.tile) return updateGeometries();
    const int offset = verticalOffset();
    updateGeometries();
    viewport()->update();
    if (!before) return;
    const auto topIn = [](int row, const Grid& grid) { return row / grid.columns * grid.tile.height(); };
    int kept = offset / before->tile.height() * before->columns;
    const int current = currentIndex().row();
    const bool seen = current >= 0 && topIn(current, *before) + before->tile.height() > offset && topIn(current, *before) < offset + before->height;
    if (seen) kept = current;
    verticalScrollBar()->setValue(topIn(kept, now) - (topIn(kept, *before) - offset) * now.tile.height() / before->tile.height());
    if (seen) scrollTo(currentIndex());
}

void CardView::resizeEvent(QResizeEvent* event) {
    layOutKeepingPlace();
    QuietView::resizeEvent(event);
}

void CardView::changeEvent(QEvent* event) {
    QuietView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    m_rowHeight = 0;
    layOutKeepingPlace();
}

void CardView::scrollContentsBy(int, int dy) { viewport()->scroll(0, dy); }

// What the model says

void CardView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&) {
    // The view of Qt asks for the place of every row between the two.
    if (const auto seen = seenRows(); seen && topLeft.isValid() && bottomRight.isValid()) {
        const Grid at = grid();
        const int first = std::max(seen->first, topLeft.row());
        const int last = std::min(seen->second, bottomRight.row());
        for (int row = first; row <= last; ++row) viewport()->update(tileAt(row, at));
    }
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event{this, QAccessibleTableModelChangeEvent::DataChanged};
        event.setFirstRow(topLeft.row());
        event.setLastRow(bottomRight.row());
        event.setFirstColumn(0);
        event.setLastColumn(0);
        QAccessible::updateAccessibility(&event);
    }
}

void CardView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QuietView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    QuietView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

// Current card and selection

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int rows = rowCount();
    if (rows == 0) return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return model()->index(0, 0, rootIndex());
    const Grid at = grid();
    const int row = current.row();
    const int column = row % at.columns;
    const int page = std::max(1, viewport()->height() / at.tile.height()) * at.columns;
    if (layoutDirection() == Qt::RightToLeft && (action == MoveLeft || action == MoveRight)) action = action == MoveLeft ? MoveRight : MoveLeft;
    const int wanted = [&] {
        switch (action) {
        case MoveLeft: return column > 0 ? row - 1 : row;
        case MoveRight: return column < at.columns - 1 ? row + 1 : row;
        case MoveUp: return row - at.columns;
        case MoveDown: return row + at.columns;
        // As far as the column goes.
        case MovePageUp: return std::max(column, row - page);
        case MovePageDown: return std::min(row + page, column + (rows - 1 - column) / at.columns * at.columns);
        case MoveHome: return 0;
        case MoveEnd: return rows - 1;
        case MoveNext: return row + 1;
        case MovePrevious: return row - 1;
        }
        Q_UNREACHABLE_RETURN(row);
    }();
    return wanted < 0 || wanted >= rows ? current.siblingAtColumn(0) : model()->index(wanted, 0, rootIndex());
}

/// The cards that a rectangle of the viewport touches. In each line they are neighbours.
QItemSelection CardView::rowsWithin(const QRect& rect) const {
    QItemSelection within;
    const Grid at = grid();
    const auto rows = rowsBetween(rect.top(), rect.bottom(), at);
    if (!rows) return within;
    const QRect placed = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
    const int left = std::max(0, placed.left()) / at.tile.width();
    const int right = std::min(at.columns - 1, placed.right() / at.tile.width());
    if (placed.right() < 0 || left > right) return within;
    const auto add = [&](int first, int last) {
        if (first <= last) within.append({model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())});
    };
    if (left == 0 && right == at.columns - 1) {
        add(rows->first, rows->second);
        return within;
    }
    for (int line = rows->first / at.columns; line <= rows->second / at.columns; ++line)
        add(line * at.columns + left, std::min(rows->second, line * at.columns + right));
    return within;
}

void CardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    if (!selectionModel()) return;
    QItemSelection chosen;
    if (state() == DragSelectingState) {
        chosen = rowsWithin(rect.normalized());
    } else if (rect.width() == 1 && rect.height() == 1) {
        if (const QModelIndex index = indexAt(rect.topLeft()); index.isValid()) chosen.select(index, index);
    } else if (rowCount() > 0) {
        // From one card to another in reading order; the corners lie in them.
        const std::pair<int, int> ends = std::minmax({nearestRow(rect.topLeft()), nearestRow(rect.bottomRight())});
        chosen.select(model()->index(ends.first, 0, rootIndex()), model()->index(ends.second, 0, rootIndex()));
    }
    selectionModel()->select(chosen, command);
}

QRegion CardView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    const auto seen = seenRows();
    if (!seen) return region;
    const Grid at = grid();
    for (const QItemSelectionRange& range : selection) {
        if (!range.isValid()) continue;
        for (int row = std::max(seen->first, range.top()); row <= std::min(seen->second, range.bottom()); ++row) region += tileAt(row, at);
    }
    return region;
}

void CardView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QuietView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !hasFocus()) return;
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void CardView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QuietView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive()) return;
    const auto tell = [this](QAccessible::Event what, int row) {
        QAccessibleEvent event{this, what};
        if (row >= 0) event.setChild(row);
        QAccessible::updateAccessibility(&event);
    };
    int rows = 0;
    for (const QItemSelection& part : {selected, deselected})
        for (const QItemSelectionRange& range : part) rows += range.height();
    if (rows > mostTold) return tell(QAccessible::SelectionWithin, -1);
    for (const QItemSelectionRange& range : selected)
        for (int row = range.top(); row <= range.bottom(); ++row) tell(QAccessible::SelectionAdd, row);
    for (const QItemSelectionRange& range : deselected)
        for (int row = range.top(); row <= range.bottom(); ++row) tell(QAccessible::SelectionRemove, row);
}

// The mouse

bool CardView::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter: m_hover = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()); break;
    case QEvent::HoverLeave:
    case QEvent::Leave: m_hover = QPersistentModelIndex{}; break;
    default: break;
    }
    return QuietView::viewportEvent(event);
}

void CardView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint() + QPoint{0, verticalOffset()};
    QuietView::mousePressEvent(event);
}

void CardView::mouseMoveEvent(QMouseEvent* event) {
    QuietView::mouseMoveEvent(event);
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) dragBand(*event);
}

/// Beside the cards too, where the base class does not select.
void CardView::dragBand(const QMouseEvent& event) {
    const bool fromBeside = !indexAt(*m_pressed - QPoint{0, verticalOffset()}).isValid();
    if (state() != DragSelectingState && (!fromBeside || state() != NoState || selectionMode() != ExtendedSelection)) return;
    const QPoint at = event.position().toPoint();
    const QPoint from = *m_pressed - QPoint{0, verticalOffset()};
    setState(DragSelectingState);
    if (!indexAt(at).isValid())
        setSelection(QRect{from, at},
                     selectionCommand({}, &event) == QItemSelectionModel::NoUpdate ? QItemSelectionModel::ClearAndSelect : selectionCommand({}, &event));
    if (!m_cards) return;
    const QRect before = m_band;
    m_band = QRect{*m_pressed, at + QPoint{0, verticalOffset()}}.normalized();
    viewport()->update(before.united(m_band).translated(0, -verticalOffset()).adjusted(-1, -1, 1, 1));
}

void CardView::mouseReleaseEvent(QMouseEvent* event) {
    QuietView::mouseReleaseEvent(event);
    m_pressed.reset();
    if (m_band.isNull()) return;
    viewport()->update(m_band.translated(0, -verticalOffset()).adjusted(-1, -1, 1, 1));
    m_band = {};
}

// Drawing

void CardView::initViewItemOption(QStyleOptionViewItem* option) const {
    QuietView::initViewItemOption(option);
    if (!m_cards) return;
    option->rect.setSize(m_heightOf ? grid().tile : QSize{});
    option->showDecorationSelected = false; // a card draws how it is chosen, on less than all of its place
}

void CardView::paintEvent(QPaintEvent* event) {
    executeDelayedItemsLayout();
    QPainter painter{viewport()};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state;
    const Grid at = grid();
    const QModelIndex current = currentIndex();
    const bool focused = (hasFocus() || viewport()->hasFocus()) && current.isValid();
    const QRect wanted = event->rect();
    if (const auto rows = rowsBetween(wanted.top(), wanted.bottom(), at)) {
        for (int row = rows->first; row <= rows->second; ++row) {
            option.rect = tileAt(row, at);
            if (!event->region().intersects(option.rect)) continue;
            const QModelIndex index = model()->index(row, 0, rootIndex());
            option.index = index;
            option.state = usual;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, focused && current.row() == row);
            option.state.setFlag(QStyle::State_MouseOver, m_hover == index);
            style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    if (m_band.isNull()) return;
    QStyleOptionRubberBand band;
    band.initFrom(this);
    band.shape = QRubberBand::Rectangle;
    band.opaque = false;
    band.rect = m_band.translated(0, -verticalOffset()).intersected(viewport()->rect().adjusted(-16, -16, 16, 16));
    style()->drawControl(QStyle::CE_RubberBand, &band, &painter);
}

} // namespace Rushes::Ui
