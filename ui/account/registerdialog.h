// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountsteps.h"
#include "ui/account/donepage.h"

#include <QDir>

#include <functional>

namespace Rushes {
class Clock;
}
namespace Rushes::Account {
class OwnAccount;
class Registration;
class RegistrationDrafts;
class SessionKeeper;
struct PendingCode;
struct PortalProfile;
} // namespace Rushes::Account

namespace Rushes::Ui {

class ChangeEmailPage;
class CodePage;
class DetailsPage;

/// What creating an account works with. All of it outlives the dialog.
struct RegisterServices {
    Account::Registration& registration;
    Account::SessionKeeper& sessions;
    Account::OwnAccount& account;
    const Account::RegistrationDrafts& drafts;
    Clock& clock;
};

/// Creates an account: 1 Details, 2 Code, 3 Done. Begins at the code where a registration waits for it. Accepted when the account is
/// there; closed before that, the registration goes on waiting and what was typed is kept.
class RegisterDialog final : public AccountSteps {
    Q_OBJECT

public:
    /// `afterwards` is asked when the account is there.
    RegisterDialog(const RegisterServices& services, std::function<Afterwards()> afterwards, QWidget* parent = nullptr);

    /// Where the demo portal puts its mails: the code can be looked up there.
    void setMailFolder(const QDir& folder);
    /// The portal's own rules and the name of its newsletter.
    void setProfile(const Account::PortalProfile& profile);
    /// Escape on the last step is no way back: the account is there.
    void reject() override;

Q_SIGNALS:
    /// "Back" on the first step: somebody has an account after all.
    void signInRequested();
    /// The pending action's own button was pressed; accepted() comes too.
    void actionChosen();

private:
    void awaitCode(const Account::PendingCode& pending);
    void finish();

    RegisterServices m_services;
    std::function<Afterwards()> m_afterwards;
    DetailsPage* m_details;
    CodePage* m_code;
    ChangeEmailPage* m_changeEmail;
    DonePage* m_done;
};

} // namespace Rushes::Ui
