// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagtreemodel.h"

#include "ui/library/tagcolours.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QMimeData>

#include <algorithm>

namespace Rushes::Ui {

using Library::TagEntry;

namespace {

const QString mimeOfTags = QStringLiteral("application/x-rushes-tags");

QStringList tagsIn(const QMimeData& data) { return QString::fromUtf8(data.data(mimeOfTags)).split(u'\n', Qt::SkipEmptyParts); }

} // namespace

TagTreeModel::TagTreeModel(QObject* parent) : QAbstractItemModel{parent}, m_nodes(1) {}

void TagTreeModel::setVocabulary(const Library::Vocabulary& vocabulary) {
    beginResetModel();
    m_vocabulary = vocabulary;
    m_colours = TagColours{vocabulary};
    m_nodes.assign(1, {});
    addBelow(0);
    endResetModel();
}

void TagTreeModel::addBelow(int parent) {
    const QStringList names = m_vocabulary.childrenOf(parent == 0 ? QString{} : m_nodes.at(static_cast<size_t>(parent)).entry->tag.name);
    for (const QString& name : names) {
        const int node = static_cast<int>(m_nodes.size());
        const int row = static_cast<int>(m_nodes.at(static_cast<size_t>(parent)).children.size());
        m_nodes.push_back({.entry = m_vocabulary.find(name), .parent = parent, .row = row, .children = {}});
        m_nodes.at(static_cast<size_t>(parent)).children.push_back(node);
        addBelow(node);
    }
}

QModelIndex TagTreeModel::indexOf(const QString& name) const {
    const TagEntry* const wanted = m_vocabulary.find(name);
    const auto node = std::ranges::find_if(m_nodes, [wanted](const Node& one) { return wanted != nullptr && one.entry == wanted; });
    return node == m_nodes.end() ? QModelIndex{} : createIndex(node->row, 0, static_cast<quintptr>(node - m_nodes.begin()));
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& above = m_nodes.at(static_cast<size_t>(nodeOf(parent)));
    if (row < 0 || row >= static_cast<int>(above.children.size()) || column < 0 || column >= columns) return {};
    return createIndex(row, column, static_cast<quintptr>(above.children.at(static_cast<size_t>(row))));
}

QModelIndex TagTreeModel::parent(const QModelIndex& child) const {
    const int above = m_nodes.at(static_cast<size_t>(nodeOf(child))).parent;
    return above == 0 ? QModelIndex{} : createIndex(m_nodes.at(static_cast<size_t>(above)).row, 0, static_cast<quintptr>(above));
}

int TagTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes.at(static_cast<size_t>(nodeOf(parent))).children.size());
}

QVariant TagTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TagEntry& entry = *m_nodes.at(static_cast<size_t>(nodeOf(index))).entry;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (column) {
        case Column::Tag: return entry.tag.name;
        case Column::Synonyms: return entry.tag.synonyms.join(QStringLiteral(", "));
        case Column::Clips: return entry.clips == 0 ? QString{} : Words::count(entry.clips);
        case Column::Ranges: return entry.ranges == 0 ? QString{} : Words::count(entry.ranges);
        }
        return {};
    case Qt::DecorationRole:
        if (column != Column::Tag) return {};
        return m_colours.of(entry.tag.name);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (column >= Column::Clips ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (column != Column::Tag) return {};
        return Words::sentence({entry.tag.name, tr("%Ln clips", nullptr, Words::pluralOf(entry.clips)),
                                tr("%Ln ranges", nullptr, Words::pluralOf(entry.ranges)),
                                entry.tag.synonyms.isEmpty() ? QString{} : tr("also %1").arg(entry.tag.synonyms.join(QStringLiteral(", ")))});
    case NameRole: return entry.tag.name;
    default: return {};
    }
}

bool TagTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    const QString name = index.data(NameRole).toString();
    if (const QString typed = value.toString().simplified(); !typed.isEmpty() && typed != name) Q_EMIT renameRequested(name, typed);
    return false; // it is so once it is stored
}

QVariant TagTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (column >= Column::Clips ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Tag: return tr("Tag");
    case Column::Synonyms: return tr("Synonyms");
    case Column::Clips: return tr("Clips");
    case Column::Ranges: return tr("Ranges");
    }
    return {};
}

Qt::ItemFlags TagTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // to the top
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
}

QStringList TagTreeModel::mimeTypes() const { return {mimeOfTags}; }

QMimeData* TagTreeModel::mimeData(const QModelIndexList& indexes) const {
    QStringList names;
    for (const QModelIndex& index : indexes) {
        if (index.column() == 0) names.append(index.data(NameRole).toString());
    }
    auto* data = new QMimeData;
    data->setData(mimeOfTags, names.join(u'\n').toUtf8());
    return data;
}

bool TagTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent) const {
    if (data == nullptr || action != Qt::MoveAction || !data->hasFormat(mimeOfTags)) return false;
    const QString above = parent.data(NameRole).toString();
    return above.isEmpty() || std::ranges::none_of(tagsIn(*data), [&](const QString& tag) { return m_vocabulary.isWithin(above, tag); });
}

bool TagTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT moveRequested(tagsIn(*data), parent.siblingAtColumn(0).data(NameRole).toString());
    return false; // the rows stand elsewhere once it is stored; nothing is to be removed here
}

} // namespace Rushes::Ui
