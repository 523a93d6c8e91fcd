// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/missingfilesmodel.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QDir>

#include <algorithm>

namespace Rushes::Ui {

using Library::ClipFinding;
using Kind = ClipFinding::Kind;

namespace {

bool hasChoice(const ClipFinding& finding) { return finding.kind == Kind::Moved && finding.equals.size() > 1; }

QString titleOf(const ClipFinding& finding) { return finding.clip.title.isEmpty() ? finding.clip.fileName : finding.clip.title; }

} // namespace

void MissingFilesModel::setFindings(const QList<ClipFinding>& findings) {
    beginResetModel();
    m_findings = findings;
    m_left.clear();
    endResetModel();
    Q_EMIT tickedChanged();
}

qsizetype MissingFilesModel::rowOf(const QString& path) const {
    return std::ranges::find_if(m_findings, [&path](const ClipFinding& one) { return one.kind == Kind::Moved && one.path == path; }) - m_findings.begin();
}

void MissingFilesModel::choose(int row, qsizetype equal) {
    ClipFinding& finding = m_findings[row];
    if (equal < 0 || equal >= finding.equals.size()) return;
    const QString path = finding.equals.at(equal).path;
    if (path == finding.path) return;
    const qsizetype other = rowOf(path);
    if (other < m_findings.size()) m_findings[other].path = finding.path;
    finding.path = path;
    // The lists of equal files say of each which clip has it.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT tickedChanged();
}

qsizetype MissingFilesModel::ambiguous() const { return std::ranges::count_if(m_findings, hasChoice); }

QStringList MissingFilesModel::choicesOf(const ClipFinding& finding) const {
    QStringList choices;
    for (const Library::EqualFile& file : finding.equals) {
        const qsizetype other = rowOf(file.path);
        const QString owner =
            other < m_findings.size() && m_findings.at(other).clip.id != finding.clip.id ? tr("now for “%1”").arg(titleOf(m_findings.at(other))) : QString{};
        choices.append(Words::dotted({QDir::toNativeSeparators(file.path), Words::moment(file.modified), owner}));
    }
    return choices;
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
    case Column::Clip: return titleOf(finding);
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
        if (finding.kind != Kind::Moved) return {};
        return hasChoice(finding) ? tr("Same size and digest, one of %1").arg(Words::count(finding.equals.size())) : tr("Same size and digest");
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
        const QString choice = hasChoice(finding) ? tr("F2 chooses another of the equal files") : QString{};
        if (column == Column::Found) return Words::sentence({text(finding, column), choice});
        if (column != Column::Clip) return text(finding, column);
        return Words::sentence({text(finding, Column::Clip), text(finding, Column::Was), text(finding, Column::Found), text(finding, Column::Proof), choice});
    }
    case Qt::EditRole:
        if (column != Column::Found || !hasChoice(finding)) return text(finding, column);
        return static_cast<int>(std::ranges::find(finding.equals, finding.path, &Library::EqualFile::path) - finding.equals.begin());
    case ChoicesRole: return column == Column::Found && hasChoice(finding) ? choicesOf(finding) : QStringList{};
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
    if (static_cast<Column>(index.column()) == Column::Found && hasChoice(m_findings.at(index.row()))) flags |= Qt::ItemIsEditable;
    return flags;
}

bool MissingFilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable)) {
        choose(index.row(), value.toInt());
        return true;
    }
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    const Library::ClipId& id = m_findings.at(index.row()).clip.id;
    if (value.toInt() == Qt::Checked) m_left.remove(id);
    else m_left.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

} // namespace Rushes::Ui
