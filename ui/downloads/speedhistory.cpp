// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/speedhistory.h"

#include <algorithm>

namespace Rushes::Ui {

void SpeedHistory::add(double bytesPerSecond) {
    m_ring.at(m_next) = std::max(bytesPerSecond, 0.0);
    m_next = (m_next + 1) % samples;
    m_count = std::min(m_count + 1, samples);
}

double SpeedHistory::at(std::size_t secondsAgo) const { return secondsAgo < m_count ? m_ring.at((m_next + samples - 1 - secondsAgo) % samples) : 0; }

double SpeedHistory::peak() const { return *std::ranges::max_element(m_ring); }

} // namespace Rushes::Ui
