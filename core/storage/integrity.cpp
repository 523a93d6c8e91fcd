// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

#include "core/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>

namespace Rushes::Storage {

namespace {

using namespace Qt::StringLiterals;

StorageResult<QStringList> linesOf(Connection& connection, const QString& pragma, const std::function<QString(const QSqlQuery&)>& line) {
    QStringList lines;
    if (connection.dialect() == Dialect::Postgresql) return lines;
    QSqlQuery query{connection.qt()};
    if (!query.exec(pragma)) return std::unexpected{storageErrorFrom(query.lastError())};
    while (query.next()) lines.append(line(query));
    // Where pages are broken, the answer may break off half way.
    if (query.lastError().isValid()) return std::unexpected{storageErrorFrom(query.lastError())};
    return lines;
}

QString firstColumn(const QSqlQuery& query) { return query.value(0).toString(); }

StorageResult<QStringList> checked(Connection& connection, const QString& pragma) {
    auto problems = linesOf(connection, pragma, firstColumn);
    if (problems) problems->removeAll(u"ok"_s);
    return problems;
}

} // namespace

StorageResult<QStringList> integrityProblems(Connection& connection) { return checked(connection, u"PRAGMA integrity_check"_s); }

StorageResult<QStringList> quickProblems(Connection& connection) { return checked(connection, u"PRAGMA quick_check"_s); }

StorageResult<QStringList> foreignKeyProblems(Connection& connection) {
    return linesOf(connection, u"PRAGMA foreign_key_check"_s, [](const QSqlQuery& query) {
        return u"row %1 of %2 refers to a row of %3 that is not there"_s.arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString());
    });
}

StorageResult<int> versionOf(Connection& connection) {
    const auto lines = linesOf(connection, u"PRAGMA user_version"_s, firstColumn);
    if (!lines) return std::unexpected{lines.error()};
    return lines->value(0).toInt();
}

StorageResult<QString> engineVersionOf(Connection& connection) {
    const auto lines = linesOf(connection, u"SELECT sqlite_version()"_s, firstColumn);
    if (!lines) return std::unexpected{lines.error()};
    return lines->value(0);
}

} // namespace Rushes::Storage
