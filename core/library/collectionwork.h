// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/connection.h"

/// How collections are read and changed, in the storage thread and in a transaction of the caller's.
namespace Rushes::Library {

[[nodiscard]] Storage::StorageResult<QList<CollectionEntry>> readCollections(Storage::Connection& connection);
[[nodiscard]] Storage::StorageResult<std::optional<Collection>> readCollection(Storage::Connection& connection, const QString& name);
[[nodiscard]] Storage::StorageResult<QList<ClipId>> readClipsIn(Storage::Connection& connection, const QString& name);

/// Answers the edit as it was made, or nothing where it made no difference.
[[nodiscard]] Storage::StorageResult<std::optional<CollectionEdit>> changeCollection(Storage::Connection& connection, const CollectionEdit& edit);
[[nodiscard]] Storage::StorageResult<std::optional<CollectionClipsEdit>> changeClipsIn(Storage::Connection& connection, const CollectionClipsEdit& edit);

/// Where a clip stands in a collection that it was put into.
struct CollectionPlace {
    QString collection;
    qint64 place = 0;
    qint64 behind = 0; ///< the clip before it; 0 for none
};

[[nodiscard]] Storage::StorageResult<QList<CollectionPlace>> readPlacesOf(Storage::Connection& connection, qint64 clip);
/// Puts a clip back where it stood; where another one has its place now, behind the one that it stood behind. Nothing happens where the collection is not
/// there any more.
[[nodiscard]] Storage::StorageResult<void> putBackInto(Storage::Connection& connection, qint64 clip, const CollectionPlace& place);

} // namespace Rushes::Library
