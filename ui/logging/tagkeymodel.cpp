// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/tagkeymodel.h"

#include "ui/words/placewords.h"

namespace Rushes::Ui {

void TagKeyModel::setTags(const QStringList& tags) {
    if (tags == m_tags) return;
    beginResetModel();
    m_tags = tags;
    endResetModel();
}

void TagKeyModel::setSet(const QStringList& set) {
    if (set == m_set) return;
    m_set = set;
    if (!m_tags.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SetRole, Qt::AccessibleTextRole});
}

void TagKeyModel::setColours(const TagColours& colours) {
    m_colours = colours;
    if (!m_tags.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ColourRole});
}

int TagKeyModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_tags.size()); }

QVariant TagKeyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString& tag = m_tags.at(index.row());
    const bool isSet = !tag.isEmpty() && m_set.contains(tag, Qt::CaseInsensitive);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return tag;
    case Qt::AccessibleTextRole: return Words::sentence({tr("key %1").arg(index.row() + 1), tag.isEmpty() ? tr("no tag") : tag, isSet ? tr("set") : QString{}});
    case KeyRole: return index.row() + 1;
    case SetRole: return isSet;
    case ColourRole: return tag.isEmpty() ? QVariant{} : QVariant{m_colours.of(tag)};
    default: return {};
    }
}

bool TagKeyModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const QString tag = value.toString().simplified();
    if (tag == m_tags.at(index.row())) return true;
    m_tags[index.row()] = tag;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(index.row() + 1, tag);
    return true;
}

Qt::ItemFlags TagKeyModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace Rushes::Ui
