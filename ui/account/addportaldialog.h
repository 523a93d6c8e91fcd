// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/portalprofile.h"
#include "core/portal/portaladdress.h"
#include "ui/account/accountpage.h"

#include <QDialog>

#include <functional>

namespace Rushes::Ui {

/// The one step of adding a portal: its address, which is asked who it is before it is taken.
class PortalAddressPage final : public AccountPage {
    Q_OBJECT

public:
    /// Asks the portal at an address for its profile.
    using Ask = std::function<QFuture<Portal::PortalResult<Account::PortalProfile>>(const Portal::PortalAddress& address)>;

    explicit PortalAddressPage(Ask ask, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody is there who speaks the contract.
    void found(const Rushes::Portal::PortalAddress& address);
    void cancelled();

private:
    void judge();
    void submit();

    Ask m_ask;
    QLineEdit* m_address;
    QPushButton* m_submit;
};

/// Adds a portal by its address; accepted when there is one, after added().
class AddPortalDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AddPortalDialog(PortalAddressPage::Ask ask, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const Rushes::Portal::PortalAddress& address);
};

} // namespace Rushes::Ui
