// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/connectionguard.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace Rushes::PortalServer {

/// Accepts connections, each with a ConnectionGuard, in the clear or with TLS. It takes no more than it can hold: the connection
/// that has idled longest goes when a new one comes.
class GuardedServer : public QTcpServer {
    Q_OBJECT

public:
    static constexpr qsizetype mostConnections = 400; ///< a connection may need two file handles, and systems give 1,024

    explicit GuardedServer(const ConnectionLimits& limits, QObject* parent = nullptr);

    /// Before listening: speak TLS from now on.
    void setTls(const QSslConfiguration& configuration) { m_tls = configuration; }

    /// The guard of the connection that a request came by; null where it has gone meanwhile.
    [[nodiscard]] ConnectionGuard* guard(const QHostAddress& peer, quint16 port) const;
    [[nodiscard]] qsizetype answering() const;
    /// Lets go of every connection that is not being answered.
    void cutIdle();
    void cutAll();

protected:
    void incomingConnection(qintptr handle) override;

private:
    using Peer = std::pair<QHostAddress, quint16>;
    void makeRoom();

    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QHash<Peer, QPointer<ConnectionGuard>> m_guards;
};

} // namespace Rushes::PortalServer
