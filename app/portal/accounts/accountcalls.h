// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/accounts/attemptlimiter.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

/// `/v1/sessions` and `/v1/account`: signing in and out, and what an account says about itself.
class AccountCalls : public QObject {
    Q_OBJECT

public:
    explicit AccountCalls(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> signIn(const Request& request);
    QFuture<Answer> refresh(const Request& request);
    QFuture<Answer> signOutHere(const Request& request);
    QFuture<Answer> signOutEverywhere(const Request& request);
    QFuture<Answer> show(const Request& request);
    QFuture<Answer> change(const Request& request);
    QFuture<Answer> newsletter(const Request& request);
    QFuture<Answer> changeNewsletter(const Request& request);

    AccountServices m_services;
    AttemptLimiter m_failures; ///< by address and peer: whoever guesses is slowed down, the owner elsewhere is not
};

} // namespace Rushes::PortalServer
