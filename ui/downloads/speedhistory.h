// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace Rushes::Ui {

/// The speed of the last six minutes, one sample a second.
class SpeedHistory {
public:
    static constexpr std::size_t samples = 360;

    void add(double bytesPerSecond);
    /// 0 is now, `samples` - 1 six minutes ago; 0 bytes per second before the first sample.
    [[nodiscard]] double at(std::size_t secondsAgo) const;
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// The highest of them.
    [[nodiscard]] double peak() const;

private:
    std::array<double, samples> m_ring{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace Rushes::Ui
