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

/// Accepts connections, each with a ConnectionGuard, in the clear or with TLS. It takes no more than it can hold. When there is no room
/// for a new one, the peer with the most connections gives one up: the one that has waited longest for a request. So whoever opens a
/// thousand crowds out himself; behind a reverse proxy, where all have one address, it is simply the longest idle one.
class GuardedServer : public QTcpServer {
    Q_OBJECT

public:
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
    using Connection = std::pair<QHostAddress, quint16>;
    using Guards = QHash<Connection, QPointer<ConnectionGuard>>;

    /// Whether one more connection can be taken; where it is full, by letting go of one.
    bool makeRoom();
    /// A connection that can go, of the peer with the most; null where all are being answered.
    [[nodiscard]] ConnectionGuard* dispensable() const;
    void watch(QTcpSocket& socket);
    void forget(const QHostAddress& peer, const Connection& connection, const ConnectionGuard* guard);
    void acceptLater();
    /// Ends the round of accepting that is under way where it has gone on for long enough.
    void boundRound();

    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QHash<QHostAddress, Guards> m_peers; ///< by network: who has one address of an IPv6 network has them all
    qsizetype m_count = 0;
    int m_acceptedInRound = 0;
};

} // namespace Rushes::PortalServer
