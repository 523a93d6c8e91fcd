// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/clip.h"
#include "core/storage/storageerror.h"

#include <QObject>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::Library {

/// A tag and how many clips and ranges carry it.
struct TagCount {
    QString tag;
    int clips = 0;
    int ranges = 0;
};

/// Keeps clips, their tags and ranges, in SQLite or PostgreSQL alike. A change that was made from an old revision answers
/// StorageFault::Stale and changes nothing.
class ClipRepository : public QObject {
    Q_OBJECT

public:
    explicit ClipRepository(Storage::Database& database, QObject* parent = nullptr);

    /// Newest first.
    QFuture<Storage::StorageResult<QList<Clip>>> clips(const ClipFilter& filter = {});
    QFuture<Storage::StorageResult<std::optional<Clip>>> clip(const ClipId& id);
    /// The clip of a file, by its place.
    QFuture<Storage::StorageResult<std::optional<Clip>>> clipAt(const QString& rootId, const QString& relativePath);
    /// Adds a clip, or answers the one that is there already at the same place.
    QFuture<Storage::StorageResult<Clip>> add(const Clip& clip);
    /// Writes title, note, rating, rights and facts. `clip.revision` is the one it was read with.
    QFuture<Storage::StorageResult<Clip>> update(const Clip& clip);
    QFuture<Storage::StorageResult<void>> tag(const QList<ClipId>& ids, const QStringList& add, const QStringList& remove);
    QFuture<Storage::StorageResult<QList<TagCount>>> tags();

    QFuture<Storage::StorageResult<QList<Range>>> ranges(const ClipId& id);
    QFuture<Storage::StorageResult<Range>> addRange(const Range& range);
    QFuture<Storage::StorageResult<Range>> updateRange(const Range& range);
    QFuture<Storage::StorageResult<void>> removeRange(const RangeId& id, qint64 revision);

Q_SIGNALS:
    /// These clips, their tags or ranges were added or changed by this program; lists should read them again.
    void changed(const QList<Rushes::Library::ClipId>& ids);

private:
    Storage::Database& m_database;
};

} // namespace Rushes::Library
