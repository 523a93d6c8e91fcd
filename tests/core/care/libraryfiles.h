// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/libraryschema.h"
#include "tests/support/await.h"

#include <QString>

namespace Rushes::Tests {

/// Puts clips into the library of this file, which is made where it is not there.
inline bool addClips(const QString& file, int count) {
    Storage::Database database{Storage::DatabaseLocation::sqlite(file), Library::librarySchema};
    return await(database.runInTransaction([count](Storage::Connection& connection) -> Storage::StorageResult<void> {
               if (auto root = connection.execute(QStringLiteral("INSERT OR IGNORE INTO media_root (id, name) VALUES (1, 'clips')")); !root) return root;
               for (int i = 0; i < count; ++i) {
                   const auto added =
                       connection.execute(QStringLiteral("INSERT INTO clip (root_id, relative_path, title, file_name, size, added_at, search_text) "
                                                         "SELECT 1, 'clip' || count(*), 'Arrivals', 'clip.mxf', 1, '2026-02-12', '' FROM clip"));
                   if (!added) return added;
               }
               return {};
           }))
        .has_value();
}

} // namespace Rushes::Tests
