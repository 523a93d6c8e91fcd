// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/guardedserver.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace Rushes::PortalServer {

GuardedServer::GuardedServer(const ConnectionLimits& limits, QObject* parent) : QTcpServer{parent}, m_limits{limits} {}

ConnectionGuard* GuardedServer::guard(const QHostAddress& peer, quint16 port) const { return m_guards.value({peer, port}); }

qsizetype GuardedServer::answering() const {
    return std::ranges::count_if(m_guards, [](const auto& guard) { return guard && guard->isAnswering(); });
}

void GuardedServer::cutIdle() {
    const auto guards = m_guards;
    for (const auto& guard : guards) {
        if (guard && !guard->isAnswering()) guard->cut();
    }
}

void GuardedServer::cutAll() {
    const auto guards = m_guards;
    for (const auto& guard : guards) {
        if (guard) guard->cut();
    }
}

void GuardedServer::makeRoom() {
    m_guards.removeIf([](const auto& entry) { return entry.value().isNull(); });
    if (m_guards.size() < mostConnections) return;
    ConnectionGuard* idlest = nullptr;
    for (const auto& guard : std::as_const(m_guards)) {
        if (!guard->isAnswering() && (!idlest || guard->waitingSince() < idlest->waitingSince())) idlest = guard;
    }
    if (idlest) idlest->cut();
}

void GuardedServer::incomingConnection(qintptr handle) {
    makeRoom();
    auto* const secure = m_tls ? new QSslSocket{this} : nullptr;
    QTcpSocket* const socket = secure ? secure : new QTcpSocket{this};
    if (m_guards.size() >= mostConnections + 1 || !socket->setSocketDescriptor(handle)) {
        socket->abort();
        delete socket;
        return;
    }
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_guards.insert(peer, new ConnectionGuard{*socket, m_limits});
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { m_guards.remove(peer); });
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
