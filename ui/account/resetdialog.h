// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountsteps.h"

#include <QDir>

namespace Rushes {
class Clock;
}
namespace Rushes::Account {
class PasswordReset;
struct PendingCode;
struct PortalProfile;
} // namespace Rushes::Account

namespace Rushes::Ui {

class CodePage;
class NewPasswordPage;
class ResetEmailPage;
class UpdatedPage;

/// Gives a forgotten password a new one: 1 E-mail, 2 Code, 3 Password, and then it is updated. Begins where an earlier run stopped.
/// Accepted when the password is in force.
class ResetDialog final : public AccountSteps {
    Q_OBJECT

public:
    /// `email` is an address that was typed elsewhere, right or wrong; empty for none.
    ResetDialog(Account::PasswordReset& reset, Clock& clock, const QString& email, QWidget* parent = nullptr);

    void setMailFolder(const QDir& folder);
    void setProfile(const Account::PortalProfile& profile);
    /// Escape at the end is no way back: the password is in force.
    void reject() override;

Q_SIGNALS:
    /// Somebody wants to sign in, with this address; the dialog is closed.
    void signInRequested(const QString& email);

private:
    void begin(const QString& email);
    void awaitCode(const Account::PendingCode& pending);
    void startAgain();

    Account::PasswordReset& m_reset;
    QString m_email; ///< whose password it is
    ResetEmailPage* m_address;
    CodePage* m_code;
    NewPasswordPage* m_password;
    UpdatedPage* m_updated;
};

} // namespace Rushes::Ui
