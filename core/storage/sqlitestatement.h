// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QByteArrayView>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

namespace Rushes::Storage {

class Connection;

/// One statement on SQLite's own handle, for bulk work and for lists that must be there within a frame: half the cost of a QSqlQuery.
/// It belongs to the storage thread, and ends before its connection does, so it is never kept beyond the work it was made in.
/// Places count from 1, columns from 0.
class SqliteStatement {
public:
    [[nodiscard]] static StorageResult<SqliteStatement> prepare(Connection& connection, const QString& sql);
    SqliteStatement(SqliteStatement&&) noexcept;
    SqliteStatement& operator=(SqliteStatement&&) noexcept;
    ~SqliteStatement();

    void bind(int place, qint64 number);
    /// A null text is stored as an empty one.
    void bind(int place, const QString& text);
    void bind(int place, QByteArrayView utf8);
    void bindNull(int place);
    /// As Qt's driver has it: a null, a number, bytes, or what is said as a text.
    void bind(int place, const QVariant& value);

    /// Where `:name` stands; 0 for a name that is not there.
    [[nodiscard]] int placeOf(QLatin1StringView name) const;
    /// All places are null again.
    void clear();

    /// Whether there is a row, or another one.
    [[nodiscard]] StorageResult<bool> step();
    /// Runs a statement that answers no rows, and makes it ready for the next values.
    [[nodiscard]] StorageResult<void> run();
    /// Ready for the next values.
    void reset();

    /// How many rows the last change of this connection has changed.
    [[nodiscard]] qint64 changed() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString name(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Null for a null alone, as QVariant has it.
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit SqliteStatement(sqlite3_stmt* statement) : m_statement{statement} {}
    [[nodiscard]] StorageError error() const;

    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

} // namespace Rushes::Storage
