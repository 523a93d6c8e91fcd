// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <mutex>

namespace Rushes::Library {

/// Whether the files of a portal's items are there. Who shows that asks again with each change of the library, be it of one clip; the file system
/// is asked about those alone that were changed or not looked at for long. From any thread.
class ItemFiles {
public:
    using Time = std::chrono::steady_clock::time_point;
    /// So long what was seen holds.
    static constexpr std::chrono::minutes good{5};

    /// Takes out the copies whose files are not there.
    void keepThere(QList<ItemCopy>& copies, Time now = std::chrono::steady_clock::now());
    /// These are looked for when they are asked about next.
    void forget(const QList<ClipId>& clips);

private:
    struct Seen {
        QString path;
        bool isThere = false;
        Time at;
    };
    std::mutex m_mutex;
    // Under the mutex, by row.
    QHash<qint64, Seen> m_seen;
    int m_looking = 0;
    QSet<qint64> m_changed; ///< while somebody looks: what is seen of these may be of before
};

} // namespace Rushes::Library
