// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Desktop {

/// One notification of the desktop for each batch: when the queue has come to rest it says what is done and what failed, and leads to the
/// folder. Nothing is said of what was done in an earlier run.
class BatchNotice : public QObject {
    Q_OBJECT

public:
    /// `session` is where org.freedesktop.Notifications is looked for. `queue` must outlive this.
    explicit BatchNotice(Downloads::DownloadQueue& queue, QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    /// "12 downloads are done", and "48.2 GB. 2 failed.": no words from outside, which some desktops would read as markup.
    [[nodiscard]] static QString summary(qsizetype done, qsizetype failed);
    [[nodiscard]] static QString body(ByteCount bytes, qsizetype done, qsizetype failed);

Q_SIGNALS:
    /// `token` is the desktop's leave for what shows it to come to the front (xdg-activation); empty where it gave none.
    void showRequested(const QString& path, const QString& token);
    /// Somebody has chosen the notification itself: Rushes is to come to the front, with that leave.
    void openRequested(const QString& token);
    /// The desktop takes no notifications: say it in another way.
    void notTaken(const QString& summary, const QString& body);

private Q_SLOTS:
    void act(uint notification, const QString& action);
    /// Comes before act().
    void keepLeave(uint notification, const QString& token);

private:
    void note(const QList<Downloads::DownloadId>& ids);
    void tell();

    Downloads::DownloadQueue& m_queue;
    QDBusConnection m_session;
    QSet<Downloads::DownloadId> m_underWay; ///< seen in this run
    QSet<Downloads::DownloadId> m_done;
    QSet<Downloads::DownloadId> m_failed;
    ByteCount m_bytes;
    QString m_path; ///< of the newest file
    uint m_notification = 0;
    QString m_notifiedPath;
    QString m_leave; ///< of the action that comes next
};

} // namespace Rushes::Desktop
