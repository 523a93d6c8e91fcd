// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QStringList>

namespace Rushes::Storage {

class Connection;

/// What is wrong with the pages and indexes of an SQLite database, in SQLite's words; empty where all is well. It reads the whole file.
/// PostgreSQL checks its own, so there is nothing to ask it.
[[nodiscard]] StorageResult<QStringList> integrityProblems(Connection& connection);

/// The same without comparing indexes with their tables, which takes most of the time.
[[nodiscard]] StorageResult<QStringList> quickProblems(Connection& connection);

/// Rows of an SQLite database that refer to what is not there, a line each.
[[nodiscard]] StorageResult<QStringList> foreignKeyProblems(Connection& connection);

/// The number of the last migration that made an SQLite database; 0 for an empty file.
[[nodiscard]] StorageResult<int> versionOf(Connection& connection);

/// The version of SQLite that is in use: "3.46.1".
[[nodiscard]] StorageResult<QString> engineVersionOf(Connection& connection);

} // namespace Rushes::Storage
