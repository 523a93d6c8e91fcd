// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/folderrules.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// Folders per portal and role, as they are edited.
class FolderRuleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Source, Role, Folder };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<Naming::FolderRule>& rules);
    [[nodiscard]] const QList<Naming::FolderRule>& rules() const { return m_rules; }
    /// Puts a rule into the place of the one for the same source and role.
    void put(const Naming::FolderRule& rule);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Naming::FolderRule> m_rules;
};

/// "Broadcast file", "Proxy", "Photo", or "All files" for none.
[[nodiscard]] QString roleWords(const QString& role);

} // namespace Rushes::Ui
