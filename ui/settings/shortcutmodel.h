// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keymap.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The keys of all pages as a table. It follows the map.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Page, Action, Key, Usual };
    static constexpr int columns = 4;
    enum Role {
        SearchRole = Qt::UserRole, ///< all that a row is found by, folded
    };

    /// `keys` must outlive this.
    explicit ShortcutModel(KeyMap& keys, QObject* parent = nullptr);

    [[nodiscard]] const KeyMap::Entry& entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    KeyMap& m_keys;
    QList<KeyMap::Entry> m_entries;
};

} // namespace Rushes::Ui
