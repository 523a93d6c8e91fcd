// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/removedclipsmodel.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QDir>

namespace Rushes::Ui {

void RemovedClipsModel::setClips(const QList<Library::RemovedClip>& clips) {
    if (clips == m_clips) return;
    beginResetModel();
    m_clips = clips;
    endResetModel();
}

QString RemovedClipsModel::text(int row, Column column) const {
    const Library::RemovedClip& clip = m_clips.at(row);
    switch (column) {
    case Column::Clip: return clip.title;
    case Column::File: return clip.path.isEmpty() ? tr("none on this computer") : QDir::toNativeSeparators(clip.path);
    case Column::Removed: return Words::moment(clip.removedAt);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant RemovedClipsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return Words::literal(text(index.row(), column));
    case Qt::AccessibleTextRole:
        if (column != Column::Clip) return text(index.row(), column);
        return Words::sentence({text(index.row(), Column::Clip), text(index.row(), Column::File), text(index.row(), Column::Removed)});
    default: return {};
    }
}

QVariant RemovedClipsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Clip: return tr("Clip");
    case Column::File: return tr("Its file");
    case Column::Removed: return tr("Removed");
    }
    return {};
}

} // namespace Rushes::Ui
