// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/connection.h"

/// How shorthands are read and changed, in the storage thread and in a transaction of the caller's.
namespace Rushes::Library {

/// In the order of their codes.
[[nodiscard]] Storage::StorageResult<QList<Shorthand>> readShorthands(Storage::Connection& connection);
/// Answers the edit as it was made, or nothing where it made no difference.
[[nodiscard]] Storage::StorageResult<std::optional<ShorthandEdit>> changeShorthand(Storage::Connection& connection, const ShorthandEdit& edit);

} // namespace Rushes::Library
