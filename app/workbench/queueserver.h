// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/places.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QSet>

class QLocalSocket;

namespace Rushes::Workbench {

class QueueService;

/// Who may change the queue of a state folder: one program at a time, which holds this lock. It goes with its process, however that ends.
class QueueLock {
public:
    explicit QueueLock(const Settings::Places& places);

    /// Makes the folder where there is none. A lock whose process has died is taken over.
    bool tryLock();
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }
    void unlock() { m_lock.unlock(); }

private:
    QString m_folder;
    QLockFile m_lock;
};

/// Where the owner of a state folder's queue is asked: a socket in the folder itself, or, where that name would be too long for one, in the
/// system's folder for such things.
[[nodiscard]] QString queueSocket(const Settings::Places& places);

/// Lets other programs of this user ask the owner of the queue: a JSON object a line, each with an `id` that its answer has too. After
/// `do` "watch" all that happens is told as well. Only for whoever holds the QueueLock.
class QueueServer : public QObject {
    Q_OBJECT

public:
    /// `service` must outlive this.
    explicit QueueServer(QueueService& service, QObject* parent = nullptr);

    /// False where the socket cannot be made; the queue works without it.
    bool listen(const Settings::Places& places);

private:
    void take();
    void read(QLocalSocket& socket);

    QueueService& m_service;
    QLocalServer m_server;
    QSet<QLocalSocket*> m_watchers;
};

} // namespace Rushes::Workbench
