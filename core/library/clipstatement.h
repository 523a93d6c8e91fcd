// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "core/storage/connection.h"
#include "core/storage/sqlitestatement.h"

#include <QSqlError>

namespace Rushes::Library {

/// What clips have to be, as SQL for one question.
struct ClipStatement {
    QString text; ///< what stands behind the tables, with `?` places; empty for all clips
    QList<QVariant> values;
    bool findsFew = false; ///< SQLite finds the few clips of a rare word by its trigrams, without reading the others
};

/// For the clips of a filter. Reads the values that its query needs.
[[nodiscard]] Storage::StorageResult<ClipStatement> whatFulfils(Storage::Connection& connection, const ClipFilter& filter);

/// What stands behind "order by".
[[nodiscard]] QString orderBy(Storage::Dialect dialect, const ClipOrder& order);
/// Numbers of our own for an "in ()", which need no places to be bound to.
[[nodiscard]] QString numbersOf(const QList<qint64>& rows);

/// The rows of a statement that was put together for one question.
template <typename Read> Storage::StorageResult<QList<std::invoke_result_t<Read, const Storage::Row&>>> ask(Storage::Connection& connection, const QString& sql,
                                                                                                            const QList<QVariant>& bound, Read read) {
    QList<std::invoke_result_t<Read, const Storage::Row&>> answers;
    if (connection.dialect() == Storage::Dialect::Sqlite) {
        auto statement = Storage::SqliteStatement::prepare(connection, sql);
        if (!statement) return std::unexpected{std::move(statement).error()};
        for (int place = 0; place < bound.size(); ++place) statement->bind(place + 1, bound.at(place));
        const Storage::Columns columns{*statement};
        for (;;) {
            const auto hasRow = statement->step();
            if (!hasRow) return std::unexpected{hasRow.error()};
            if (!*hasRow) return answers;
            answers.append(read(Storage::Row{*statement, columns}));
        }
    }
    QSqlQuery query{connection.qt()};
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    for (const QVariant& value : bound) query.addBindValue(value);
    if (!query.exec()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    const Storage::Columns columns{query.record()};
    while (query.next()) answers.append(read(Storage::Row{query, columns}));
    if (query.lastError().isValid()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    return answers;
}

} // namespace Rushes::Library
