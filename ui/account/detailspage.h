// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/registration.h"
#include "ui/account/accountpage.h"

namespace Rushes::Ui {

class PasswordChecks;
class PasswordField;

/// Step 1 of creating an account: name, address and password, judged while typing.
class DetailsPage final : public AccountPage {
    Q_OBJECT

public:
    explicit DetailsPage(Account::Registration& registration, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The portal has taken the form; a code is on its way.
    void codeSent(const Rushes::Account::PendingCode& pending);
    void left();

private:
    void judge();
    void submit();
    void refuse(const Portal::PortalError& error);
    [[nodiscard]] std::optional<Account::RegistrationForm> form() const;

    Account::Registration& m_registration;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QAction* m_emailMark;
    PasswordField* m_password;
    PasswordChecks* m_checks;
    QPushButton* m_submit;
};

} // namespace Rushes::Ui
