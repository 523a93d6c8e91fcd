// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quietview.h"

#include <QTreeView>

namespace Rushes::Ui {

/// A table of things, one a row: rows are selected as a whole, and the focus ring goes around the whole of the current one.
class RowView : public QuietView<QTreeView> {
    Q_OBJECT

public:
    explicit RowView(QWidget* parent = nullptr);

    /// This column takes the room that the others leave it, and at least so many pixels: where there is less, one scrolls.
    void setStretching(int column, int least);

    /// A QTreeView looks for each row that changes among all that it has, one after the other. Here what is out of sight costs nothing, and of many
    /// rows those in sight are painted.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitStretching();

    int m_stretching = -1; ///< the column that stretches; -1 for none
    int m_least = 0;
};

} // namespace Rushes::Ui
