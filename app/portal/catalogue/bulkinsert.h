// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace Rushes::PortalServer {

/// Inserts many rows of one table with few statements: on a server each statement is a journey. The statement has as many rows as the
/// table's width allows and is prepared once; what is left at the end goes row by row.
class BulkInsert {
public:
    /// `columns` in the order in which add() gives their values.
    BulkInsert(Storage::Connection& connection, const QString& table, const QStringList& columns);

    [[nodiscard]] Storage::StorageResult<void> add(const QVariantList& row);
    /// Inserts what waits. Call it once at the end.
    [[nodiscard]] Storage::StorageResult<void> finish();

private:
    [[nodiscard]] Storage::StorageResult<void> insert(QSqlQuery& query, qsizetype rows);
    [[nodiscard]] QString sqlFor(qsizetype rows) const;

    Storage::Connection& m_connection;
    QString m_table;
    QStringList m_columns;
    qsizetype m_rowsTogether;
    std::optional<QSqlQuery> m_many, m_one;
    QVariantList m_values;
};

} // namespace Rushes::PortalServer
