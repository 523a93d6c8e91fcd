// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <concepts>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QAbstractEventDispatcher;

namespace Rushes {

/// The thread in which this is made, as a place to which work comes back.
class HomeThread {
public:
    HomeThread();

    /// Runs `last` in that thread, from its event loop; at once and here where none runs there. From any thread.
    void comeBack(std::function<void()> last) const;

private:
    QAbstractEventDispatcher* m_dispatcher; ///< lives as long as its thread does, which outlives what it asks of others
};

/// What one thread asks of another: the asking thread makes it and takes the future, the working one answers, once. The future ends in
/// the asking thread, from its event loop, so that nobody continues it while it ends: Qt 6.8 runs such a continuation twice
/// (docs/decisions/0066-answers-come-home.md). Who waits for the future in the asking thread has to let its event loop run. A thread of a
/// pool, which has none, must not continue what it asks: it takes along an errand of the thread that shall know.
template <typename T> class Errand {
public:
    Errand() { m_promise->start(); }

    [[nodiscard]] QFuture<T> future() const { return m_promise->future(); }

    template <std::convertible_to<T> Value> void answer(Value value) const {
        // shared: std::function wants a copyable lambda
        m_home.comeBack([promise = m_promise, kept = std::make_shared<Value>(std::move(value))] {
            promise->addResult(std::move(*kept));
            promise->finish();
        });
    }
    void answer() const
        requires std::is_void_v<T>
    {
        m_home.comeBack([promise = m_promise] { promise->finish(); });
    }

private:
    HomeThread m_home;
    std::shared_ptr<QPromise<T>> m_promise = std::make_shared<QPromise<T>>(); ///< shared: an errand is copied into the work
};

/// Runs `work(arguments…)` on a thread of `pool`, and answers in the thread that calls this: QtConcurrent::run, but for the end of its
/// future.
template <typename Work, typename... Arguments> auto inBackground(QThreadPool* pool, Work work, Arguments... arguments) {
    using Answer = std::invoke_result_t<Work&, Arguments...>;
    Errand<Answer> errand;
    pool->start([errand, work = std::move(work), ... arguments = std::move(arguments)]() mutable {
        if constexpr (std::is_void_v<Answer>) {
            std::invoke(work, std::move(arguments)...);
            errand.answer();
        } else {
            errand.answer(std::invoke(work, std::move(arguments)...));
        }
    });
    return errand.future();
}

/// The same on the threads that the whole program shares.
template <typename Work, typename... Arguments>
    requires std::is_invocable_v<Work&, Arguments...>
auto inBackground(Work work, Arguments... arguments) {
    return inBackground(QThreadPool::globalInstance(), std::move(work), std::move(arguments)...);
}

} // namespace Rushes
