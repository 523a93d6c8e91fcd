// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naming/namepreviewmodel.h"

#include "ui/widgets/tokens.h"

namespace Rushes::Ui {

void NamePreviewModel::setSamples(const QList<NameSample>& samples) {
    beginResetModel();
    m_rows.clear();
    for (const NameSample& sample : samples) m_rows.append({.sample = sample});
    plan();
    endResetModel();
}

void NamePreviewModel::setTemplate(const std::optional<Naming::NamingTemplate>& names) {
    m_names = names;
    plan();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// The disk is not asked: these files need not be here.
void NamePreviewModel::plan() {
    QList<Naming::RelativeName> wishes;
    if (m_names)
        for (const Row& row : std::as_const(m_rows)) wishes.append(m_names->nameFor(row.sample.facts));
    const auto planned = Naming::planNames(wishes, [](const QString&) { return false; });
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        Row& row = m_rows[place];
        row.path = m_names ? planned.at(place).path : QString{};
        row.isNumbered = m_names && planned.at(place).isNumbered;
        row.isShortened = m_names && wishes.at(place).isShortened;
    }
}

int NamePreviewModel::troubles() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return row.isNumbered || row.isShortened; }));
}

int NamePreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int NamePreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QString NamePreviewModel::remarkOf(const Row& row) {
    if (row.isNumbered) return tr("Numbered: another file has the name");
    if (row.isShortened) return tr("Shortened: too long for some systems");
    return {};
}

QVariant NamePreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows.at(index.row());
    if (role == IsTroubleRole) return row.isNumbered || row.isShortened;
    if (role == Qt::ForegroundRole && static_cast<Column>(index.column()) == Column::Remark) return currentTokens().warn;
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Now: return row.sample.current;
    case Column::New: return row.path;
    case Column::Remark: return remarkOf(row);
    }
    return {};
}

QVariant NamePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Now: return tr("The portal’s name");
    case Column::New: return tr("Your name");
    case Column::Remark: return tr("Remark");
    }
    return {};
}

} // namespace Rushes::Ui
