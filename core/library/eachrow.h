// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QSqlError>

namespace Rushes::Library {

/// Runs a statement that was put together, and gives each row to `read(const QSqlQuery&)`: for very many rows, whose columns are read by number.
template <typename Read> [[nodiscard]] Storage::StorageResult<void> eachRow(Storage::Connection& connection, const QString& sql, Read read) {
    QSqlQuery query{connection.qt()};
    query.setForwardOnly(true);
    if (!query.exec(sql)) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    while (query.next()) read(query);
    if (query.lastError().isValid()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    return {};
}

} // namespace Rushes::Library
