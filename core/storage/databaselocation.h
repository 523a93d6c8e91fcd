// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Storage {

/// The two kinds of database. Each word is also the name of the folder of SQL that is its own.
enum class Dialect : quint8 { Sqlite, Postgresql };

/// "sqlite" or "postgresql".
[[nodiscard]] QLatin1StringView word(Dialect dialect);

/// Where a database is: a file of this computer, or a PostgreSQL server.
class DatabaseLocation {
public:
    [[nodiscard]] static DatabaseLocation sqlite(const QString& file);
    /// From `sqlite:FILE` or `postgresql:CONNINFO`, as the command line takes it. CONNINFO is libpq's, key=value or URI.
    [[nodiscard]] static std::optional<DatabaseLocation> parse(QStringView text);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    /// The file of an SQLite database.
    [[nodiscard]] const QString& file() const { return m_target; }
    /// libpq's connection string of a PostgreSQL database. It may hold a password: not for logs.
    [[nodiscard]] const QString& connectionInfo() const { return m_target; }
    /// For people: the file, or the word PostgreSQL.
    [[nodiscard]] QString text() const;

private:
    DatabaseLocation(Dialect dialect, QString target) : m_dialect{dialect}, m_target{std::move(target)} {}

    Dialect m_dialect;
    QString m_target;
};

} // namespace Rushes::Storage
