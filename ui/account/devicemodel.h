// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/ownaccount.h"

#include <QAbstractTableModel>

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

/// The computers that are signed in to an account, in the order in which the portal tells them.
class DeviceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, SignedIn, LastSeen, Act };
    enum Role : int { CurrentRole = Qt::UserRole }; ///< bool: this computer

    explicit DeviceModel(Clock& clock, QObject* parent = nullptr) : QAbstractTableModel{parent}, m_clock{clock} {}

    void setDevices(const QList<Account::Device>& devices);
    [[nodiscard]] const Account::Device& device(int row) const { return m_devices.at(row); }
    /// Takes one off the list.
    void remove(const Account::DeviceId& id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Account::Device& device, Column column) const;

    Clock& m_clock;
    QList<Account::Device> m_devices;
};

/// The device's own name, or words for one that did not say any.
[[nodiscard]] QString nameOf(const Account::Device& device);

} // namespace Rushes::Ui
