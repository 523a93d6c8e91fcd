// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "core/storage/connection.h"

#include <QSqlError>

namespace Rushes::Library {

/// What clips have to be, as SQL for one question.
struct ClipStatement {
    QString text; ///< what stands behind the tables, with `?` places; empty for all clips
    QList<QVariant> values;
};

/// For the clips of a filter. Reads the values that its query needs.
[[nodiscard]] Storage::StorageResult<ClipStatement> whatFulfils(Storage::Connection& connection, const ClipFilter& filter);

/// The rows of a statement that was put together for one question.
template <typename Read> Storage::StorageResult<QList<std::invoke_result_t<Read, const Storage::Row&>>> ask(Storage::Connection& connection, const QString& sql,
                                                                                                            const QList<QVariant>& bound, Read read) {
    QSqlQuery query{connection.qt()};
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    for (const QVariant& value : bound) query.addBindValue(value);
    if (!query.exec()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    QList<std::invoke_result_t<Read, const Storage::Row&>> answers;
    const QSqlRecord columns = query.record();
    while (query.next()) answers.append(read(Storage::Row{query, columns}));
    if (query.lastError().isValid()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    return answers;
}

} // namespace Rushes::Library
