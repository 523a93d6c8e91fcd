// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "ui/downloads/transferwords.h"

#include <QAbstractItemModel>
#include <QSet>

#include <functional>

namespace Rushes::Ui {

/// Transfers below the meetings they belong to: a row for each meeting with the sums of its transfers, in the order in which the first of
/// each comes. Stands on a flat model of transfers (TransferFilterModel), whose columns it has.
class TransferGroupsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using DownloadAt = std::function<const Downloads::Download*(const QModelIndex& source)>;

    /// `source` must outlive this; `downloadAt` answers what stands in one of its rows.
    TransferGroupsModel(QAbstractItemModel& source, DownloadAt downloadAt, QObject* parent = nullptr);

    /// Works only while it is shown: otherwise it is empty and costs nothing.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }

    /// Invalid for the row of a meeting.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const;
    [[nodiscard]] bool isGroup(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0; }
    /// The transfer of a row as it was when the groups were made; empty for the row of a meeting.
    [[nodiscard]] Downloads::DownloadId idAt(const QModelIndex& index) const;
    /// What names a meeting's row; empty for others.
    [[nodiscard]] QString keyOf(const QModelIndex& index) const;
    /// What the view shows open, so that the row can say so.
    void setExpanded(const QModelIndex& index, bool expanded);
    [[nodiscard]] bool isCollapsed(const QString& key) const { return m_collapsed.contains(key); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return m_source.mimeTypes(); }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

private:
    struct Group {
        QString key;
        QString name;
        QList<int> rows; ///< of the source
        QList<Downloads::DownloadId> ids{};
        // Sums of the rows.
        ByteCount whole{};
        ByteCount here{};
        double bytesPerSecond = 0;
        int done = 0;
        int failed = 0;
        int late = 0;
    };
    struct Place {
        int group;
        int row;
    };

    void rebuild();
    void noteChange(const QModelIndex& first, const QModelIndex& last);
    void add(Group& group) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant groupText(const Group& group, int column) const;
    [[nodiscard]] int sourceRowAt(int row, const QModelIndex& parent) const;

    QAbstractItemModel& m_source;
    DownloadAt m_downloadAt;
    QList<Group> m_groups;
    QList<Place> m_places; ///< of each row of the source
    QSet<QString> m_collapsed;
    bool m_isActive = false;
};

} // namespace Rushes::Ui
