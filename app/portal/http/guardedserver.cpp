// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/guardedserver.h"

#include "core/base/logging.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace std::chrono_literals;

namespace {

/// Connections that the system holds for us while we are busy. Where they do not fit, a peer tries again after a whole second.
constexpr int backlog = 4096;
/// Connections that are accepted before those that are there are heard. Qt would go on for as long as new ones come, and the first of
/// them would have to make room for the last before it could say anything.
constexpr int mostInRound = 50;
/// With no file handle left, a new try before some connection has ended is in vain.
constexpr auto pauseWithoutHandles = 50ms;

/// The network that counts as one peer: a single IPv4 address, or the /64 that an IPv6 host can choose its addresses from.
QHostAddress networkOf(const QHostAddress& peer) {
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4) return QHostAddress{ipv4};
    Q_IPV6ADDR network = peer.toIPv6Address();
    std::fill(network.c + 8, network.c + 16, quint8{0});
    return QHostAddress{network};
}

} // namespace

GuardedServer::GuardedServer(const ConnectionLimits& limits, QObject* parent) : QTcpServer{parent}, m_limits{limits} {
    setListenBacklogSize(backlog);
    connect(this, &QTcpServer::acceptError, this, &GuardedServer::acceptLater);
}

ConnectionGuard* GuardedServer::guard(const QHostAddress& peer, quint16 port) const {
    const auto guards = m_peers.constFind(networkOf(peer));
    return guards == m_peers.cend() ? nullptr : guards->value({peer, port});
}

qsizetype GuardedServer::answering() const {
    qsizetype count = 0;
    for (const Guards& guards : m_peers) count += std::ranges::count_if(guards, [](const auto& guard) { return guard && guard->isAnswering(); });
    return count;
}

void GuardedServer::cutIdle() {
    const auto peers = m_peers; // what is cut leaves the list
    for (const Guards& guards : peers) {
        for (const auto& guard : guards) {
            if (guard && !guard->isAnswering()) guard->cut();
        }
    }
}

void GuardedServer::cutAll() {
    const auto peers = m_peers;
    for (const Guards& guards : peers) {
        for (const auto& guard : guards) {
            if (guard) guard->cut();
        }
    }
}

ConnectionGuard* GuardedServer::dispensable() const {
    ConnectionGuard* chosen = nullptr;
    qsizetype most = 0;
    for (const Guards& guards : m_peers) {
        if (guards.size() < most) continue;
        for (const auto& guard : guards) {
            if (!guard || guard->isAnswering()) continue;
            if (!chosen || guards.size() > most || guard->waitingSince() < chosen->waitingSince()) chosen = guard;
            most = guards.size();
        }
    }
    return chosen;
}

bool GuardedServer::makeRoom() {
    if (m_count < m_limits.connections) return true;
    if (ConnectionGuard* const idlest = dispensable()) idlest->cut();
    return m_count < m_limits.connections;
}

void GuardedServer::acceptLater() {
    // Qt stops accepting for good after an error, such as that there is no file handle left.
    qCWarning(logPortal).noquote() << "connections cannot be taken at the moment:" << errorString();
    if (ConnectionGuard* const idlest = dispensable()) idlest->cut();
    QTimer::singleShot(pauseWithoutHandles, this, &QTcpServer::resumeAccepting);
}

void GuardedServer::boundRound() {
    if (++m_acceptedInRound < mostInRound) return;
    const int pending = maxPendingConnections();
    setMaxPendingConnections(0); // the only word that ends Qt's loop
    QTimer::singleShot(0, this, [this, pending] {
        m_acceptedInRound = 0;
        setMaxPendingConnections(pending);
        resumeAccepting();
    });
}

void GuardedServer::watch(QTcpSocket& socket) {
    const QHostAddress peer = networkOf(socket.peerAddress());
    const Connection connection{socket.peerAddress(), socket.peerPort()};
    auto* const guard = new ConnectionGuard{socket, m_limits};
    m_peers[peer].insert(connection, guard);
    ++m_count;
    connect(&socket, &QTcpSocket::disconnected, this, [this, peer, connection, guard] { forget(peer, connection, guard); });
}

void GuardedServer::forget(const QHostAddress& peer, const Connection& connection, const ConnectionGuard* guard) {
    --m_count;
    Guards& guards = m_peers[peer];
    // A peer may have come back by the same port before we heard of the end of the old connection.
    if (guards.value(connection) == guard) guards.remove(connection);
    if (guards.isEmpty()) m_peers.remove(peer);
}

void GuardedServer::incomingConnection(qintptr handle) {
    boundRound();
    const bool room = makeRoom();
    auto* const secure = m_tls ? new QSslSocket{this} : nullptr;
    QTcpSocket* const socket = secure ? secure : new QTcpSocket{this};
    if (!socket->setSocketDescriptor(handle) || !room) {
        socket->abort();
        delete socket;
        return;
    }
    watch(*socket);
    if (!secure) {
        addPendingConnection(socket);
        return;
    }
    secure->setSslConfiguration(*m_tls);
    connect(secure, &QSslSocket::encrypted, this, [this, secure] { addPendingConnection(secure); });
    connect(secure, &QSslSocket::disconnected, secure, &QObject::deleteLater); // one that never got as far as a handler of its own
    secure->startServerEncryption();
}

} // namespace Rushes::PortalServer
