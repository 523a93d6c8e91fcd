// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/problemmodel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"

#include <QFontMetrics>
#include <QSize>

#include <algorithm>

namespace Rushes::Ui {

void ProblemModel::setProblems(const QList<Interchange::ShotListProblem>& problems, const std::function<QString(qsizetype)>& lineOf, Media::FrameRate rate) {
    QList<Row> rows;
    for (const Interchange::ShotListProblem& problem : problems) {
        if (rows.size() == mostShown) break;
        const QString line = lineOf(problem.line);
        rows.append({problem, wordsOf(problem, line, rate), fixesOf(problem, line, rate)});
    }
    // The same number of rows are the same places: what is selected stays so.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ProblemModel::errors() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.problem.isWarning; }));
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const QString fix = row.fixes.isEmpty() ? QString{} : row.fixes.constFirst().words;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Line) return tr("line %1").arg(row.problem.line + 1);
        return column == Column::Words ? row.words.lead : fix;
    case Qt::DecorationRole:
        if (column != Column::Line) return {};
        return row.problem.isWarning ? symbol(u"warn", Ink::Warn) : symbol(u"err", Ink::Err);
    case Qt::SizeHintRole: return QSize{0, QFontMetrics{uiFont()}.height() + 9};
    case Qt::ToolTipRole: return Words::literal(row.words.rest);
    case Qt::FontRole: return column == Column::Line ? QVariant{fixedFont(TextSize::Small)} : QVariant{};
    case Qt::ForegroundRole:
        if (column == Column::Line) return currentTokens().text2;
        return column == Column::Fix ? QVariant{currentTokens().link} : QVariant{};
    case Qt::TextAlignmentRole: return column == Column::Fix ? QVariant{Qt::AlignRight | Qt::AlignVCenter} : QVariant{};
    case Qt::AccessibleTextRole:
        if (column != Column::Line) return data(index, Qt::DisplayRole);
        return Words::sentence({row.problem.isWarning ? tr("warning") : tr("error"), tr("line %1").arg(row.problem.line + 1), row.words.lead, fix});
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Line") : section == 1 ? tr("Problem") : tr("Fix");
}

} // namespace Rushes::Ui
