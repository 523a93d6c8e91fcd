// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"

#include <QThreadPool>

namespace Rushes::Transfer {

namespace {

/// After so many pieces a lane lets others have its thread.
constexpr int piecesInARow = 64;

} // namespace

void DiskLane::post(std::move_only_function<void()> work) {
    const QMutexLocker lock{&m_mutex};
    m_waiting.push_back(std::move(work));
    if (m_working) return;
    m_working = true;
    m_pool.start([self = shared_from_this()] { self->work(); });
}

void DiskLane::work() {
    for (int done = 0; done < piecesInARow; ++done) {
        std::move_only_function<void()> next;
        {
            const QMutexLocker lock{&m_mutex};
            if (m_waiting.empty()) {
                m_working = false;
                return;
            }
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        next();
    }
    m_pool.start([self = shared_from_this()] { self->work(); });
}

} // namespace Rushes::Transfer
