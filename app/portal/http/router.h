// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"
#include "app/portal/http/request.h"

#include <QFuture>

#include <functional>
#include <variant>

namespace Rushes::PortalServer {

using Handler = std::function<QFuture<Answer>(const Request&)>;

/// Whether a call is for everybody, for somebody with an access token, or brings its own proof, such as a signed link.
enum class Access : quint8 { Open, Account, Own };

/// One line of the contract: a method, a path such as `/v1/videos/{id}`, and who answers it.
struct Route {
    Method method;
    QByteArray pattern;
    Access access;
    Handler handler;
};

/// Finds the route of a call. It knows the whole contract, so it can tell an unknown path from a wrong method.
class Router {
public:
    struct Match {
        const Route* route;
        QStringList parameters;
    };
    struct WrongMethod {
        QByteArray allow;
    };
    struct Unknown {};
    using Finding = std::variant<Match, WrongMethod, Unknown>;

    void add(Route route) { m_routes.append(std::move(route)); }
    [[nodiscard]] const QList<Route>& routes() const { return m_routes; }
    /// `method` is empty for one that no route has.
    [[nodiscard]] Finding find(std::optional<Method> method, const QByteArray& path) const;

private:
    QList<Route> m_routes;
};

[[nodiscard]] QByteArray word(Method method);

} // namespace Rushes::PortalServer
