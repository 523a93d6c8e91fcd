// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codesteps.h"

namespace Rushes::PortalServer {

/// `/v1/registrations`: an account is made in two steps, the form and the code that came by mail. An address that has an account gets
/// the same answers in the same time; only the mail to its owner differs.
class Registrations : public QObject {
    Q_OBJECT

public:
    explicit Registrations(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    struct Form;
    QFuture<Answer> begin(const Request& request);
    QFuture<Answer> add(const Request& request, const Form& form, const QString& passwordHash);
    QFuture<Answer> correct(const Request& request);

    AccountServices m_services;
    CodeSteps m_steps;
};

} // namespace Rushes::PortalServer
