// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/accounts/attemptlimiter.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

/// `/v1/registrations`: an account is made in two steps, the form and the code that came by mail. An address that has an account gets
/// the same answers in the same time; only the mail to its owner differs.
class Registrations : public QObject {
    Q_OBJECT

public:
    explicit Registrations(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> begin(const Request& request);
    QFuture<Answer> resend(const Request& request);
    QFuture<Answer> correct(const Request& request);
    QFuture<Answer> verify(const Request& request);
    QFuture<Answer> deliverAfter(QFuture<Answer> answer);
    [[nodiscard]] std::optional<Answer> tooManyFrom(const Request& request);

    AccountServices m_services;
    AttemptLimiter m_codesByPeer; ///< so that one computer cannot make the portal write to the whole world
};

} // namespace Rushes::PortalServer
