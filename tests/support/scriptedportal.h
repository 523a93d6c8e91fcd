// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Rushes::Tests {

/// A portal that gives the answers it was told to give, in the test's own thread: one JSON object for each method and path, until
/// another is set. `call` is such as "POST /v1/sessions".
class ScriptedPortal : public QTcpServer {
public:
    /// One request as it came in.
    struct Asked {
        QJsonObject body;
        QHash<QByteArray, QByteArray> fields; ///< names in lower case
    };

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
    void answer(const QByteArray& call, int status, const QJsonObject& body, const QByteArray& fields = {}) { m_answers.insert(call, {status, body, fields}); }
    /// The next `times` answers get lost: the call happens, and the connection ends without a word.
    void loseAnswers(const QByteArray& call, int times) { m_losses.insert(call, times); }
    /// Answers no such call until release().
    void hold(const QByteArray& call) { m_held.insert(call, {}); }
    void release(const QByteArray& call) {
        for (const auto& socket : m_held.take(call)) {
            if (socket) reply(*socket, call);
        }
    }

    /// What was asked, the last one last.
    [[nodiscard]] QList<Asked> asked(const QByteArray& call) const { return m_asked.value(call); }
    /// Of it the bodies.
    [[nodiscard]] QList<QJsonObject> bodies(const QByteArray& call) const {
        QList<QJsonObject> bodies;
        for (const Asked& one : asked(call)) bodies.append(one.body);
        return bodies;
    }

private:
    struct Answer {
        int status = 404;
        QJsonObject body;
        QByteArray fields;
    };

    static QHash<QByteArray, QByteArray> fieldsOf(const QByteArray& head) {
        QHash<QByteArray, QByteArray> fields;
        for (const QByteArray& line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0) fields.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        return fields;
    }

    void serve(QTcpSocket& socket) {
        QByteArray& pending = m_pending[&socket];
        pending += socket.readAll();
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0) return;
        const QByteArray head = pending.first(end);
        const auto fields = fieldsOf(head);
        const qsizetype length = fields.value("content-length").toLongLong();
        if (pending.size() < end + 4 + length) return;
        const QByteArray body = pending.mid(end + 4, length);
        m_pending.remove(&socket);
        const QByteArray call = head.first(head.indexOf(" HTTP/"));
        m_asked[call].append({QJsonDocument::fromJson(body).object(), fields});
        if (m_losses.value(call) > 0) {
            --m_losses[call];
            socket.disconnectFromHost();
        } else if (const auto held = m_held.find(call); held != m_held.end()) {
            held->append(&socket);
        } else {
            reply(socket, call);
        }
    }

    void reply(QTcpSocket& socket, const QByteArray& call) {
        const Answer given = m_answers.value(call);
        const QByteArray json = QJsonDocument{given.body}.toJson(QJsonDocument::Compact);
        socket.write("HTTP/1.1 " + QByteArray::number(given.status) + " -\r\nContent-Type: application/json\r\n" + given.fields +
                     "Content-Length: " + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
        socket.disconnectFromHost();
    }

    QHash<QByteArray, Answer> m_answers;
    QHash<QByteArray, QList<Asked>> m_asked;
    QHash<QByteArray, int> m_losses;
    QHash<QByteArray, QList<QPointer<QTcpSocket>>> m_held;
    QHash<QTcpSocket*, QByteArray> m_pending;
};

} // namespace Rushes::Tests
