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

    /// A QTreeView looks for each row that changes among all that it has, one after the other. Here what is out of sight costs nothing, and of many
    /// rows those in sight are painted.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Rushes::Ui
