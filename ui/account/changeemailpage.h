// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/registration.h"
#include "ui/account/accountpage.h"

namespace Rushes::Ui {

/// A wrong address is put right while its code is awaited; a new code goes there.
class ChangeEmailPage final : public AccountPage {
    Q_OBJECT

public:
    explicit ChangeEmailPage(Account::Registration& registration, QWidget* parent = nullptr);

    void show(const EmailAddress& email);

Q_SIGNALS:
    void codeSent(const Rushes::Account::PendingCode& pending);
    void left();

private:
    void judge();
    void submit();

    Account::Registration& m_registration;
    QLineEdit* m_email;
    QPushButton* m_submit;
};

} // namespace Rushes::Ui
