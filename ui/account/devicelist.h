// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalerror.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace Rushes {
class Clock;
}
namespace Rushes::Account {
class OwnAccount;
struct Device;
} // namespace Rushes::Account

namespace Rushes::Ui {

class DeviceModel;
class FaultLine;
class PlainLabel;

/// The computers that are signed in to the account, each but this one with a button that signs it out.
class DeviceList final : public QWidget {
    Q_OBJECT

public:
    DeviceList(Account::OwnAccount& account, Clock& clock, QWidget* parent = nullptr);

    /// Asks the portal which there are.
    void load();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    void take(const Portal::PortalResult<QList<Account::Device>>& devices);
    void addButtons();
    void signOut(const Account::Device& device);
    void fitRows();

    Account::OwnAccount& m_account;
    DeviceModel* m_model;
    QTreeView* m_view;
    PlainLabel* m_state;
    FaultLine* m_fault;
    QPushButton* m_again;
};

} // namespace Rushes::Ui
