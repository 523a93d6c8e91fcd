// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Rushes::Tests {

/// Stands before a real portal and loses its answers: the request arrives and is carried out, and the client hears nothing. It lives in
/// the test's own thread, which must let events happen. One request a connection.
class CuttingProxy : public QTcpServer {
public:
    explicit CuttingProxy(const QUrl& portal) : m_portal{portal} {
        const bool listening = listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection()) take(client);
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl{QStringLiteral("http://127.0.0.1:%1").arg(serverPort())}; }
    /// Loses the next `times` answers to requests that begin with `start`, such as "POST /v1/registrations ".
    void lose(const QByteArray& start, int times) {
        m_start = start;
        m_times = times;
    }
    /// Answers that were lost so far.
    [[nodiscard]] int lost() const { return m_lost; }
    /// Called when an answer is lost, before the client can notice.
    std::function<void()> onLost;

private:
    void take(QTcpSocket* client) {
        auto* portal = new QTcpSocket{client};
        auto* asked = new QByteArray;   // both are the connection's, and go with it
        auto* answer = new QByteArray;
        connect(client, &QObject::destroyed, this, [asked, answer] {
            delete asked;
            delete answer;
        });
        connect(client, &QTcpSocket::readyRead, portal, [this, client, portal, asked] {
            const QByteArray bytes = client->readAll();
            const bool first = asked->isEmpty();
            *asked += bytes;
            if (first) portal->connectToHost(m_portal.host(), static_cast<quint16>(m_portal.port()));
            if (first) connect(portal, &QTcpSocket::connected, client, [portal, asked] { portal->write(*asked); });
            else if (portal->state() == QAbstractSocket::ConnectedState) portal->write(bytes);
        });
        connect(portal, &QTcpSocket::readyRead, client, [this, client, portal, asked, answer] {
            *answer += portal->readAll();
            if (!isWhole(*answer)) return;
            if (m_times > 0 && asked->startsWith(m_start)) {
                --m_times;
                ++m_lost;
                if (onLost) onLost();
                client->abort();
            } else {
                client->write(*answer);
                client->disconnectFromHost();
            }
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    /// Whether a head and the body that it announces are there.
    static bool isWhole(const QByteArray& answer) {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        if (end < 0) return false;
        const QByteArray head = answer.first(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : head.sliced(at + 15).split('\r').first().trimmed().toLongLong();
        return answer.size() >= end + 4 + length;
    }

    QUrl m_portal;
    QByteArray m_start;
    int m_times = 0;
    int m_lost = 0;
};

} // namespace Rushes::Tests
