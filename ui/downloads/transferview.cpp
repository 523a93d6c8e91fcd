// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferview.h"

#include "ui/downloads/transfermodel.h"
#include "ui/widgets/fonts.h"

#include <QHeaderView>

namespace Rushes::Ui {

using Column = TransferModel::Column;

void TransferView::setModel(QAbstractItemModel* model) {
    RowView::setModel(model);
    const QFontMetrics metrics{uiFont()};
    const auto wide = [&](Column column, const QString& sample) { header()->resizeSection(static_cast<int>(column), metrics.horizontalAdvance(sample) + 18); };
    wide(Column::Position, QStringLiteral("100"));
    wide(Column::Rendition, QStringLiteral("MXF XDCAM HD422"));
    wide(Column::Size, QStringLiteral("108.8 GB"));
    wide(Column::Progress, QStringLiteral("42 %  966 MB of 2.3 GB x"));
    wide(Column::Speed, QStringLiteral("821.6 MB/s"));
    wide(Column::TimeLeft, QStringLiteral("about 59 min"));
    wide(Column::State, QStringLiteral("Failed: checksum mismatch ____"));
    header()->resizeSection(static_cast<int>(Column::Action), 40);
    header()->setSectionResizeMode(static_cast<int>(Column::Name), QHeaderView::Stretch);
    header()->setSectionResizeMode(static_cast<int>(Column::Action), QHeaderView::Fixed);
}

} // namespace Rushes::Ui
