// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/connectionguard.h"

#include "app/portal/http/answer.h"

#include <QTcpSocket>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long a refused peer may go on sending what nobody reads. Closing at once would destroy the refusal on its way.
constexpr auto lingering = 2s;

} // namespace

ConnectionGuard::ConnectionGuard(QTcpSocket& socket, const ConnectionLimits& limits)
    : QObject{&socket}, m_socket{socket}, m_limits{limits}, m_waitingSince{std::chrono::steady_clock::now()} {
    m_socket.setReadBufferSize(limits.readBuffer);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ConnectionGuard::cut);
    // Bytes that come in restart nothing, or a peer could send one in ten seconds for ever. Bytes that go out do.
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ConnectionGuard::noteWritten);
    // Once before Qt HTTP Server takes what it wants, as this was connected first, and once after.
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::noteReceived);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::refuseOversized, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ConnectionGuard::gone);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_last.reset(); }, Qt::QueuedConnection);
    restart();
}

ConnectionGuard::~ConnectionGuard() = default;

void ConnectionGuard::beginAnswer() {
    m_answering = true;
    m_received = 0;
    restart();
}

void ConnectionGuard::endAnswer(QHttpServerResponder responder, bool close) {
    m_answering = false;
    m_waitingSince = std::chrono::steady_clock::now();
    restart();
    if (close) {
        if (m_socket.bytesToWrite() > 0 && m_socket.state() == QAbstractSocket::ConnectedState) m_last = std::move(responder);
        else m_socket.disconnectFromHost();
    }
}

void ConnectionGuard::cut() {
    m_socket.abort();
    m_last.reset();
}

void ConnectionGuard::restart() {
    if (m_refused) return;
    m_deadline.start(m_answering || m_socket.bytesToWrite() > 0 ? m_limits.answer : m_limits.request);
}

void ConnectionGuard::noteWritten() {
    restart();
    if (m_last && m_socket.bytesToWrite() == 0) {
        m_socket.disconnectFromHost();
        m_last.reset();
    }
}

void ConnectionGuard::noteReceived() {
    m_received += std::max<qint64>(m_socket.bytesAvailable() - m_unread, 0);
    m_unread = m_socket.bytesAvailable();
}

void ConnectionGuard::refuseOversized() {
    m_unread = m_socket.bytesAvailable();
    if (m_refused || m_answering || m_last || m_received < longestRequest()) return;
    m_refused = true;
    QObject::disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    const Answer answer = Problem::tooLarge(longestRequest());
    m_socket.write("HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Type: " + answer.contentType
                   + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.skip(m_socket.bytesAvailable()); });
    m_socket.skip(m_socket.bytesAvailable());
    m_deadline.start(lingering);
}

} // namespace Rushes::PortalServer
