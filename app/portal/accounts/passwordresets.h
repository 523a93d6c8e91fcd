// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/accounts/attemptlimiter.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

/// `/v1/password-resets`: a new password in three steps, the address, the code that came by mail, the password. An address without an
/// account gets the same answers; only no mail comes.
class PasswordResets : public QObject {
    Q_OBJECT

public:
    explicit PasswordResets(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> begin(const Request& request);
    QFuture<Answer> resend(const Request& request);
    QFuture<Answer> verify(const Request& request);
    QFuture<Answer> setPassword(const Request& request);
    QFuture<Answer> deliverAfter(QFuture<Answer> answer);
    [[nodiscard]] std::optional<Answer> tooManyFrom(const Request& request);

    AccountServices m_services;
    AttemptLimiter m_codesByPeer;
};

} // namespace Rushes::PortalServer
