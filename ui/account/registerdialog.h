// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/donepage.h"

#include <QDialog>
#include <QDir>

class QStackedWidget;

namespace Rushes {
class Clock;
}
namespace Rushes::Account {
class Registration;
class SessionKeeper;
struct PendingCode;
}

namespace Rushes::Ui {

class ChangeEmailPage;
class CodePage;
class DetailsPage;
class StepBar;

/// Creates an account: 1 Details, 2 Code, 3 Done. Begins at the code where a registration waits for it. Accepted when the account is
/// there; closed before that, the registration goes on waiting.
class RegisterDialog final : public QDialog {
    Q_OBJECT

public:
    RegisterDialog(Account::Registration& registration, Account::SessionKeeper& sessions, Clock& clock, const Afterwards& afterwards = {}, QWidget* parent = nullptr);

    /// Where the demo portal puts its mails: the code can be looked up there.
    void setMailFolder(const QDir& folder);
    /// Escape on the last step is no way back: the account is there.
    void reject() override;

Q_SIGNALS:
    /// "Back" on the first step: somebody has an account after all.
    void signInRequested();
    /// The pending action's own button was pressed; accepted() comes too.
    void actionChosen();

private:
    void goTo(AccountPage& page, int step);
    void awaitCode(const Account::PendingCode& pending);

    Account::Registration& m_registration;
    StepBar* m_steps;
    QStackedWidget* m_stack;
    DetailsPage* m_details;
    CodePage* m_code;
    ChangeEmailPage* m_changeEmail;
    DonePage* m_done;
};

} // namespace Rushes::Ui
