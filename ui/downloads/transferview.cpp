// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferview.h"

#include "ui/downloads/transfermodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/wordroom.h"

#include <QHeaderView>

namespace Rushes::Ui {

using Column = TransferModel::Column;

TransferView::TransferView(QWidget* parent) : RowView{parent} {
    setIndentation(0); // the meeting's row is told from its transfers by its look
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed); // a double click does what the row offers
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (static_cast<Column>(index.column()) == Column::Position && index.data(TransferModel::IsGroupRole).toBool()) Q_EMIT groupToggled(index);
    });
}

void TransferView::setGrouped(bool grouped) {
    setItemsExpandable(grouped);
    setExpandsOnDoubleClick(false); // activation does it
}

void TransferView::setModel(QAbstractItemModel* model) {
    RowView::setModel(model);
    const QFontMetrics metrics{uiFont()};
    const auto wide = [&](Column column, const QString& sample) { makeRoom(*header(), static_cast<int>(column), metrics.horizontalAdvance(sample) + 18); };
    wide(Column::Position, QStringLiteral("\u2191 10,000"));
    wide(Column::Rendition, QStringLiteral("MXF XDCAM HD422"));
    wide(Column::Size, QStringLiteral("108.8 GB"));
    wide(Column::Progress, QStringLiteral("42 %  966 MB of 2.3 GB x"));
    wide(Column::Speed, QStringLiteral("821.6 MB/s"));
    wide(Column::TimeLeft, QStringLiteral("about 59 min"));
    wide(Column::State, QStringLiteral("Failed: checksum mismatch ____"));
    makeRoom(*header(), static_cast<int>(Column::Action), 40);
    header()->setSectionResizeMode(static_cast<int>(Column::Name), QHeaderView::Stretch);
    header()->setSectionResizeMode(static_cast<int>(Column::Action), QHeaderView::Fixed);
}

} // namespace Rushes::Ui
