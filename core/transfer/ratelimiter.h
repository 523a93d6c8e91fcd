// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>

namespace Rushes::Transfer {

/// Holds the sum of all transfers to a number of bytes per second. What arrives is never refused, it makes a debt that must be waited
/// off: over any second and more the average is right, whatever the size of the pieces.
class RateLimiter {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// 0 for no limit.
    void setLimit(qint64 bytesPerSecond, Time now);
    /// How long nothing may be received; nothing at all when that is now.
    [[nodiscard]] std::chrono::milliseconds waitingTime(Time now);
    void received(qint64 bytes, Time now);

private:
    void settle(Time now);

    qint64 m_limit = 0;
    double m_balance = 0; ///< bytes that may be received at once; negative while there is a debt
    Time m_settled{};
};

} // namespace Rushes::Transfer
