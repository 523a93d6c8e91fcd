// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaselocation.h"
#include "core/storage/storageerror.h"

#include <QLatin1StringView>

namespace Rushes::Storage {

class Connection;
struct Schema;

/// Brings a database to the newest version of its schema. Migrations lie in `resources/sql/SCHEMA/migrations`, named
/// `0001_what_it_adds.sql`, or `0001_what_it_adds.sqlite.sql` and `….postgresql.sql` where the databases differ. One number serves
/// both. A file holds statements parted by a line `-- next`. Each migration is one transaction together with the note of its number;
/// the first statement that fails undoes it whole. On PostgreSQL an advisory lock lets one client migrate while the others wait.
class Migrator {
public:
    explicit Migrator(const Schema& schema) : m_schema{schema} {}

    /// StorageFault::Newer where the database is ahead of this program, Damaged where it belongs to another program.
    [[nodiscard]] StorageResult<void> migrate(Connection& connection) const;

    /// The number of the last migration that this program has for a schema.
    [[nodiscard]] static int newest(QLatin1StringView schema, Dialect dialect);

private:
    const Schema& m_schema;
};

} // namespace Rushes::Storage
