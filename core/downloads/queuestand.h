// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QList>

namespace Rushes::Downloads {

/// What a person decides about some downloads, as it stood at one moment: that they are in the queue, their order, their wishes, and
/// whether they are paused. Made before they are changed, it is the way back (DownloadQueue::bringBack()).
struct QueueStand {
    /// One of them.
    struct Entry {
        DownloadId id;
        Priority priority = Priority::Normal;
        QDateTime neededBy{};
        bool paused = false;

        bool operator==(const Entry&) const = default;
    };

    QList<Entry> entries;
    QList<DownloadId> order; ///< of all that were not finished, because a place is one among others

    bool operator==(const QueueStand&) const = default;
};

} // namespace Rushes::Downloads
