// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcemodel.h"

#include "ui/widgets/clipmime.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Rushes::Ui {

struct SourceModel::Node {
    SourceItem item;
    Node* parent = nullptr;
    std::optional<SourceGroup> heading = {};
    std::vector<std::unique_ptr<Node>> children = {};

    [[nodiscard]] int row() const {
        const auto& siblings = parent->children;
        return static_cast<int>(std::ranges::find_if(siblings, [this](const auto& other) { return other.get() == this; }) - siblings.begin());
    }
};

namespace {

QString headingOf(SourceGroup group) {
    switch (group) {
    case SourceGroup::Browse: return SourceModel::tr("Browse");
    case SourceGroup::Queue: return SourceModel::tr("Queue");
    case SourceGroup::Library: return SourceModel::tr("Library");
    case SourceGroup::Collections: return SourceModel::tr("Collections");
    case SourceGroup::Searches: return SourceModel::tr("Saved searches");
    case SourceGroup::Tags: return SourceModel::tr("Tags");
    case SourceGroup::Sources: return SourceModel::tr("Sources");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a screen reader says: everything that is drawn, in words.
QString sentenceOf(const SourceItem& item) {
    QStringList said{item.name};
    if (!item.badge.isEmpty()) said << item.badge;
    else if (item.count >= 0) said << Words::count(item.count);
    if (item.inUse) said << SourceModel::tr("shown");
    if (item.online) said << (*item.online ? SourceModel::tr("online") : SourceModel::tr("offline"));
    return Words::sentence(said);
}

} // namespace

SourceModel::SourceModel(QObject* parent) : QAbstractItemModel{parent}, m_root{std::make_unique<Node>()} {}

SourceModel::~SourceModel() = default;

void SourceModel::setItems(SourceGroup which, const QList<SourceItem>& items) {
    Node* node = group(which);
    if (node && updateInPlace(*node, items)) return;
    if (node) {
        const int row = node->row();
        beginRemoveRows({}, row, row);
        m_root->children.erase(m_root->children.begin() + row);
        endRemoveRows();
    }
    if (items.isEmpty()) return;
    // The group appears with its items in it, so that a view that expands new groups finds them.
    auto fresh =
        std::make_unique<Node>(Node{.item = {.place = {}, .name = headingOf(which), .icon = {}, .online = {}}, .parent = m_root.get(), .heading = which});
    fill(*fresh, items);
    const auto after = std::ranges::find_if(m_root->children, [which](const auto& other) { return *other->heading > which; });
    const int row = static_cast<int>(after - m_root->children.begin());
    beginInsertRows({}, row, row);
    m_root->children.insert(after, std::move(fresh));
    endInsertRows();
}

void SourceModel::appendItem(SourceGroup which, const SourceItem& item) {
    Node* node = group(which);
    if (!node) return setItems(which, {item});
    const int row = static_cast<int>(node->children.size());
    beginInsertRows(indexOf(*node), row, row);
    fill(*node, {item});
    endInsertRows();
}

void SourceModel::setCount(const QString& page, qint64 count) {
    const QModelIndex index = indexOf(Place{page, {}});
    if (!index.isValid() || nodeOf(index)->item.count == count) return;
    nodeOf(index)->item.count = count;
    changed(*nodeOf(index));
}

void SourceModel::setBadge(const QString& page, const QString& badge) {
    const QModelIndex index = indexOf(Place{page, {}});
    if (!index.isValid() || nodeOf(index)->item.badge == badge) return;
    nodeOf(index)->item.badge = badge;
    changed(*nodeOf(index));
}

Place SourceModel::placeOf(const QModelIndex& index) const { return index.isValid() ? nodeOf(index)->item.place : Place{}; }

QModelIndex SourceModel::indexOf(const Place& place) const {
    if (place.page.isEmpty()) return {};
    const Node* found = find(*m_root, place, true);
    if (!found) found = find(*m_root, place, false);
    return found ? indexOf(*found) : QModelIndex{};
}

const SourceModel::Node* SourceModel::find(const Node& node, const Place& place, bool exactly) {
    for (const auto& child : node.children) {
        if (!child->heading && child->item.place.page == place.page && (!exactly || child->item.place == place)) return child.get();
        if (const Node* below = find(*child, place, exactly)) return below;
    }
    return nullptr;
}

QModelIndex SourceModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above->children.size())) return {};
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex SourceModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    const Node* above = nodeOf(child)->parent;
    return above && above != m_root.get() ? indexOf(*above) : QModelIndex{};
}

