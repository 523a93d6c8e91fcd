// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/batchnotice.h"
#include "app/desktop/queuetray.h"
#include "app/desktop/quitguard.h"
#include "app/desktop/taskbar.h"
#include "app/workbench/systemwakelock.h"

namespace Rushes::Desktop {

/// What the queue has to do with the desktop around it: keeps the computer awake while bytes come, hears whether the network is metered,
/// and says how far it is in the tray, in the task bar and in notifications.
class QueueSurroundings : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. In safe mode the desktop is asked for nothing: no tray, no task bar.
    QueueSurroundings(Downloads::DownloadQueue& queue, QWidget& window, bool safeMode, QObject* parent = nullptr);

    void setKeepsAwake(bool keeps) { m_wake.setEnabled(keeps); }
    [[nodiscard]] QueueTray& tray() { return m_tray; }

Q_SIGNALS:
    /// `token` is the desktop's leave for what shows it to come to the front; it may be empty.
    void showRequested(const QString& path, const QString& token);

private:
    void followNetwork();

    Downloads::DownloadQueue& m_queue;
    std::unique_ptr<Downloads::WakeLock> m_lock = Workbench::systemWakeLock();
    Downloads::WakeKeeper m_wake;
    std::unique_ptr<Taskbar> m_taskbar;
    QueueTray m_tray;
    BatchNotice m_notice;
    QuitGuard m_guard;
};

} // namespace Rushes::Desktop
