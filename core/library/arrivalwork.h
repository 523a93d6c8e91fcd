// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/storage/connection.h"

/// How clips come into the library, and those that are there before their files. In the storage thread.
namespace Rushes::Library {

/// The whole row of a clip that is to be added. In any thread: the storage thread need not wait for it to be made.
[[nodiscard]] Storage::Bindings newRowOf(const Clip& clip);
/// The number of the row that was added, or nothing where there is one at that place, or one that waits for the same bytes.
Storage::StorageResult<std::optional<qint64>> insertClip(Storage::Connection& connection, const Storage::Bindings& row);

/// The number of the clip that waits for the bytes of `clip.arrival` from now on, or waited for them already: that one is told of the download.
Storage::StorageResult<qint64> expectClip(Storage::Connection& connection, const QString& computer, Clip clip);
Storage::StorageResult<QList<Clip>> readAwaited(Storage::Connection& connection, const QString& computer);
Storage::StorageResult<std::optional<Clip>> readAwaiting(Storage::Connection& connection, const QString& computer, const QString& portal, const QString& source,
                                                         const QString& videoId);
/// Stale where the clip waits no more.
Storage::StorageResult<void> followDownload(Storage::Connection& connection, qint64 id, const ClipArrival& arrival);
/// See ClipRepository::receive().
Storage::StorageResult<void> receiveFile(Storage::Connection& connection, const QString& computer, qint64 id, const Clip& whole);

} // namespace Rushes::Library
