// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowview.h"

namespace Rushes::Ui {

/// The table of transfers: columns are as wide as what they may have to say, and the name takes what is left. Rows are put elsewhere by
/// dragging them.
class TransferView : public RowView {
    Q_OBJECT

public:
    explicit TransferView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Whether rows stand below others, which can be closed.
    void setGrouped(bool grouped);

Q_SIGNALS:
    /// The mark at the beginning of a meeting's row was clicked.
    void groupToggled(const QModelIndex& group);
};

} // namespace Rushes::Ui
