// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/speedmeter.h"

#include <QHash>

namespace Rushes::Downloads {

/// What comes over the network for each download that is fetched in this run: how fast, and what the day's traffic has not heard of yet.
class TrafficMeter {
public:
    /// Fetching begins with so many bytes held.
    void begin(const DownloadId& id, qint64 held, std::chrono::milliseconds now);
    void end(const DownloadId& id) { m_entries.remove(id); }
    /// So many are held now. Answers bytes per second.
    double reach(const DownloadId& id, qint64 held, std::chrono::milliseconds now);
    /// What has come since this was last asked; 0 of one for which nothing is fetched.
    [[nodiscard]] qint64 takeFresh(const DownloadId& id, qint64 held);

private:
    struct Entry {
        SpeedMeter speed;
        qint64 counted = 0; ///< of what is held, as the day's traffic has it
    };
    QHash<DownloadId, Entry> m_entries;
};

} // namespace Rushes::Downloads
