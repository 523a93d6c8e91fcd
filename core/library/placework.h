// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/connection.h"

namespace Rushes::Library {

/// Gives clips their other places, all of them at once, so that two may change places. Answers those that made a difference. Stale where a
/// clip is no longer where an edit says it was; Conflict where another clip has the place. In the storage thread.
Storage::StorageResult<Edits> changePlaces(Storage::Connection& connection, const QString& computer, const QList<PlaceEdit>& edits);

} // namespace Rushes::Library
