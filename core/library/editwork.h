// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/connection.h"

namespace Rushes::Library {

/// Makes the edits, in a transaction of the caller's. Answers those that made a difference, as they were made: with the ids and revisions
/// that rows have now. Stale where something is no longer as an edit says it was before.
[[nodiscard]] Storage::StorageResult<Edits> makeEdits(Storage::Connection& connection, const QString& computer, const Edits& edits);

/// The clips that edits were about, those that carry a changed tag among them; each once.
[[nodiscard]] Storage::StorageResult<QList<ClipId>> clipsOf(Storage::Connection& connection, const Edits& done);

/// A row of marker as a marker.
[[nodiscard]] Marker markerFrom(const Storage::Row& row);

} // namespace Rushes::Library
