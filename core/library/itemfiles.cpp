// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/itemfiles.h"

#include <QFileInfo>

namespace Rushes::Library {

void ItemFiles::keepThere(QList<ItemCopy>& copies, Time now) {
    copies.removeIf([](const ItemCopy& copy) { return copy.path.isEmpty(); });
    QHash<qint64, Seen> seen;
    {
        const std::scoped_lock lock{m_mutex};
        seen = m_seen;
        ++m_looking;
    }
    // A share may take its time for each: nobody waits for the lock meanwhile.
    QHash<qint64, Seen> looked;
    copies.removeIf([&](const ItemCopy& copy) {
        const auto known = seen.constFind(copy.row);
        if (known != seen.cend() && known->path == copy.path && now - known->at < good) return !known->isThere;
        return !looked.insert(copy.row, {copy.path, QFileInfo::exists(copy.path), now})->isThere;
    });
    const std::scoped_lock lock{m_mutex};
    for (const auto& [row, one] : looked.asKeyValueRange()) {
        if (!m_changed.contains(row)) m_seen.insert(row, one);
    }
    if (--m_looking == 0) m_changed.clear();
}

void ItemFiles::forget(const QList<ClipId>& clips) {
    const std::scoped_lock lock{m_mutex};
    for (const ClipId& clip : clips) {
        m_seen.remove(numberOf(clip));
        if (m_looking > 0) m_changed.insert(numberOf(clip));
    }
}

} // namespace Rushes::Library
