// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidecarconflictmodel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/sidecarwords.h"

#include <QSize>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::SidecarChoice;
using Interchange::SidecarConflict;

namespace {

/// Whether what stands in this column will be kept.
bool isKept(SidecarConflictModel::Column column, SidecarChoice choice) {
    using Column = SidecarConflictModel::Column;
    if (column == Column::Library) return choice == SidecarChoice::Ours || choice == SidecarChoice::Both;
    return column == Column::Sidecar && (choice == SidecarChoice::Theirs || choice == SidecarChoice::Both);
}

} // namespace

void SidecarConflictModel::setContradictions(const QList<SidecarContradiction>& contradictions) {
    QList<Line> rows;
    for (qsizetype at = 0; at < contradictions.size(); ++at) {
        for (qsizetype conflict = 0; conflict < contradictions.at(at).conflicts.size(); ++conflict) {
            const auto was = std::ranges::find_if(m_rows, [&](const Line& line) {
                return contradictionOf(line).clip == contradictions.at(at).clip && conflictOf(line) == contradictions.at(at).conflicts.at(conflict);
            });
            rows.append({at, conflict, was == m_rows.end() ? SidecarChoice::Ask : was->choice});
        }
    }
    beginResetModel();
    m_contradictions = contradictions;
    m_rows = rows;
    endResetModel();
}

bool SidecarConflictModel::mayKeepBoth(int row) const { return Interchange::mayKeepBoth(conflictOf(m_rows.at(row)).field); }

void SidecarConflictModel::choose(int row, SidecarChoice choice) {
    if (m_rows.at(row).choice == choice || (choice == SidecarChoice::Both && !mayKeepBoth(row))) return;
    m_rows[row].choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

QList<SidecarVerdict> SidecarConflictModel::verdicts() const {
    QList<SidecarVerdict> verdicts;
    for (qsizetype at = 0; at < m_contradictions.size(); ++at) {
        const SidecarContradiction& contradiction = m_contradictions.at(at);
        SidecarVerdict verdict{contradiction.clip, {}, contradiction.conflicts};
        for (const Line& line : m_rows)
            if (line.contradiction == at && line.choice != SidecarChoice::Ask) verdict.choices.fields.insert(conflictOf(line).field, line.choice);
        if (verdict.choices.fields.size() == contradiction.conflicts.size()) verdicts.append(verdict);
    }
    return verdicts;
}

int SidecarConflictModel::open() const { return static_cast<int>(std::ranges::count(m_rows, SidecarChoice::Ask, &Line::choice)); }

QString SidecarConflictModel::pathOf(int row) const { return contradictionOf(m_rows.at(row)).path; }

QString SidecarConflictModel::textOf(const Line& line, Column column) const {
    const SidecarConflict& conflict = conflictOf(line);
    const auto shown = [&conflict](const QString& value) {
        const bool isNone = value.isEmpty() || (conflict.field == SidecarConflict::Field::Rating && value == u"0");
        return isNone ? tr("nothing") : Words::fieldValue(conflict.field, value);
    };
    switch (column) {
    case Column::Clip: return contradictionOf(line).title;
    case Column::Field: return Words::fieldName(conflict.field);
    case Column::Library: return shown(conflict.ours);
    case Column::Sidecar: return shown(conflict.theirs);
    case Column::Before: return conflict.base ? shown(*conflict.base) : tr("not known");
    case Column::Kept:
        switch (line.choice) {
        case SidecarChoice::Ask: return tr("not decided");
        case SidecarChoice::Ours: return tr("library");
        case SidecarChoice::Theirs: return tr("sidecar");
        case SidecarChoice::Both: return tr("both");
        }
    }
    return {};
}

QVariant SidecarConflictModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isFirst = line.conflict == 0;
    switch (role) {
    case Qt::DisplayRole: return column == Column::Clip && !isFirst ? QString{} : textOf(line, column).simplified();
    case Qt::DecorationRole: return isKept(column, line.choice) ? symbol(u"check", Ink::Link) : QVariant{};
    case Qt::ForegroundRole:
        if (column == Column::Before) return currentTokens().text2;
        return column == Column::Kept && line.choice == SidecarChoice::Ask ? QVariant{currentTokens().warn} : QVariant{};
    case Qt::ToolTipRole: return Words::literal(column == Column::Clip ? contradictionOf(line).path : textOf(line, column));
    case Qt::AccessibleTextRole:
        if (column != Column::Clip) return textOf(line, column);
        return Words::sentence({textOf(line, Column::Clip), Words::conflictSentence(conflictOf(line)), tr("kept: %1").arg(textOf(line, Column::Kept))});
    default: return {};
    }
}

QVariant SidecarConflictModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns) return {};
    switch (static_cast<Column>(section)) {
    case Column::Clip: return tr("Clip");
    case Column::Field: return tr("Field");
    case Column::Library: return tr("In the library");
    case Column::Sidecar: return tr("In the sidecar");
    case Column::Before: return tr("Before");
    case Column::Kept: return tr("Kept");
    }
    return {};
}

} // namespace Rushes::Ui
