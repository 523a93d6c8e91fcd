// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interrupts.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

#include <functional>
#include <utility>

namespace Rushes::Cli {

/// Ctrl-C while a command waits.
struct Interrupted {};

/// Lets a command wait for futures and conditions in sequential code, while timers, sockets and the queue go on. Ctrl-C ends the wait
/// with Interrupted.
class Waiting {
public:
    Waiting();

    template <typename T> T operator()(QFuture<T> future) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) spin(loop);
        if constexpr (!std::is_void_v<T>) return future.takeResult();
    }

    /// Runs until `done()` is called by something that `begin` has connected it to.
    void until(const std::function<void(std::function<void()> done)>& begin);

private:
    void spin(QEventLoop& loop);

    Interrupts m_interrupts;
    bool m_interrupted = false; ///< since the last wait ended so
};

} // namespace Rushes::Cli
