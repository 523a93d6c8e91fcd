// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServerResponder>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace Rushes::PortalServer {

struct Answer;

/// How long a peer may take, and how much of it is kept in memory meanwhile.
struct ConnectionLimits {
    std::chrono::milliseconds request{10'000}; ///< from connecting, or from the last answer, to a whole request
    std::chrono::milliseconds answer{30'000};  ///< for making an answer, and without any byte of it being taken
    qint64 readBuffer = 64 * 1024;
    qsizetype connections = 400; ///< at a time; systems give 1,024 file handles unless asked for more
};

/// Watches one connection for what Qt HTTP Server lets pass: peers that never finish a request or never take an answer, bodies that
/// do not fit, control characters, and answers after which the connection must close. It is a child of its socket.
class ConnectionGuard : public QObject {
    Q_OBJECT

public:
    ConnectionGuard(QTcpSocket& socket, const ConnectionLimits& limits);
    ~ConnectionGuard() override;

    /// A whole request is here; from now on the time for the answer counts.
    void beginAnswer();
    /// The answer is given to the socket. `responder` is let go of at once, or where the connection is to close, after the last byte
    /// has left: as long as it lives, Qt HTTP Server reads no further request.
    void endAnswer(QHttpServerResponder responder, bool close);
    /// Ends the connection at once, as when the rest of a promised body cannot be sent.
    void cut();

    [[nodiscard]] bool isAnswering() const { return m_answering; }
    /// When this connection began to wait for a request; for choosing whom to let go of when there are too many.
    [[nodiscard]] std::chrono::steady_clock::time_point waitingSince() const { return m_waitingSince; }

Q_SIGNALS:
    /// The connection has ended; what was being sent by it can go.
    void gone();

private:
    void restart();
    /// More than any request that is taken. What is longer can never be whole: the buffer fills up and the rest is not read.
    [[nodiscard]] qint64 longestRequest() const { return m_limits.readBuffer * 3 / 4; }
    void noteReceived();
    void refuseOversized();
    void refuseControlCharacter();
    /// Says no on the bare connection, as Qt HTTP Server has not seen a whole request, and reads nothing more of it.
    void refuse(const QByteArray& status, const Answer& answer);
    void discard();
    void noteWritten();

    QTcpSocket& m_socket;
    ConnectionLimits m_limits;
    QTimer m_deadline;
    bool m_answering = false;
    bool m_refused = false;
    qint64 m_received = 0; ///< of the request that is not whole yet
    qint64 m_discarded = 0; ///< of what came after a refusal
    qint64 m_unread = 0;   ///< of that, what was still in the buffer when last seen
    std::chrono::steady_clock::time_point m_waitingSince;
    std::optional<QHttpServerResponder> m_last; ///< of an answer after which the connection closes
};

} // namespace Rushes::PortalServer
