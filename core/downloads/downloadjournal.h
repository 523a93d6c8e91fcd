// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/checkpoint.h"
#include "core/downloads/download.h"
#include "core/storage/database.h"

#include <functional>
#include <memory>

namespace Rushes::Downloads {

/// The queue's own schema, migrated for ever.
inline constexpr Storage::Schema queueSchema{QLatin1StringView{"queue"}, 0x52515545};

/// A download as it is remembered.
struct JournalEntry {
    Download download;                      ///< without its place in the list and its figures of the moment
    qint64 place = 0;                       ///< the order of the queue; need not be without gaps
    std::optional<Checkpoint> checkpoint{}; ///< what of the part file can be counted on
    bool acknowledged = false;              ///< the importer has taken the finished file
    QDateTime removedAt{};                  ///< taken off the queue, and may still be put back; invalid while it is on it
};

/// What came over the network on one day.
struct DayTraffic {
    QDate day;                 ///< by the calendar of the queue's time zone
    qint64 bytes = 0;          ///< of media, also those that came again
    double bytesPerSecond = 0; ///< how fast all transfers together were when they were last measured; 0 for not yet

    bool operator==(const DayTraffic&) const = default;
};

/// Remembers the queue. Changes that come while others are being written are written together, so that many small files do not wait
/// for many syncs. For one thread; answers come on the storage thread, so continue them with a context object.
class DownloadJournal {
public:
    explicit DownloadJournal(Storage::Database& database);
    ~DownloadJournal();
    Q_DISABLE_COPY_MOVE(DownloadJournal)

    /// In the order of the queue.
    QFuture<Storage::StorageResult<QList<JournalEntry>>> load();
    /// Adds entries, or puts them in the place of what was known. Answers when they would survive a power cut.
    QFuture<Storage::StorageResult<void>> save(QList<JournalEntry> entries);
    QFuture<Storage::StorageResult<void>> remove(const QList<DownloadId>& ids);

    /// The newest day that was noted; an invalid day before the first.
    QFuture<Storage::StorageResult<DayTraffic>> latestTraffic();
    /// Puts a day in the place of what was known of it.
    QFuture<Storage::StorageResult<void>> saveTraffic(const DayTraffic& traffic);

private:
    class Batch;
    QFuture<Storage::StorageResult<void>> enqueue(std::function<Storage::StorageResult<void>(Storage::Connection&)> change);

    Storage::Database& m_database;
    std::shared_ptr<Batch> m_batch; ///< shared with the storage thread: what waits to be written
};

} // namespace Rushes::Downloads
