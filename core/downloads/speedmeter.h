// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>

namespace Rushes::Downloads {

/// How fast a number of bytes grows, smoothed over a few seconds.
class SpeedMeter {
public:
    void start(qint64 bytes, std::chrono::milliseconds now);
    void reach(qint64 bytes, std::chrono::milliseconds now);
    [[nodiscard]] double bytesPerSecond() const { return m_speed; }

private:
    qint64 m_bytes = 0;
    std::chrono::milliseconds m_at{0};
    double m_speed = 0;
    bool m_measured = false;
};

} // namespace Rushes::Downloads
