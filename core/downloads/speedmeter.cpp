// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/speedmeter.h"

#include <algorithm>
#include <cmath>

namespace Rushes::Downloads {

namespace {

/// After this time an old speed weighs a third.
constexpr double memorySeconds = 2;

} // namespace

void SpeedMeter::start(qint64 bytes, std::chrono::milliseconds now) {
    *this = {};
    m_bytes = bytes;
    m_at = now;
}

void SpeedMeter::reach(qint64 bytes, std::chrono::milliseconds now) {
    const double seconds = std::chrono::duration<double>(now - m_at).count();
    if (seconds <= 0) return;
    const double speed = static_cast<double>(std::max<qint64>(0, bytes - m_bytes)) / seconds;
    const double weight = m_measured ? 1 - std::exp(-seconds / memorySeconds) : 1;
    m_speed += weight * (speed - m_speed);
    m_measured = true;
    m_bytes = bytes;
    m_at = now;
}

} // namespace Rushes::Downloads
