// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/wakekeeper.h"

#include "core/downloads/downloadqueue.h"

namespace Rushes::Downloads {

WakeKeeper::WakeKeeper(DownloadQueue& queue, WakeLock& lock, QObject* parent) : QObject{parent}, m_queue{queue}, m_lock{lock} {
    connect(&queue, &DownloadQueue::flowChanged, this, &WakeKeeper::follow);
    follow();
}

WakeKeeper::~WakeKeeper() {
    if (m_isHeld) m_lock.release();
}

void WakeKeeper::setEnabled(bool enabled) {
    m_isEnabled = enabled;
    follow();
}

void WakeKeeper::follow() {
    const bool wanted = m_isEnabled && m_queue.isFlowing();
    if (std::exchange(m_isHeld, wanted) == wanted) return;
    if (wanted) m_lock.hold(tr("Downloads are under way"));
    else m_lock.release();
}

} // namespace Rushes::Downloads
