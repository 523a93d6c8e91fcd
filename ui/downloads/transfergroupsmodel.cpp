// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transfergroupsmodel.h"

#include "ui/downloads/transfermodel.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

namespace Rushes::Ui {

namespace {

using Column = TransferModel::Column;
using Downloads::Download;
using Downloads::DownloadState;
using TransferWords::Look;

} // namespace

TransferGroupsModel::TransferGroupsModel(QAbstractItemModel& source, DownloadAt downloadAt, QObject* parent)
    : QAbstractItemModel{parent}, m_source{source}, m_downloadAt{std::move(downloadAt)} {
    const auto again = [this] {
        if (m_isActive) rebuild();
    };
    connect(&source, &QAbstractItemModel::rowsInserted, this, again);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&source, &QAbstractItemModel::rowsMoved, this, again);
    connect(&source, &QAbstractItemModel::layoutChanged, this, again);
    connect(&source, &QAbstractItemModel::modelReset, this, again);
    connect(&source, &QAbstractItemModel::dataChanged, this, &TransferGroupsModel::noteChange);
}

void TransferGroupsModel::setActive(bool active) {
    m_isActive = active;
    rebuild();
}

void TransferGroupsModel::rebuild() {
    beginResetModel();
    m_groups.clear();
    m_places.clear();
    QHash<QString, int> known;
    for (int row = 0; m_isActive && row < m_source.rowCount(); ++row) {
        const Download* download = m_downloadAt(m_source.index(row, 0));
        const QString key = Downloads::groupOf(download->request);
        auto found = known.constFind(key);
        if (found == known.cend()) {
            found = known.insert(key, static_cast<int>(m_groups.size()));
            m_groups.append({.key = key, .name = download->request.group, .rows = {}});
        }
        Group& group = m_groups[*found];
        m_places.append({*found, static_cast<int>(group.rows.size())});
        group.rows.append(row);
        group.ids.append(download->id);
    }
    for (Group& group : m_groups) add(group);
    endResetModel();
}

void TransferGroupsModel::add(Group& group) const {
    group.whole = {};
    group.here = {};
    group.bytesPerSecond = 0;
    group.done = group.failed = group.late = 0;
    for (const int row : std::as_const(group.rows)) {
        const Download& download = *m_downloadAt(m_source.index(row, 0));
        const bool ready = download.state == DownloadState::Ready;
        const ByteCount size = download.request.size.value_or(download.received);
        group.whole += size;
        group.here += ready ? size : std::min(download.received, size);
        group.bytesPerSecond += download.state == DownloadState::Fetching ? download.bytesPerSecond : 0;
        group.done += ready ? 1 : 0;
        group.failed += download.state == DownloadState::Failed ? 1 : 0;
        group.late += TransferWords::isLate(download) ? 1 : 0;
    }
}

void TransferGroupsModel::noteChange(const QModelIndex& first, const QModelIndex& last) {
    if (!m_isActive) return;
    QSet<int> changed;
    for (int row = first.row(); row <= last.row(); ++row) {
        const Place place = m_places.at(row);
        changed.insert(place.group);
        Q_EMIT dataChanged(createIndex(place.row, first.column(), quintptr(place.group) + 1), createIndex(place.row, last.column(), quintptr(place.group) + 1));
    }
    for (const int group : std::as_const(changed)) {
        add(m_groups[group]);
        Q_EMIT dataChanged(index(group, 0), index(group, columnCount() - 1));
    }
}

QModelIndex TransferGroupsModel::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index)) return {};
    return m_source.index(m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row()), index.column());
}

QModelIndex TransferGroupsModel::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || source.row() >= m_places.size()) return {};
    const Place place = m_places.at(source.row());
    return createIndex(place.row, source.column(), quintptr(place.group) + 1);
}

Downloads::DownloadId TransferGroupsModel::idAt(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index)) return {};
    return m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).ids.at(index.row());
}

QString TransferGroupsModel::keyOf(const QModelIndex& index) const { return isGroup(index) ? m_groups.at(index.row()).key : QString{}; }

void TransferGroupsModel::setExpanded(const QModelIndex& index, bool expanded) {
    if (!isGroup(index)) return;
    const QString& key = m_groups.at(index.row()).key;
    if (expanded) m_collapsed.remove(key);
    else m_collapsed.insert(key);
    const QModelIndex first = index.siblingAtColumn(0);
    Q_EMIT dataChanged(first, first, {TransferModel::ExpandedRole});
}

QModelIndex TransferGroupsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr{0});
}

