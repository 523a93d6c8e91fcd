// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QSystemTrayIcon;

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Desktop {

class Taskbar;

/// How far the queue is, where one looks without opening the window: an icon in the tray where the desktop has one, and the progress at the
/// program's icon in the task bar.
class QueueTray : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. Where it does not show, as in safe mode, it has no icon and tells nobody anything.
    QueueTray(Downloads::DownloadQueue& queue, Taskbar& taskbar, bool shows = true, QObject* parent = nullptr);
    ~QueueTray() override;

    /// Call it about once a second. `share` is of all that is queued and not finished.
    void setProgress(int open, double share, double bytesPerSecond);
    /// Where the desktop takes no notifications.
    void say(const QString& what, const QString& rest);

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void makeTray();

    Downloads::DownloadQueue& m_queue;
    Taskbar& m_taskbar;
    bool m_shows;
    QSystemTrayIcon* m_tray = nullptr;
    QMenu* m_menu = nullptr; ///< a window of its own, which has no parent
    int m_shown = -1;        ///< per cent
    int m_open = -1;
};

} // namespace Rushes::Desktop
