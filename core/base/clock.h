// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace Rushes {

/// The time of day and the passing of time, injected so that a test can turn the hands (tests/support/manualclock.h).
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The wall clock, in UTC. It may jump; use it for what is shown and stored.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time since some fixed moment of this run. It never goes back; use it for speeds and deadlines.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;

    /// Calls `action` once in the thread of `context` after `delay`, unless `context` has gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;
};

} // namespace Rushes
