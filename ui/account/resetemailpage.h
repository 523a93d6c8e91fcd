// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/pendingcode.h"
#include "ui/account/accountpage.h"

namespace Rushes::Account {
class PasswordReset;
}

namespace Rushes::Ui {

/// Step 1 of a new password: the address of the account. What is said is the same whether or not it has one.
class ResetEmailPage final : public AccountPage {
    Q_OBJECT

public:
    explicit ResetEmailPage(Account::PasswordReset& reset, QWidget* parent = nullptr);

    /// Begins with an address that was typed elsewhere.
    void setEmail(const QString& email);
    /// Says why the way led back here.
    void explain(const FaultWords& words) { fault().say(words); }

Q_SIGNALS:
    void codeSent(const Rushes::Account::PendingCode& pending);
    /// "Back to sign in".
    void left(const QString& email);

private:
    void judge();
    void submit();

    Account::PasswordReset& m_reset;
    QLineEdit* m_email;
    QPushButton* m_submit;
};

} // namespace Rushes::Ui
