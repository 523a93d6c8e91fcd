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

class PendingCodes;
class SessionKeeper;

/// What a person gives for an account. The password lives here only until it is sent.
struct RegistrationForm {
    QString name;
    EmailAddress email;
    QString organisation;
    QString password;
};

/// Creates an account in two steps: the form, then the code that came by mail. Verifying signs in: the account is in
/// SessionKeeper::account() then, and nothing is pending any more.
class Registration : public CodeStep {
    Q_OBJECT

public:
    Registration(Portal::PortalClient& client, SessionKeeper& sessions, PendingCodes& store, Clock& clock, QObject* parent = nullptr);

    QFuture<Portal::PortalResult<PendingCode>> begin(const RegistrationForm& form);
    /// Corrects the address: a new code goes there, the old one is dead.
    QFuture<Portal::PortalResult<PendingCode>> changeEmail(const EmailAddress& email);

    [[nodiscard]] std::optional<PendingCode> pending() const override;
    QFuture<Portal::PortalResult<PendingCode>> resendCode() override;
    QFuture<Portal::PortalResult<void>> verify(const VerificationCode& code) override;
    void startOver() override;

private:
    /// Keeps what a 202 says; `id` is empty where the answer gives it.
    QFuture<Portal::PortalResult<PendingCode>> remember(QFuture<Portal::PortalResult<Portal::PortalReply>> answer, const QString& id,
                                                        const EmailAddress& email);

    Portal::PortalClient& m_client;
    SessionKeeper& m_sessions;
    PendingCodes& m_store;
    Clock& m_clock;
};

} // namespace Rushes::Account
