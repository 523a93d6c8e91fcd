// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

#include "core/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace Rushes::Storage {

StorageResult<QStringList> integrityProblems(Connection& connection) {
    QStringList problems;
    if (connection.dialect() == Dialect::Postgresql) return problems;
    QSqlQuery query{connection.qt()};
    if (!query.exec(QStringLiteral("PRAGMA integrity_check"))) return std::unexpected{storageErrorFrom(query.lastError())};
    while (query.next()) problems.append(query.value(0).toString());
    problems.removeAll(QStringLiteral("ok"));
    return problems;
}

} // namespace Rushes::Storage
