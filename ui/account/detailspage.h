// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/registration.h"
#include "ui/account/accountpage.h"

#include <QTimer>

namespace Rushes::Account {
class RegistrationDrafts;
struct PortalProfile;
} // namespace Rushes::Account

namespace Rushes::Ui {

class PasswordChecks;
class PasswordField;

/// Step 1 of creating an account: name, address, organisation and password, judged while typing. What is typed is kept for the next
/// time, also over a restart; the password never is.
class DetailsPage final : public AccountPage {
    Q_OBJECT

public:
    DetailsPage(Account::Registration& registration, const Account::RegistrationDrafts& drafts, QWidget* parent = nullptr);
    ~DetailsPage() override;

    /// The portal's own password rules, once it has told them.
    void setProfile(const Account::PortalProfile& profile);
    /// The account exists: nothing has to be kept any more.
    void forgetDraft();

Q_SIGNALS:
    /// The portal has taken the form; a code is on its way.
    void codeSent(const Rushes::Account::PendingCode& pending);
    void left();

private:
    void judge();
    void submit();
    void refuse(const Portal::PortalError& error);
    void keepDraft();
    [[nodiscard]] std::optional<Account::RegistrationForm> form() const;

    Account::Registration& m_registration;
    const Account::RegistrationDrafts& m_drafts;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QAction* m_emailMark;
    QLineEdit* m_organisation;
    PasswordField* m_password;
    PasswordChecks* m_checks;
    QPushButton* m_submit;
    QTimer m_soon; ///< typing is kept when it pauses, so that not every letter is a write to the disk
};

} // namespace Rushes::Ui
