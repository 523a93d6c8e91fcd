// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/prosemodel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"
#include "ui/words/exchangewords.h"
#include "ui/words/placewords.h"

#include <QFontMetrics>
#include <QSize>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::DopeShot;

void ProseModel::setSheet(const Interchange::DopeSheet& sheet) {
    beginResetModel();
    m_sheet = sheet;
    m_ticks.clear();
    for (const DopeShot& shot : sheet.shots) m_ticks.append(!shot.doubts);
    endResetModel();
}

Interchange::DopeSheet ProseModel::chosen() const {
    Interchange::DopeSheet sheet = m_sheet;
    sheet.shots.clear();
    QString heading; // of a shot that is left out: it goes on for those below it
    for (qsizetype row = 0; row < m_sheet.shots.size(); ++row) {
        DopeShot shot = m_sheet.shots.at(row);
        if (!shot.heading.isEmpty()) heading = shot.heading;
        if (!m_ticks.at(row)) continue;
        shot.heading = std::exchange(heading, {});
        sheet.shots.append(shot);
    }
    return sheet;
}

int ProseModel::ticked() const { return static_cast<int>(m_ticks.count(true)); }

int ProseModel::doubtful() const {
    return static_cast<int>(std::ranges::count_if(m_sheet.shots, [](const DopeShot& shot) { return shot.doubts != Interchange::Doubts{}; }));
}

QVariant ProseModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DopeShot& shot = m_sheet.shots.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::In: return m_clip.start.plus(shot.in).text();
        case Column::Out: return m_clip.start.plus(shot.out).text();
        case Column::Text: return shot.description().simplified();
        case Column::Doubt: return Words::doubtWords(shot.doubts);
        }
        return {};
    case Qt::CheckStateRole: return column == Column::In ? QVariant{m_ticks.at(index.row()) ? Qt::Checked : Qt::Unchecked} : QVariant{};
    case Qt::DecorationRole: return column == Column::Doubt && shot.doubts ? symbol(u"warn", Ink::Warn) : QVariant{};
    case Qt::FontRole: return column == Column::In || column == Column::Out ? QVariant{fixedFont(TextSize::Small)} : QVariant{};
    case Qt::ForegroundRole: return column == Column::Doubt ? QVariant{currentTokens().warn} : QVariant{};
    case Qt::SizeHintRole: return QSize{0, QFontMetrics{uiFont()}.height() + 9};
    case Qt::ToolTipRole: return Words::literal(shot.description());
    case Qt::AccessibleTextRole:
        if (column != Column::In) return data(index, Qt::DisplayRole);
        return Words::sentence({tr("%1 to %2").arg(m_clip.start.plus(shot.in).text(), m_clip.start.plus(shot.out).text()), shot.description().simplified(),
                                Words::doubtWords(shot.doubts)});
    default: return {};
    }
}

bool ProseModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<Column>(index.column()) != Column::In) return false;
    m_ticks[index.row()] = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ProseModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() && static_cast<Column>(index.column()) == Column::In ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant ProseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns) return {};
    switch (static_cast<Column>(section)) {
    case Column::In: return tr("TC in");
    case Column::Out: return tr("TC out");
    case Column::Text: return tr("Shot");
    case Column::Doubt: return tr("To confirm");
    }
    return {};
}

} // namespace Rushes::Ui
