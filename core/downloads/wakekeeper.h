// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::Downloads {

class DownloadQueue;

/// Something of the system that keeps the computer awake while it is held.
class WakeLock {
public:
    WakeLock() = default;
    virtual ~WakeLock() = default;
    Q_DISABLE_COPY_MOVE(WakeLock)

    /// `reason` is shown to people. Never blocks; where the system refuses, or has no such thing, nothing happens.
    virtual void hold(const QString& reason) = 0;
    virtual void release() = 0;
};

/// Keeps the computer awake while a queue's bytes flow and not longer: the lock is let go five seconds after the last byte at the latest,
/// and with this object. What the system says to it makes no difference to any transfer.
class WakeKeeper : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    WakeKeeper(DownloadQueue& queue, WakeLock& lock, QObject* parent = nullptr);
    ~WakeKeeper() override;

    /// Whether people want that at all.
    void setEnabled(bool enabled);

private:
    void follow();

    DownloadQueue& m_queue;
    WakeLock& m_lock;
    bool m_isEnabled = true;
    bool m_isHeld = false;
};

} // namespace Rushes::Downloads
