// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

struct SessionOrigin;
struct StoredAccount;

/// `/v1/sessions`: signing in, staying signed in, the list of devices, and signing out here, there and everywhere.
class SessionCalls : public QObject {
    Q_OBJECT

public:
    explicit SessionCalls(const AccountServices& services, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    QFuture<Answer> signIn(const Request& request);
    QFuture<Answer> openSession(const Request& request, const StoredAccount& account, const SessionOrigin& origin, const QString& strongerHash);
    QFuture<Answer> refresh(const Request& request);
    QFuture<Answer> list(const Request& request);
    QFuture<Answer> signOutHere(const Request& request);
    QFuture<Answer> signOutThere(const Request& request);
    QFuture<Answer> signOutEverywhere(const Request& request);

    AccountServices m_services;
};

} // namespace Rushes::PortalServer
