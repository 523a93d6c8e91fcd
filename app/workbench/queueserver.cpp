// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/queueserver.h"

#include "app/workbench/queueservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

namespace Rushes::Workbench {

namespace {

using namespace Qt::StringLiterals;

/// A socket's name is part of a structure of the system that has 108 bytes (sun_path); Qt makes it under a longer name first.
constexpr qsizetype longestName = 90;
/// A line that is longer is not one of ours.
constexpr qint64 longestLine = 64 * 1024 * 1024;

void write(QLocalSocket& socket, const QJsonObject& json) { socket.write(QJsonDocument{json}.toJson(QJsonDocument::Compact) + '\n'); }

} // namespace

QueueLock::QueueLock(const Settings::Places& places) : m_folder{places.data}, m_lock{places.data + u"/queue.lock"_s} {
    m_lock.setStaleLockTime(0); // a queue may be at work for weeks; only a dead process's lock is stale
}

bool QueueLock::tryLock() {
    QDir{}.mkpath(m_folder);
    return m_lock.isLocked() || m_lock.tryLock(0);
}

QString queueSocket(const Settings::Places& places) {
    QString name = QDir{places.data}.absoluteFilePath(u"queue.socket"_s);
    if (QFile::encodeName(name).size() <= longestName) return name;
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + u"/rushes-queue-"_s + digest;
}

QueueServer::QueueServer(QueueService& service, QObject* parent) : QObject{parent}, m_service{service} {
    m_server.setSocketOptions(QLocalServer::UserAccessOption); // 0600: other users have no say
    connect(&m_server, &QLocalServer::newConnection, this, &QueueServer::take);
    connect(&service, &QueueService::happened, this, [this](const QJsonObject& event) {
        for (QLocalSocket* socket : std::as_const(m_watchers)) write(*socket, event);
    });
}

bool QueueServer::listen(const Settings::Places& places) {
    const QString name = queueSocket(places);
    QLocalServer::removeServer(name); // left behind by one that was killed: whoever lives holds the lock, and that is us
    return m_server.listen(name);
}

void QueueServer::take() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_watchers.remove(socket);
            socket->deleteLater();
        });
        read(*socket);
    }
}

void QueueServer::read(QLocalSocket& socket) {
    while (socket.canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(socket.readLine()).object();
        const QJsonValue id = request["id"_L1];
        if (request["do"_L1].toString() == "watch"_L1) {
            m_watchers.insert(&socket);
            write(socket, {{u"id"_s, id}, {u"ok"_s, true}});
            continue;
        }
        m_service.perform(request).then(this, [asker = QPointer{&socket}, id](QJsonObject answer) {
            answer.insert("id"_L1, id);
            if (asker) write(*asker, answer);
        });
    }
    if (socket.bytesAvailable() > longestLine) socket.abort();
}

} // namespace Rushes::Workbench
