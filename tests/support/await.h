// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <type_traits>

namespace Rushes {

/// What a future comes to. The event loop runs meanwhile, as the answers of other threads need it (core/base/errand.h). A future that never
/// ends ends the program.
template <typename T> T await(QFuture<T> future) {
    using namespace std::chrono_literals;
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60s, &loop, [] { qFatal("no answer came"); });
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    if constexpr (!std::is_void_v<T>) return future.result();
}

} // namespace Rushes
