// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/queueserver.h"
#include "app/workbench/queueservice.h"
#include "core/downloads/download.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

#include <memory>
#include <optional>

namespace Rushes::Cli {

class Desk;

/// The queue of the state folder, whoever owns it: this command where nobody else does, which then answers others too; else the window or
/// the command that does. Where the owner ends this command takes its place. Commands see no difference.
class QueueAccess : public QObject {
    Q_OBJECT

public:
    explicit QueueAccess(Desk& desk);
    ~QueueAccess() override;

    /// Whether this command owns the queue.
    [[nodiscard]] bool isOurs() const { return m_service != nullptr; }
    /// What QueueService answers. A Problem where it refuses, or where the owner does not answer.
    QJsonObject ask(QJsonObject request);
    /// As it stands, in its order.
    QList<Downloads::Download> downloads();
    /// Answers the ids of the entries, new or known.
    QList<Downloads::DownloadId> add(const QList<Downloads::DownloadRequest>& requests);
    /// So many at once in this run, where the queue is ours; an owner's own rule stays.
    void useAtOnce(int count);
    /// Runs the queue until none of these has anything to come; those that arrive are in the library when this returns. A queue that is
    /// this command's stands still again then.
    void watch(const QList<Downloads::DownloadId>& ids);

private:
    struct Seen {
        Downloads::Download download;
        bool through = false;
    };

    void open();
    void own();
    [[nodiscard]] bool isConnected() const { return m_socket != nullptr && m_socket->state() == QLocalSocket::ConnectedState; }
    std::optional<QJsonObject> askOwner(QJsonObject request);
    void readOwner();
    void note(const QJsonObject& event);
    void see(const QList<Downloads::Download>& downloads);
    [[nodiscard]] bool allThrough(const QList<Downloads::DownloadId>& ids) const;

Q_SIGNALS:
    /// Something was told, answered or has broken off.
    void moved();

private:
    Desk& m_desk;
    Workbench::QueueLock m_lock;
    std::unique_ptr<Workbench::QueueService> m_service; ///< while the queue is ours
    std::unique_ptr<Workbench::QueueServer> m_server;
    std::unique_ptr<QLocalSocket> m_socket; ///< while it is somebody else's
    QHash<int, QJsonObject> m_answers;
    QHash<Downloads::DownloadId, Seen> m_seen;
    QString m_broken; ///< what the owner said of its journal
    int m_lastId = 0;
};

} // namespace Rushes::Cli
