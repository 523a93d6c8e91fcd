// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codesteps.h"

namespace Rushes::PortalServer {

/// `/v1/password-resets`: a new password in three steps, the address, the code that came by mail, the password. An address without an
/// account gets the same answers in the same time; only no mail comes.
class PasswordResets : public QObject {
    Q_OBJECT

public:
    explicit PasswordResets(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> begin(const Request& request);
    QFuture<Answer> setPassword(const Request& request);
    QFuture<Answer> storePassword(const Request& request, const QString& token, const QString& passwordHash);

    AccountServices m_services;
    CodeSteps m_steps;
};

} // namespace Rushes::PortalServer
