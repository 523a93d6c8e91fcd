// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

namespace Rushes::Storage {

/// What a result code of SQLite's own handle means to us. `detail` are its words.
[[nodiscard]] StorageError storageErrorFromSqlite(int resultCode, const QString& detail);

} // namespace Rushes::Storage
