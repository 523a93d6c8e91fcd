// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QtTypes>

#include <atomic>
#include <chrono>

namespace Rushes::Transfer {

/// Holds the sum of some transfers to a number of bytes per second: all of them, those of a host, or the ranges of one file. What arrives
/// is never refused, it makes a debt that must be waited off: over any second and more the average is right, whatever the size of the
/// pieces. For any thread.
class RateLimiter {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// 0 for no limit. May be changed at any time.
    void setLimit(qint64 bytesPerSecond, Time now = std::chrono::steady_clock::now());
    [[nodiscard]] qint64 limit() const { return m_limit.load(); }
    /// How long nothing may be received; nothing at all when that is now.
    [[nodiscard]] std::chrono::milliseconds waitingTime(Time now);
    void received(qint64 bytes, Time now);

private:
    void settle(Time now);

    std::atomic<qint64> m_limit{0}; ///< changed under m_mutex, read without where nothing is limited
    QMutex m_mutex;
    double m_balance = 0; ///< bytes that may be received at once; negative while there is a debt
    Time m_settled{};
};

} // namespace Rushes::Transfer
