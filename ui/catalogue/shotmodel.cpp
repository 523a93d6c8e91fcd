// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/shotmodel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"

namespace Rushes::Ui {

using Catalogue::Shot;

void ShotModel::setShots(const QList<Shot>& shots) {
    beginResetModel();
    m_shots = shots;
    m_playing = -1;
    endResetModel();
}

void ShotModel::setPlaying(int row) {
    if (row == m_playing) return;
    const int before = std::exchange(m_playing, row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < rowCount()) Q_EMIT dataChanged(index(changed, 0), index(changed, columns - 1));
    }
}

QString ShotModel::asText() const {
    QStringList lines;
    for (const Shot& shot : m_shots) lines.append(QStringList{shot.timecodeIn, shot.timecodeOut, shot.shotSize, shot.text}.join(u'\t'));
    return lines.join(u'\n');
}

int ShotModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shots.size()); }

int ShotModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ShotModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Shot& shot = m_shots.at(index.row());
    if (role == Qt::ToolTipRole) return Words::literal(shot.text);
    if (role == Qt::AccessibleTextRole)
        return Words::sentence({index.row() == m_playing ? tr("playing") : QString{}, shot.timecodeIn, shot.shotSize, shot.text});
    if (role == Qt::BackgroundRole && index.row() == m_playing) return currentTokens().tint;
    if (role == Qt::FontRole && static_cast<Column>(index.column()) != Column::Text) return fixedFont();
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(index.column())) {
    case Column::In: return shot.timecodeIn;
    case Column::Size: return shot.shotSize;
    case Column::Text: return shot.text;
    }
    return {};
}

QVariant ShotModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns) return {};
    switch (static_cast<Column>(section)) {
    case Column::In: return tr("In");
    case Column::Size: return tr("Size");
    case Column::Text: return tr("Shot");
    }
    return {};
}

} // namespace Rushes::Ui
