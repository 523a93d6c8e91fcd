// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Rushes::Tests {

/// A portal that gives the answers it was told to give, in the test's own thread: one JSON object for each method and path, until
/// another is set.
class ScriptedPortal : public QTcpServer {
public:
    ScriptedPortal() {
        const bool listening = listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    /// `call` is such as "POST /v1/sessions".
    void answer(const QByteArray& call, int status, const QJsonObject& body, const QByteArray& fields = {}) { m_answers.insert(call, {status, body, fields}); }
    /// What was sent, the last one last.
    [[nodiscard]] QList<QJsonObject> bodies(const QByteArray& call) const { return m_bodies.value(call); }

private:
    struct Answer {
        int status = 404;
        QJsonObject body;
        QByteArray fields;
    };

    void serve(QTcpSocket& socket) {
        QByteArray& pending = m_pending[&socket];
        pending += socket.readAll();
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0) return;
        const QByteArray head = pending.first(end);
        qsizetype length = 0;
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:")) length = line.mid(15).trimmed().toLongLong();
        }
        if (pending.size() < end + 4 + length) return;
        const QByteArray body = pending.mid(end + 4, length);
        m_pending.remove(&socket);
        const QByteArray call = head.first(head.indexOf(" HTTP/"));
        m_bodies[call].append(QJsonDocument::fromJson(body).object());
        const Answer reply = m_answers.value(call);
        const QByteArray json = QJsonDocument{reply.body}.toJson(QJsonDocument::Compact);
        socket.write("HTTP/1.1 " + QByteArray::number(reply.status) + " -\r\nContent-Type: application/json\r\n" + reply.fields + "Content-Length: " +
                     QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
        socket.disconnectFromHost();
    }

    QHash<QByteArray, Answer> m_answers;
    QHash<QByteArray, QList<QJsonObject>> m_bodies;
    QHash<QTcpSocket*, QByteArray> m_pending;
};

} // namespace Rushes::Tests
