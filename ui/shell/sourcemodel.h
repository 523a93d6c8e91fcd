// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QAbstractItemModel>
#include <QColor>

#include <memory>
#include <vector>

namespace Rushes::Ui {

/// One line of the source list.
struct SourceItem {
    Place place;
    QString name;
    QString icon;               ///< of resources/icons; empty where a tag's dot stands instead, or nothing
    qint64 count = -1;          ///< how many things are there; negative: not said
    QString badge = {};         ///< "3 · 46 %" instead of the count
    QColor dot = {};            ///< a tag's colour
    std::optional<bool> online; ///< a source's dot
    QList<SourceItem> children = {};
    QString command = {}; ///< of an item that leads nowhere: what choosing it asks for, as the window tells it on
    QString takes = {};   ///< what clips are dropped on here for, as the window tells it on: "tag:…"; empty where they cannot be
    bool inUse = false;   ///< the one of several sources whose catalogue is shown
};

/// The headings of the source list, in the order in which they stand.
enum class SourceGroup : quint8 { Browse, Queue, Library, Collections, Searches, Tags, Sources };

/// The tree of the source list: group → item → tag tree. A group without items is not there.
class SourceModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int { IconRole = Qt::UserRole, CountRole, BadgeRole, DotRole, OnlineRole, HeadingRole, LeadsSomewhereRole, CommandRole, InUseRole };

    explicit SourceModel(QObject* parent = nullptr);
    ~SourceModel() override;

    /// Replaces the items of a group. Where only their values changed, rows stay as they are.
    void setItems(SourceGroup which, const QList<SourceItem>& items);
    void appendItem(SourceGroup which, const SourceItem& item);
    /// Says anew what stands at the right of a page's own item.
    void setCount(const QString& page, qint64 count);
    void setBadge(const QString& page, const QString& badge);

    [[nodiscard]] Place placeOf(const QModelIndex& index) const;
    /// The item that leads to just this place, else the one of its page, else nothing.
    [[nodiscard]] QModelIndex indexOf(const Place& place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// Clips, by their ids, were dropped on an item: see SourceItem::takes.
    void clipsDropped(const QString& takes, const QStringList& ids);

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    Node* group(SourceGroup group) const;
    void fill(Node& node, const QList<SourceItem>& items);
    bool updateInPlace(Node& node, const QList<SourceItem>& items);
    static const Node* find(const Node& node, const Place& place, bool exactly);
    void changed(const Node& node);

    std::unique_ptr<Node> m_root;
};

} // namespace Rushes::Ui
