// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

/// `/v1/account`: what an account says about itself, and its newsletter.
class AccountCalls : public QObject {
    Q_OBJECT

public:
    explicit AccountCalls(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> show(const Request& request);
    QFuture<Answer> change(const Request& request);
    QFuture<Answer> newsletter(const Request& request);
    QFuture<Answer> changeNewsletter(const Request& request);

    AccountServices m_services;
};

} // namespace Rushes::PortalServer
