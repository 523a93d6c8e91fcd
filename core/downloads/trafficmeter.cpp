// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/trafficmeter.h"

namespace Rushes::Downloads {

void TrafficMeter::begin(const DownloadId& id, qint64 held, std::chrono::milliseconds now) {
    Entry& entry = m_entries[id];
    entry.speed.start(held, now);
    entry.counted = held;
}

double TrafficMeter::reach(const DownloadId& id, qint64 held, std::chrono::milliseconds now) {
    SpeedMeter& speed = m_entries[id].speed;
    speed.reach(held, now);
    return speed.bytesPerSecond();
}

qint64 TrafficMeter::takeFresh(const DownloadId& id, qint64 held) {
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? 0 : held - std::exchange(entry->counted, held);
}

} // namespace Rushes::Downloads
