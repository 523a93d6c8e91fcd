// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsqlite.h"

#include <string>

namespace Rushes::Bench {

RawSqlite::RawSqlite(const QString& file, const QString& rowSql) : m_rowSql{rowSql.toUtf8()} {
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(m_handle));
    for (const char* pragma : {"pragma cache_size = -32768", "pragma temp_store = memory"}) sqlite3_exec(m_handle, pragma, nullptr, nullptr, nullptr);
}

RawSqlite::~RawSqlite() { sqlite3_close(m_handle); }

std::vector<sqlite3_int64> RawSqlite::numbers(const char* sql) {
    std::vector<sqlite3_int64> found;
    sqlite3_stmt* find = prepare(sql);
    while (sqlite3_step(find) == SQLITE_ROW) found.push_back(sqlite3_column_int64(find, 0));
    sqlite3_finalize(find);
    return found;
}

std::vector<sqlite3_int64> RawSqlite::page(const char* sql) {
    const std::vector<sqlite3_int64> found = numbers(sql);
    sqlite3_stmt* row = prepare(m_rowSql);
    std::vector<std::vector<std::string>> values;
    for (const sqlite3_int64 number : found) {
        sqlite3_bind_int64(row, 1, number);
        sqlite3_step(row);
        auto& one = values.emplace_back();
        for (int column = 0; column < sqlite3_column_count(row); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
            one.emplace_back(text ? text : "");
        }
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
    return found;
}

sqlite3_stmt* RawSqlite::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    return statement;
}

} // namespace Rushes::Bench
