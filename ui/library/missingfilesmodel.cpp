// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/missingfilesmodel.h"

#include "ui/words/placewords.h"

#include <QDir>

namespace Rushes::Ui {

using Library::ClipFinding;
using Kind = ClipFinding::Kind;

void MissingFilesModel::setFindings(const QList<ClipFinding>& findings) {
    beginResetModel();
    m_findings = findings;
    m_left.clear();
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<ClipFinding> MissingFilesModel::ticked() const {
    QList<ClipFinding> ticked;
    for (const ClipFinding& finding : m_findings) {
        if (finding.kind == Kind::Moved && !m_left.contains(finding.clip.id)) ticked.append(finding);
    }
    return ticked;
}

int MissingFilesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_findings.size()); }

int MissingFilesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString MissingFilesModel::text(const ClipFinding& finding, Column column) const {
    switch (column) {
    case Column::Clip: return finding.clip.title.isEmpty() ? finding.clip.fileName : finding.clip.title;
    case Column::Was: return QDir::toNativeSeparators(finding.clip.path.isEmpty() ? finding.clip.relativePath : finding.clip.path);
    case Column::Found:
        switch (finding.kind) {
        case Kind::Moved: return QDir::toNativeSeparators(finding.path);
        case Kind::Changed: return tr("Another file is in its place");
        case Kind::Missing: return tr("Not found");
        case Kind::Away: return tr("Drive is away");
        }
        break;
    case Column::Proof:
        if (!finding.isProvable()) return tr("No digest: nothing can prove it");
        return finding.kind == Kind::Moved ? tr("Same size and digest") : QString{};
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant MissingFilesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ClipFinding& finding = m_findings.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(finding, column);
    case Qt::ToolTipRole: return Words::literal(text(finding, column));
    case Qt::CheckStateRole:
        if (column != Column::Clip || finding.kind != Kind::Moved) return {};
        return m_left.contains(finding.clip.id) ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleTextRole: {
        if (column != Column::Clip) return text(finding, column);
        return Words::sentence({text(finding, Column::Clip), text(finding, Column::Was), text(finding, Column::Found), text(finding, Column::Proof)});
    }
    default: return {};
    }
}

QVariant MissingFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Clip: return tr("Clip");
    case Column::Was: return tr("Where it was");
    case Column::Found: return tr("Where it is");
    case Column::Proof: return tr("How certain");
    }
    return {};
}

Qt::ItemFlags MissingFilesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && m_findings.at(index.row()).kind == Kind::Moved) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool MissingFilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    const Library::ClipId& id = m_findings.at(index.row()).clip.id;
    if (value.toInt() == Qt::Checked) m_left.remove(id);
    else m_left.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

} // namespace Rushes::Ui