int SourceModel::rowCount(const QModelIndex& parent) const { return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size()); }

int SourceModel::columnCount(const QModelIndex&) const { return 1; }

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = *nodeOf(index);
    const SourceItem& item = node.item;
    switch (role) {
    case Qt::DisplayRole: return item.name;
    case Qt::AccessibleTextRole: return sentenceOf(item);
    case Qt::ToolTipRole: return Words::literal(item.name);
    case IconRole: return item.icon;
    case CountRole: return item.count;
    case BadgeRole: return item.badge;
    case DotRole: return item.dot;
    case OnlineRole: return item.online ? QVariant{*item.online} : QVariant{};
    case HeadingRole: return node.heading.has_value();
    case LeadsSomewhereRole: return !item.place.page.isEmpty();
    case CommandRole: return item.command;
    case InUseRole: return item.inUse;
    default: return {};
    }
}

Qt::ItemFlags SourceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (nodeOf(index)->heading) return Qt::ItemIsEnabled;
    const SourceItem& item = nodeOf(index)->item;
    Qt::ItemFlags flags = item.place.page.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return item.takes.isEmpty() ? flags : flags | Qt::ItemIsDropEnabled;
}

QStringList SourceModel::mimeTypes() const { return {clipMime}; }

bool SourceModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
    // Onto an item, not between two.
    return data != nullptr && data->hasFormat(clipMime) && row < 0 && parent.isValid() && !nodeOf(parent)->item.takes.isEmpty();
}

bool SourceModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT clipsDropped(nodeOf(parent)->item.takes, clipIdsIn(*data));
    return true;
}

SourceModel::Node* SourceModel::nodeOf(const QModelIndex& index) const { return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get(); }

QModelIndex SourceModel::indexOf(const Node& node) const { return createIndex(node.row(), 0, &node); }

SourceModel::Node* SourceModel::group(SourceGroup group) const {
    const auto found = std::ranges::find_if(m_root->children, [group](const auto& node) { return node->heading == group; });
    return found == m_root->children.end() ? nullptr : found->get();
}

void SourceModel::fill(Node& node, const QList<SourceItem>& items) {
    for (const SourceItem& item : items) {
        auto child = std::make_unique<Node>(Node{.item = item, .parent = &node});
        fill(*child, item.children);
        node.children.push_back(std::move(child));
    }
}

bool SourceModel::updateInPlace(Node& node, const QList<SourceItem>& items) {
    const auto same = [](const auto& self, const Node& above, const QList<SourceItem>& wanted) -> bool {
        return std::ranges::equal(above.children, wanted, [&](const auto& child, const SourceItem& item) {
            return child->item.place == item.place && child->item.name == item.name && child->item.command == item.command && child->item.takes == item.takes &&
                   self(self, *child, item.children);
        });
    };
    if (!same(same, node, items)) return false;
    for (size_t row = 0; row < node.children.size(); ++row) {
        Node& child = *node.children[row];
        child.item = items[static_cast<qsizetype>(row)];
        changed(child);
        updateInPlace(child, child.item.children);
    }
    return true;
}

void SourceModel::changed(const Node& node) { Q_EMIT dataChanged(indexOf(node), indexOf(node)); }

} // namespace Rushes::Ui
