// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestatement.h"

#include "core/storage/connection.h"
#include "core/storage/sqliteerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace Rushes::Storage {

namespace {

sqlite3* handleOf(const Connection& connection) {
    const QVariant handle = connection.qt().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

void SqliteStatement::Finalise::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

SqliteStatement::SqliteStatement(SqliteStatement&&) noexcept = default;
SqliteStatement& SqliteStatement::operator=(SqliteStatement&&) noexcept = default;
SqliteStatement::~SqliteStatement() = default;

StorageResult<SqliteStatement> SqliteStatement::prepare(Connection& connection, const QString& sql) {
    sqlite3* const handle = handleOf(connection);
    if (handle == nullptr) return std::unexpected{StorageError{StorageFault::Broken, QStringLiteral("not an SQLite database")}};
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()) + 1, &statement, nullptr) != SQLITE_OK)
        return std::unexpected{storageErrorFromSqlite(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)))};
    return SqliteStatement{statement};
}

void SqliteStatement::bind(int place, qint64 number) { sqlite3_bind_int64(m_statement.get(), place, number); }

void SqliteStatement::bind(int place, const QString& text) { bind(place, QByteArrayView{text.toUtf8()}); }

void SqliteStatement::bind(int place, QByteArrayView utf8) {
    // A null pointer would be NULL.
    sqlite3_bind_text64(m_statement.get(), place, utf8.isEmpty() ? "" : utf8.data(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void SqliteStatement::bindNull(int place) { sqlite3_bind_null(m_statement.get(), place); }

void SqliteStatement::bind(int place, const QVariant& value) {
    const bool isText = value.typeId() == QMetaType::QString;
    if (value.isNull() || (isText && value.toString().isNull())) return bindNull(place); // as Qt's driver has it
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return bind(place, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double: sqlite3_bind_double(m_statement.get(), place, value.toDouble()); return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_statement.get(), place, bytes.isEmpty() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        return;
    }
    default: return bind(place, value.toString());
    }
}

int SqliteStatement::placeOf(QLatin1StringView name) const {
    return sqlite3_bind_parameter_index(m_statement.get(), (':' + QByteArray{name.data(), name.size()}).constData());
}

void SqliteStatement::clear() { sqlite3_clear_bindings(m_statement.get()); }

StorageResult<bool> SqliteStatement::step() {
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return std::unexpected{error()};
    }
}

StorageResult<void> SqliteStatement::run() {
    const auto stepped = step();
    reset();
    if (!stepped) return std::unexpected{stepped.error()};
    return {};
}

void SqliteStatement::reset() { sqlite3_reset(m_statement.get()); }

qint64 SqliteStatement::changed() const { return sqlite3_changes64(sqlite3_db_handle(m_statement.get())); }

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

int SqliteStatement::columns() const { return sqlite3_column_count(m_statement.get()); }

QString SqliteStatement::name(int column) const { return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)); }

qint64 SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double SqliteStatement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

QString SqliteStatement::text(int column) const {
    const QByteArrayView utf8 = bytes(column);
    if (utf8.isEmpty()) return isNull(column) ? QString{} : QStringLiteral("");
    return QString::fromUtf8(utf8);
}

QByteArrayView SqliteStatement::bytes(int column) const {
    const void* const data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

StorageError SqliteStatement::error() const {
    sqlite3* const handle = sqlite3_db_handle(m_statement.get());
    return storageErrorFromSqlite(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace Rushes::Storage
