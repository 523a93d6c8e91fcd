// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace Rushes::Transfer {

namespace {

/// How much of an idle time may be made up for later.
constexpr double burstSeconds = 0.25;

} // namespace

void RateLimiter::setLimit(qint64 bytesPerSecond, Time now) {
    const QMutexLocker lock{&m_mutex};
    settle(now);
    m_limit = std::max<qint64>(0, bytesPerSecond);
    m_balance = std::clamp(m_balance, -static_cast<double>(limit()), 0.0);
}

std::chrono::milliseconds RateLimiter::waitingTime(Time now) {
    if (limit() == 0) return {};
    const QMutexLocker lock{&m_mutex};
    settle(now);
    if (limit() == 0) return {};
    if (m_balance >= 0) return {};
    return std::chrono::milliseconds{static_cast<qint64>(std::ceil(-m_balance * 1000 / static_cast<double>(limit())))};
}

void RateLimiter::received(qint64 bytes, Time now) {
    if (limit() == 0) return;
    const QMutexLocker lock{&m_mutex};
    settle(now);
    m_balance -= static_cast<double>(bytes);
}

void RateLimiter::settle(Time now) {
    const double seconds = std::chrono::duration<double>(now - m_settled).count();
    m_settled = now;
    const auto perSecond = static_cast<double>(limit());
    m_balance = std::min(m_balance + seconds * perSecond, burstSeconds * perSecond);
}

} // namespace Rushes::Transfer
