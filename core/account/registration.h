// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/result.h"
#include "core/portal/portalerror.h"

#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Portal {
class PortalClient;
struct PortalReply;
}

namespace Rushes::Account {

class PendingRegistrations;
class SessionKeeper;
class VerificationCode;

/// What a person gives for an account. The password lives here only until it is sent.
struct RegistrationForm {
    QString name;
    EmailAddress email;
    QString organisation;
    QString password;
};

/// A registration that waits for its code. It survives quitting Rushes; the password is not part of it.
struct PendingRegistration {
    QString id;
    EmailAddress email;
    QDateTime codeExpiresAt; ///< advice: the portal decides
    QDateTime resendAt;      ///< when a new code may be asked for
};

/// Creates an account in two steps: the form, then the code that came by mail. Verifying signs in.
class Registration : public QObject {
    Q_OBJECT

public:
    Registration(Portal::PortalClient& client, SessionKeeper& sessions, PendingRegistrations& store, Clock& clock, QObject* parent = nullptr);

    /// The registration that waits for its code, also from an earlier run.
    [[nodiscard]] std::optional<PendingRegistration> pending() const;

    QFuture<Portal::PortalResult<PendingRegistration>> begin(const RegistrationForm& form);
    /// A new code by mail; the old one is dead then.
    QFuture<Portal::PortalResult<PendingRegistration>> resendCode();
    QFuture<Portal::PortalResult<PendingRegistration>> changeEmail(const EmailAddress& email);
    /// On success the account exists, the session is kept and nothing is pending any more.
    QFuture<Portal::PortalResult<Account>> verify(const VerificationCode& code);
    /// Forgets the pending registration here; the portal's runs out by itself.
    void startOver();

Q_SIGNALS:
    /// pending() has changed.
    void pendingChanged();

private:
    /// Keeps what a 202 says; `id` is empty where the answer gives it.
    QFuture<Portal::PortalResult<PendingRegistration>> remember(QFuture<Portal::PortalResult<Portal::PortalReply>> answer, const QString& id,
                                                                const EmailAddress& email);

    Portal::PortalClient& m_client;
    SessionKeeper& m_sessions;
    PendingRegistrations& m_store;
    Clock& m_clock;
};

} // namespace Rushes::Account
