// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"
#include "core/storage/connection.h"

namespace Rushes::Library {

class ClipIndex;

/// The values of these keys among the clips that a query finds, and their durations. A text that is no query finds nothing. What
/// `index` can count is counted there.
[[nodiscard]] Storage::StorageResult<Facets> readFacets(Storage::Connection& connection, const QString& query, const QStringList& keys,
                                                        ClipIndex* index = nullptr);

/// Frames in 1,000 seconds as the values of the rate have them: "29.97".
[[nodiscard]] QString rateText(qint64 frames);

/// The values that a key has, those that most clips have first; nothing for keys whose values are amounts.
[[nodiscard]] Storage::StorageResult<QList<Search::ValueCount>> readValues(Storage::Connection& connection, const QString& key);

} // namespace Rushes::Library
