// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/router.h"

#include <QUrl>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::PortalServer {

/// `/v1/meetings`, `/v1/videos` and `/v1/changes`: browsing, open to all.
class CatalogueCalls {
public:
    /// `baseUrl` begins the URLs of pictures; it is asked for each time, because the port may be known only after listening.
    CatalogueCalls(Storage::Database& database, std::function<QUrl()> baseUrl) : m_database{database}, m_baseUrl{std::move(baseUrl)} {}

    void addRoutes(Router& router);

private:
    QFuture<Answer> meetings(const Request& request);
    QFuture<Answer> meeting(const Request& request);
    QFuture<Answer> videos(const Request& request);
    QFuture<Answer> video(const Request& request);
    QFuture<Answer> changes(const Request& request);

    Storage::Database& m_database;
    std::function<QUrl()> m_baseUrl;
};

} // namespace Rushes::PortalServer
