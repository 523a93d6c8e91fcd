// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/devicemodel.h"

#include "core/base/clock.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

namespace Rushes::Ui {

namespace {

constexpr int columns = 4;

} // namespace

QString nameOf(const Account::Device& device) { return device.name.isEmpty() ? DeviceModel::tr("A device that gave no name") : device.name; }

void DeviceModel::setDevices(const QList<Account::Device>& devices) {
    beginResetModel();
    m_devices = devices;
    endResetModel();
}

void DeviceModel::remove(const Account::DeviceId& id) {
    const auto found = std::ranges::find(m_devices, id, &Account::Device::id);
    if (found == m_devices.end()) return;
    const int row = static_cast<int>(found - m_devices.begin());
    beginRemoveRows({}, row, row);
    m_devices.removeAt(row);
    endRemoveRows();
}

int DeviceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_devices.size()); }

int DeviceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString DeviceModel::text(const Account::Device& device, Column column) const {
    switch (column) {
    case Column::Name: return device.current ? tr("%1 (this computer)").arg(nameOf(device)) : nameOf(device);
    case Column::SignedIn: return device.signedInAt.isValid() ? Words::date(device.signedInAt.toLocalTime().date()) : QString{};
    case Column::LastSeen: return device.current ? tr("now") : device.lastSeenAt.isValid() ? Words::ago(device.lastSeenAt, m_clock.now()) : QString{};
    case Column::Act: break;
    }
    return {};
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Account::Device& device = m_devices.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(device, static_cast<Column>(index.column()));
    case Qt::ToolTipRole: return Words::literal(index.column() == static_cast<int>(Column::Name) ? nameOf(device) : QString{});
    case Qt::AccessibleTextRole:
        return Words::sentence(
            {text(device, Column::Name), tr("signed in %1").arg(text(device, Column::SignedIn)), tr("last seen %1").arg(text(device, Column::LastSeen))});
    case CurrentRole: return device.current;
    default: return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Device");
    case Column::SignedIn: return tr("Signed in");
    case Column::LastSeen: return tr("Last seen");
    case Column::Act: return QString{};
    }
    return {};
}

} // namespace Rushes::Ui
