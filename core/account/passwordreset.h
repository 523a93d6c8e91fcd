// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/codestep.h"

namespace Rushes {
class Clock;
}
namespace Rushes::Portal {
class PortalClient;
struct PortalReply;
} // namespace Rushes::Portal

namespace Rushes::Account {

class CredentialVault;
class PendingCodes;
class SessionKeeper;

/// Replaces a forgotten password in three steps: the address, the code that came by mail, the new password. The right code gives a reset
/// token, which is a secret: it lies in the vault and nowhere else.
class PasswordReset : public CodeStep {
    Q_OBJECT

public:
    PasswordReset(Portal::PortalClient& client, SessionKeeper& sessions, CredentialVault& vault, PendingCodes& store, Clock& clock, QObject* parent = nullptr);

    /// Takes up the reset token of an earlier run. Answers mayChoosePassword().
    QFuture<bool> restore();
    /// The portal answers alike for an address that it knows and one that it does not.
    QFuture<Portal::PortalResult<PendingCode>> begin(const EmailAddress& email);
    /// Whether the code was right and the password may be chosen now.
    [[nodiscard]] bool mayChoosePassword() const { return !m_token.isEmpty(); }
    /// On success nothing is pending any more, and every session of the account has ended, here too: SessionKeeper says so and still knows
    /// the address. CodeExpired where this took too long: mayChoosePassword() is false then.
    QFuture<Portal::PortalResult<void>> setPassword(const QString& password);

    [[nodiscard]] std::optional<PendingCode> pending() const override;
    QFuture<Portal::PortalResult<PendingCode>> resendCode() override;
    QFuture<Portal::PortalResult<void>> verify(const VerificationCode& code) override;
    void startOver() override;

private:
    QFuture<Portal::PortalResult<PendingCode>> remember(QFuture<Portal::PortalResult<Portal::PortalReply>> answer, const QString& id,
                                                        const EmailAddress& email);
    Portal::PortalResult<void> finish(const Portal::PortalResult<Portal::PortalReply>& reply, const EmailAddress& email);
    [[nodiscard]] QString secretName() const;
    void forgetToken();

    Portal::PortalClient& m_client;
    SessionKeeper& m_sessions;
    CredentialVault& m_vault;
    PendingCodes& m_store;
    Clock& m_clock;
    QString m_token;
};

} // namespace Rushes::Account