QModelIndex TransferGroupsModel::parent(const QModelIndex& child) const {
    return !child.isValid() || isGroup(child) ? QModelIndex{} : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int TransferGroupsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? static_cast<int>(m_groups.at(parent.row()).rows.size()) : 0;
}

int TransferGroupsModel::columnCount(const QModelIndex&) const { return m_source.columnCount(); }

QVariant TransferGroupsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    return isGroup(index) ? groupData(m_groups.at(index.row()), index.column(), role) : mapToSource(index).data(role);
}

bool TransferGroupsModel::setData(const QModelIndex& index, const QVariant& value, int role) { return m_source.setData(mapToSource(index), value, role); }

QVariant TransferGroupsModel::groupData(const Group& group, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole: return groupText(group, column);
    case Qt::ToolTipRole: return Words::literal(group.name);
    case Qt::AccessibleTextRole:
        if (static_cast<Column>(column) != Column::Name) return groupText(group, column);
        return Words::sentence({groupText(group, column).toString(), groupText(group, static_cast<int>(Column::Rendition)).toString(), group.whole.text(),
                                groupText(group, static_cast<int>(Column::State)).toString()});
    case Qt::TextAlignmentRole: return m_source.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case TransferModel::ProgressTextRole:
        return Words::percent(group.whole.bytes() == 0 ? 0 : static_cast<double>(group.here.bytes()) / static_cast<double>(group.whole.bytes()));
    case TransferModel::AmountRole: return tr("%1 of %2").arg(group.here.text(), group.whole.text());
    case TransferModel::FractionRole:
        return group.whole.bytes() == 0 ? 0.0 : static_cast<double>(group.here.bytes()) / static_cast<double>(group.whole.bytes());
    case TransferModel::LookRole: return static_cast<int>(Look::Active);
    case TransferModel::LateRole: return group.late > 0;
    case TransferModel::IsGroupRole: return true;
    case TransferModel::ExpandedRole: return !m_collapsed.contains(group.key);
    default: return {};
    }
}

QVariant TransferGroupsModel::groupText(const Group& group, int column) const {
    switch (static_cast<Column>(column)) {
    case Column::Name: return group.name.isEmpty() ? tr("Without a meeting") : group.name;
    case Column::Rendition: return tr("%Ln downloads", nullptr, Words::pluralOf(group.rows.size()));
    case Column::Size: return group.whole.text();
    case Column::Speed: return group.bytesPerSecond >= 1 ? Words::speed(group.bytesPerSecond) : QString{};
    case Column::TimeLeft:
        if (group.bytesPerSecond < 1) return {};
        return Words::timeLeft(std::chrono::seconds{static_cast<qint64>(static_cast<double>((group.whole - group.here).bytes()) / group.bytesPerSecond)});
    case Column::State: {
        QStringList parts{tr("%1 of %2 done").arg(Words::count(group.done), Words::count(group.rows.size()))};
        if (group.failed > 0) parts << tr("%1 failed").arg(Words::count(group.failed));
        if (group.late > 0) parts << tr("%1 late").arg(Words::count(group.late));
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant TransferGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const { return m_source.headerData(section, orientation, role); }

Qt::ItemFlags TransferGroupsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    if (isGroup(index)) return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return m_source.flags(mapToSource(index));
}

QMimeData* TransferGroupsModel::mimeData(const QModelIndexList& indexes) const {
    QSet<int> rows;
    for (const QModelIndex& index : indexes) {
        if (isGroup(index)) {
            for (const int row : m_groups.at(index.row()).rows) rows.insert(row);
        } else rows.insert(mapToSource(index).row());
    }
    QModelIndexList sources;
    for (const int row : std::as_const(rows)) sources.append(m_source.index(row, 0));
    return m_source.mimeData(sources);
}

/// The row of the source before which something falls.
int TransferGroupsModel::sourceRowAt(int row, const QModelIndex& parent) const {
    if (row < 0) return -1;
    if (isGroup(parent)) {
        const QList<int>& rows = m_groups.at(parent.row()).rows;
        return row < rows.size() ? rows.at(row) : rows.constLast() + 1;
    }
    return row < m_groups.size() ? m_groups.at(row).rows.constFirst() : m_source.rowCount();
}

bool TransferGroupsModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const {
    return m_source.canDropMimeData(data, action, sourceRowAt(row, parent), column, {});
}

bool TransferGroupsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    return m_source.dropMimeData(data, action, sourceRowAt(row, parent), column, {});
}

} // namespace Rushes::Ui
