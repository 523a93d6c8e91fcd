// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quietview.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <functional>
#include <optional>

namespace Rushes::Ui {

/// Cards in columns that share the width of the view, or the same things as rows. The delegate draws either. Shows the first column of a
/// flat model of any length whose rows can all be chosen: where a card stands is computed, nothing is kept for those that are not seen.
class CardView final : public QuietView<QAbstractItemView> {
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);

    /// `heightOf` says how high a card is that is so wide. Without it there are rows only.
    void setCardHeight(std::function<int(int)> heightOf);
    /// About how wide a card shall be; the columns share what is left over.
    void setCardWidth(int width);
    void setCards(bool cards);
    [[nodiscard]] bool showsCards() const { return m_cards; }

    /// The first and the last row that are seen at least in part; nothing where none is.
    [[nodiscard]] std::optional<std::pair<int, int>> seenRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel* model) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

protected:
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override { return index.column() != 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// How the things stand at the moment: so many columns of tiles of this size, the first at the left and upper edge.
    struct Grid {
        int columns = 1;
        QSize tile;
        int height = 0; ///< of the viewport, where it is remembered
    };
    [[nodiscard]] Grid grid() const;
    [[nodiscard]] int rowCount() const;
    /// Of a row, in the coordinates of the viewport.
    [[nodiscard]] QRect tileAt(int row, const Grid& grid) const;
    /// The rows of which at least a part stands between two heights of the viewport.
    [[nodiscard]] std::optional<std::pair<int, int>> rowsBetween(int top, int bottom, const Grid& grid) const;
    /// The row nearest to a point of the viewport; -1 where there are none.
    [[nodiscard]] int nearestRow(const QPoint& point) const;
    [[nodiscard]] QItemSelection rowsWithin(const QRect& rect) const;
    void layOutKeepingPlace();
    void dragBand(const QMouseEvent& event);

    std::function<int(int)> m_heightOf;
    int m_cardWidth = 248;
    bool m_cards = true;
    mutable int m_rowHeight = 0;           ///< of the delegate; 0 until it is asked
    std::optional<Grid> m_laidOut;         ///< when the scroll bar was last set
    QPersistentModelIndex m_hover;
    std::optional<QPoint> m_pressed;       ///< in the coordinates of the contents
    QRect m_band;                          ///< of the selection that is being drawn, in those too; empty for none
};

} // namespace Rushes::Ui
