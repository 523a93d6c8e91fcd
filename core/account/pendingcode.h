// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"
#include "core/portal/portalerror.h"

#include <QDateTime>

class QJsonObject;

namespace Rushes::Account {

/// A code that is on its way by mail, for a registration or a password reset. It survives quitting Rushes; no secret is part of it.
struct PendingCode {
    QString id; ///< of the registration or the reset
    EmailAddress email;
    QDateTime codeExpiresAt; ///< advice: the portal decides
    QDateTime resendAt;      ///< when a new code may be asked for
};

/// What a 202 says of the code that it sends: `expires_in` and `resend_in` count from `now`.
[[nodiscard]] Portal::PortalResult<PendingCode> pendingCodeFrom(const QJsonObject& body, const QString& id, const EmailAddress& email, const QDateTime& now);

/// Where no code is on its way, none can be resent or be right.
[[nodiscard]] Portal::PortalError noCodePending();

} // namespace Rushes::Account
