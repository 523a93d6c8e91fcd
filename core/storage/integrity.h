// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QStringList>

namespace Rushes::Storage {

class Connection;

/// What is wrong with the pages and indexes of an SQLite database, in SQLite's words; empty where all is well. It reads the whole file.
/// PostgreSQL checks its own, so there is nothing to ask it.
[[nodiscard]] StorageResult<QStringList> integrityProblems(Connection& connection);

} // namespace Rushes::Storage
