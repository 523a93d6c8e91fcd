// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowview.h"

namespace Rushes::Ui {

/// The table of transfers: columns are as wide as what they may have to say, and the name takes what is left.
class TransferView : public RowView {
    Q_OBJECT

public:
    using RowView::RowView;

    void setModel(QAbstractItemModel* model) override;
};

} // namespace Rushes::Ui
