// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipindex.h"
#include "core/library/cliporder.h"

namespace Rushes::Library {

/// The rows of clips of which memory has answered a part of the query, in order; at most `most` of them, all for a negative one. What SQL has to say
/// of them is asked of as few as will do: of all that were found where these are few, else of one after the other from the beginning of the
/// list, where it is likely that many fulfil it. Only for SQLite, where there is an index.
[[nodiscard]] Storage::StorageResult<QList<qint64>> narrowedRows(Storage::Connection& connection, const ClipIndex::Narrowed& found, const ClipOrder& order,
                                                                 qint64 most);

} // namespace Rushes::Library
