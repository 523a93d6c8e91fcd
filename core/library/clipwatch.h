// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace Rushes::Library {

/// What was changed of clips, their ranges and tags through one connection to SQLite, whoever changed it. Triggers write each clip down once, in
/// the transaction that changes it, so that what is rolled back was never told.
namespace ClipWatch {

struct Changes {
    std::vector<quint32> clips;   ///< also those that are gone
    bool ofVocabulary = false;    ///< of tags, how they lie below each other, or their synonyms

    [[nodiscard]] bool isEmpty() const { return clips.empty() && !ofVocabulary; }
};

/// From now on; nothing where it was begun before.
[[nodiscard]] Storage::StorageResult<void> begin(Storage::Connection& connection);
/// Since the watch was begun or forget() was called last.
[[nodiscard]] Storage::StorageResult<Changes> changes(Storage::Connection& connection);
/// They are known now.
[[nodiscard]] Storage::StorageResult<void> forget(Storage::Connection& connection);
/// A number that is another one when another connection has written since.
[[nodiscard]] Storage::StorageResult<qint64> versionOfOthers(Storage::Connection& connection);

} // namespace ClipWatch

} // namespace Rushes::Library
