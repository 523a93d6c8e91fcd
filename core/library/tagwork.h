// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/library/vocabulary.h"
#include "core/storage/connection.h"

/// How the vocabulary is read and changed, in the storage thread and in a transaction of the caller's.
namespace Rushes::Library {

[[nodiscard]] Storage::StorageResult<Vocabulary> readVocabulary(Storage::Connection& connection);

/// Answers the edit as it was made, or nothing where it made no difference.
[[nodiscard]] Storage::StorageResult<std::optional<TagDefinitionEdit>> defineTag(Storage::Connection& connection, const TagDefinitionEdit& edit);
/// Answers the edit with all that is needed to take it back.
[[nodiscard]] Storage::StorageResult<TagMergeEdit> mergeTag(Storage::Connection& connection, const TagMergeEdit& edit);

/// The clips of which a change of the vocabulary says something else now.
[[nodiscard]] Storage::StorageResult<QList<ClipId>> clipsWithTag(Storage::Connection& connection, const QString& tag);

} // namespace Rushes::Library
