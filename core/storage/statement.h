// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaselocation.h"
#include "core/storage/storageerror.h"

#include <QLatin1StringView>
#include <QString>

namespace Rushes::Storage {

/// The name of one SQL statement, which lies in a file of its own: `resources/sql/SCHEMA/common/NAME.sql`, or in `sqlite/` or
/// `postgresql/` beside `common/` where the two differ. Repositories declare their statements as constants:
///
///     constexpr Statement clipById{"library", "clip_by_id"};
///
/// tests/core/storage/statements_test.cpp prepares every file on both databases.
struct Statement {
    QLatin1StringView schema;
    QLatin1StringView name;

    constexpr Statement(const char* schemaName, const char* statementName) : schema{schemaName}, name{statementName} {}

    /// The text of the statement, read once from the resources.
    [[nodiscard]] StorageResult<QString> text(Dialect dialect) const;
};

} // namespace Rushes::Storage
