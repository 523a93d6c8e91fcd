// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountpage.h"

namespace Rushes::Account {
class PasswordReset;
struct PortalProfile;
} // namespace Rushes::Account

namespace Rushes::Ui {

class PasswordChecks;
class PasswordField;

/// Step 3 of a new password: the password itself.
class NewPasswordPage final : public AccountPage {
    Q_OBJECT

public:
    explicit NewPasswordPage(Account::PasswordReset& reset, QWidget* parent = nullptr);

    /// The portal's own password rules, once it has told them.
    void setProfile(const Account::PortalProfile& profile);

Q_SIGNALS:
    void saved();
    void left();
    /// It took too long: the way begins anew at the address.
    void expired(const Rushes::Portal::PortalError& error);

private:
    void judge();
    void submit();

    Account::PasswordReset& m_reset;
    PasswordField* m_password;
    PasswordChecks* m_checks;
    QPushButton* m_submit;
};

} // namespace Rushes::Ui
