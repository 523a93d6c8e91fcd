// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/removedclip.h"
#include "core/storage/connection.h"

/// How clips leave the library and come back. The whole record of a clip, with all that hangs on it, is one document in removed_clip while it is away,
/// so that no statement about clips has to know of those that are gone. In the storage thread, in a transaction of the caller's.
namespace Rushes::Library {

/// Takes the clip out of every table and lays it aside. Stale where it is gone already; Conflict where a download is bringing its file.
[[nodiscard]] Storage::StorageResult<void> layAside(Storage::Connection& connection, qint64 id);
/// The clip is as it was: number, revision, tags, ranges, markers, shot list, places in collections that are still there. Stale where it is not laid
/// aside (any more); Conflict where another clip has its place or waits for its bytes.
[[nodiscard]] Storage::StorageResult<void> bringBack(Storage::Connection& connection, qint64 id);

/// Brings back the clip whose file this is, by size and digest, or by size and place where a digest is not known, and gives it the place that the file
/// has now. Nothing where none was removed, or where a clip is at that place.
[[nodiscard]] Storage::StorageResult<std::optional<qint64>> bringBackLike(Storage::Connection& connection, const QString& computer, const Clip& clip);
/// Brings back the one that waited for these bytes of a portal. Nothing where none was removed.
[[nodiscard]] Storage::StorageResult<std::optional<qint64>> bringBackAwaiting(Storage::Connection& connection, const QString& portal, const QString& source);

/// A tag, or a collection, has another name from now on: clips that are laid aside come back to it by that one.
[[nodiscard]] Storage::StorageResult<void> followTagName(Storage::Connection& connection, const QString& before, const QString& after);
[[nodiscard]] Storage::StorageResult<void> followCollectionName(Storage::Connection& connection, const QString& before, const QString& after);

/// The last one that was removed first.
[[nodiscard]] Storage::StorageResult<QList<RemovedClip>> readRemoved(Storage::Connection& connection, const QString& computer);
[[nodiscard]] Storage::StorageResult<bool> isAnyRemoved(Storage::Connection& connection);
/// Whether the digest of a file of that size would say that it is a removed clip's.
[[nodiscard]] Storage::StorageResult<bool> isSizeOfRemoved(Storage::Connection& connection, ByteCount size);

/// All columns of the table of clips, by what they hold. A test compares them with the table: what is not here would be lost.
[[nodiscard]] QStringList columnsOfClip();

} // namespace Rushes::Library
