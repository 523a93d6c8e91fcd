// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

#include <vector>

namespace Rushes::Bench {

/// What a program without Rushes would do on the same file through SQLite's own interface: find the rows, read them, and have their values in
/// strings of its own.
class RawSqlite {
public:
    /// `rowSql` reads one row by its number, at its only `?`.
    RawSqlite(const QString& file, const QString& rowSql);
    ~RawSqlite();
    Q_DISABLE_COPY_MOVE(RawSqlite)

    /// The numbers that `sql` finds, of each of which the row was read.
    std::vector<sqlite3_int64> page(const char* sql);
    /// The numbers alone.
    std::vector<sqlite3_int64> numbers(const char* sql);

private:
    sqlite3_stmt* prepare(const QByteArray& sql);

    QByteArray m_rowSql;
    sqlite3* m_handle = nullptr;
};

} // namespace Rushes::Bench
