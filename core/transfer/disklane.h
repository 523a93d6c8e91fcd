// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errand.h"

#include <QMutex>

#include <deque>
#include <functional>
#include <memory>

class QThreadPool;

namespace Rushes::Transfer {

/// Disk work that is done in order, one piece after another, on threads that a pool lends: a slow volume holds up its own lane only.
/// Made by TransferEngine::newLane(), which must outlive it.
class DiskLane : public std::enable_shared_from_this<DiskLane> {
public:
    explicit DiskLane(QThreadPool& pool) : m_pool{pool} {}

    /// From any thread. Work that is waiting keeps the lane alive.
    void post(std::move_only_function<void()> work);

    /// The same with an answer, in the thread that calls this.
    template <typename Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work>> {
        Errand<std::invoke_result_t<Work>> errand;
        post([errand, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                errand.answer();
            } else {
                errand.answer(work());
            }
        });
        return errand.future();
    }

private:
    void work();

    QThreadPool& m_pool;
    QMutex m_mutex;
    std::deque<std::move_only_function<void()>> m_waiting;
    bool m_working = false;
};

} // namespace Rushes::Transfer
