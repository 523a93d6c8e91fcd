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
/// And how much of it is taken meanwhile; beyond that it waits at the peer's side.
constexpr qint64 mostDiscarded = 1024 * 1024;

/// What no request has, be it in its head, in JSON or between chunks. Qt takes some for spaces, others do not: so requests are smuggled.
bool holdsControlCharacter(QByteArrayView bytes) {
    return std::ranges::any_of(bytes, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7F; });
}

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
    const qint64 available = m_socket.bytesAvailable();
    const qint64 known = std::min(m_unread, available);
    m_received += available - known;
    m_unread = available;
    if (holdsControlCharacter(QByteArrayView{m_socket.peek(available)}.sliced(known))) refuseControlCharacter();
}

void ConnectionGuard::refuseOversized() {
    m_unread = m_socket.bytesAvailable();
    if (m_refused || m_answering || m_last || m_received < longestRequest()) return;
    refuse("413 Content Too Large", Problem::tooLarge(longestRequest()));
}

void ConnectionGuard::refuseControlCharacter() {
    // In the middle of an answer, or of the last one, there is no place for another.
    if (m_answering || m_last || m_socket.bytesToWrite() > 0) return cut();
    refuse("400 Bad Request", Problem::invalidRequest(QStringLiteral("There is a control character in the request.")));
}

void ConnectionGuard::refuse(const QByteArray& status, const Answer& answer) {
    m_refused = true;
    QObject::disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket.write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: " + answer.contentType +
                   "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::discard);
    discard();
    m_deadline.start(lingering);
}

void ConnectionGuard::discard() {
    if (m_discarded < mostDiscarded) m_discarded += m_socket.skip(m_socket.bytesAvailable());
}

} // namespace Rushes::PortalServer
