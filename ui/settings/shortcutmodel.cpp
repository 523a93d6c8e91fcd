// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutmodel.h"

#include "core/base/searchtext.h"

#include <QFont>

#include <algorithm>

namespace Rushes::Ui {

ShortcutModel::ShortcutModel(KeyMap& keys, QObject* parent) : QAbstractTableModel{parent}, m_keys{keys}, m_entries{keys.entries()} {
    connect(&m_keys, &KeyMap::changed, this, &ShortcutModel::read);
}

void ShortcutModel::read() {
    QList<KeyMap::Entry> now = m_keys.entries();
    // Mostly it is only keys that are others: the row that somebody works on stays chosen.
    if (std::ranges::equal(now, m_entries, {}, &KeyMap::Entry::id, &KeyMap::Entry::id)) {
        m_entries = std::move(now);
        if (!m_entries.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int ShortcutModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const KeyMap::Entry& one = m_entries.at(index.row());
    const QString key = one.keys.isEmpty() ? tr("none") : KeyMap::text(one.keys);
    const QString usual = KeyMap::text(one.usual);
    if (role == SearchRole) return searchText(QStringList{one.place, one.name, key, usual}.join(u' '));
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != 0) return data(index, Qt::DisplayRole);
        return one.isChanged() ? tr("%1, %2: %3, usually %4").arg(one.place, one.name, key, usual) : tr("%1, %2: %3").arg(one.place, one.name, key);
    }
    if (role == Qt::FontRole && one.isChanged() && index.column() == static_cast<int>(Column::Key)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Page: return one.place;
    case Column::Action: return one.name;
    case Column::Key: return key;
    case Column::Usual: return usual;
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Page: return tr("Page");
    case Column::Action: return tr("Action");
    case Column::Key: return tr("Key");
    case Column::Usual: return tr("Usual key");
    }
    return {};
}

} // namespace Rushes::Ui
