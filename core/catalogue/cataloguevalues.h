// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguesearch.h"
#include "core/search/valuecount.h"

namespace Rushes::Storage {
class Connection;
}

namespace Rushes::Catalogue {

/// The values that a key has in a kind, those that most items have first; nothing for keys whose values are amounts. Tags are those
/// of the newest 20,000 videos. Reads much: not for every stroke of a key.
[[nodiscard]] Storage::StorageResult<QList<Search::ValueCount>> readValues(Storage::Connection& connection, Kind kind, const QString& key,
                                                                           const SearchFacts& facts);

} // namespace Rushes::Catalogue
