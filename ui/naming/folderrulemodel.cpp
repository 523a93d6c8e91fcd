// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naming/folderrulemodel.h"

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Naming::FolderRule;

void FolderRuleModel::setRules(const QList<FolderRule>& rules) {
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void FolderRuleModel::put(const FolderRule& rule) {
    const auto same = std::ranges::find_if(m_rules, [&rule](const FolderRule& known) { return known.source == rule.source && known.role == rule.role; });
    if (same != m_rules.end()) {
        *same = rule;
        const int row = static_cast<int>(same - m_rules.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rules.append(rule);
    endInsertRows();
}

void FolderRuleModel::remove(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

int FolderRuleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rules.size()); }
int FolderRuleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant FolderRuleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const FolderRule& rule = m_rules.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Source: return rule.source.isEmpty() ? tr("All portals") : rule.source;
    case Column::Role: return roleWords(rule.role);
    case Column::Folder: return rule.folder;
    }
    return {};
}

QVariant FolderRuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Source: return tr("Portal");
    case Column::Role: return tr("Files");
    case Column::Folder: return tr("Folder");
    }
    return {};
}

QString roleWords(const QString& role) {
    if (role == "broadcast"_L1) return FolderRuleModel::tr("Broadcast files");
    if (role == "mezzanine"_L1) return FolderRuleModel::tr("Mezzanine files");
    if (role == "web"_L1) return FolderRuleModel::tr("Web files");
    if (role == "proxy"_L1) return FolderRuleModel::tr("Proxies");
    if (role == "photo"_L1) return FolderRuleModel::tr("Photos");
    return FolderRuleModel::tr("All files");
}

} // namespace Rushes::Ui
