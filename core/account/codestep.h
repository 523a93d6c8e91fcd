// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/pendingcode.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Rushes::Account {

class VerificationCode;

/// Something that waits for the six digits that came by mail: a registration or a password reset. A page that asks for a code knows this
/// and no more.
class CodeStep : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The code that is on its way, also from an earlier run.
    [[nodiscard]] virtual std::optional<PendingCode> pending() const = 0;
    /// A new code by mail; the old one is dead then. CodeExpired where nothing waits for one.
    virtual QFuture<Portal::PortalResult<PendingCode>> resendCode() = 0;
    /// CodeRejected with the tries that are left, CodeExpired where this code can no longer be right.
    virtual QFuture<Portal::PortalResult<void>> verify(const VerificationCode& code) = 0;
    /// Forgets what waits here; the portal's side runs out by itself.
    virtual void startOver() = 0;

Q_SIGNALS:
    /// pending() has changed.
    void pendingChanged();
};

} // namespace Rushes::Account
