// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaselocation.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <QHash>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

class QSqlDatabase;
class QSqlError;

namespace Rushes::Storage {

class SqliteStatement;

/// Where the columns of an answer stand, by their names: found out once for all of its rows.
class Columns {
public:
    explicit Columns(const QSqlRecord& record);
    explicit Columns(const SqliteStatement& statement);

    /// -1 for a name that is not there.
    [[nodiscard]] int indexOf(QLatin1StringView column) const { return m_indexes.value(column, -1); }
    [[nodiscard]] qsizetype count() const { return m_names.size(); }

private:
    void add(const QString& name, int index);

    QList<QByteArray> m_names; ///< what the keys are views of
    QHash<QLatin1StringView, int> m_indexes;
};

/// One row of an answer. Columns are read by name; a name that is not there is a defect and stops debug builds.
class Row {
public:
    Row(const QSqlQuery& query, const Columns& columns) : m_query{&query}, m_columns{columns} {}
    /// Of a statement on SQLite's own handle: what is not asked for is not read at all.
    Row(const SqliteStatement& statement, const Columns& columns) : m_statement{&statement}, m_columns{columns} {}

    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] QString text(QLatin1StringView column) const;
    [[nodiscard]] qint64 integer(QLatin1StringView column) const;
    [[nodiscard]] double real(QLatin1StringView column) const;
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const;
    [[nodiscard]] bool truth(QLatin1StringView column) const;
    /// Times are stored as text, RFC 3339 UTC with milliseconds; see Bindings::time. An invalid QDateTime where the column is null.
    [[nodiscard]] QDateTime time(QLatin1StringView column) const;

private:
    [[nodiscard]] int indexOf(QLatin1StringView column) const;

    const QSqlQuery* m_query = nullptr; ///< or
    const SqliteStatement* m_statement = nullptr;
    const Columns& m_columns;
};

/// The values for a statement's `:name` places.
class Bindings {
public:
    Bindings() = default;
    Bindings(std::initializer_list<std::pair<QLatin1StringView, QVariant>> values) : m_values{values} {}

    Bindings& add(QLatin1StringView name, QVariant value) {
        m_values.emplaceBack(name, std::move(value));
        return *this;
    }
    [[nodiscard]] const QList<std::pair<QLatin1StringView, QVariant>>& values() const { return m_values; }

    /// A time as it is stored: RFC 3339, UTC, milliseconds, so that text order is time order. Null for an invalid time.
    [[nodiscard]] static QVariant time(const QDateTime& time);

private:
    QList<std::pair<QLatin1StringView, QVariant>> m_values;
};

/// A database as one thread sees it: an open Qt connection of that name, closed and removed with this object. Connections are made by
/// Database and never leave its storage thread.
class Connection {
public:
    explicit Connection(QString qtName, Dialect dialect);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// Runs a statement that changes rows and answers how many it changed.
    StorageResult<qint64> change(const Statement& statement, const Bindings& bindings = {});
    /// Runs a statement that answers rows, and turns each into a value with `read(const Row&)`.
    template <typename Read> auto rows(const Statement& statement, const Bindings& bindings, Read read)
        -> StorageResult<QList<std::invoke_result_t<Read, const Row&>>> {
        QList<std::invoke_result_t<Read, const Row&>> values;
        auto done = run(statement, bindings, [&](const Row& row) { values.append(read(row)); });
        if (!done) return std::unexpected{std::move(done).error()};
        return values;
    }
    /// The first row as a value, or nothing where there is none.
    template <typename Read> auto row(const Statement& statement, const Bindings& bindings, Read read)
        -> StorageResult<std::optional<std::invoke_result_t<Read, const Row&>>> {
        auto values = rows(statement, bindings, std::move(read));
        if (!values) return std::unexpected{std::move(values).error()};
        if (values->isEmpty()) return std::nullopt;
        return std::move(values->first());
    }

    /// Runs SQL text as it stands. For migrations and pragmas only; everything else is a Statement.
    StorageResult<void> execute(const QString& sql);
    /// The Qt connection below, for bulk work through the driver's own handle.
    [[nodiscard]] QSqlDatabase qt() const;

    /// Whether the connection to the server was lost; Database opens another one then.
    [[nodiscard]] bool isLost() const { return m_lost; }

private:
    using Visit = std::function<void(const Row&)>;
    struct OnHandle;
    /// Gives each row to `visit`, and answers how many were changed.
    StorageResult<qint64> run(const Statement& statement, const Bindings& bindings, const Visit& visit);
    StorageResult<qint64> runOnHandle(const Statement& statement, const Bindings& bindings, const Visit& visit);
    StorageResult<OnHandle*> preparedOnHandle(const Statement& statement);
    StorageResult<QSqlQuery*> prepared(const Statement& statement);
    StorageError errorOf(StorageError error);

    QString m_qtName;
    Dialect m_dialect;
    bool m_lost = false;
    // By the statement's schema and name. In SQLite they run on its own handle: a QSqlQuery costs more than many a statement.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unordered_map<QString, std::unique_ptr<OnHandle>> m_onHandle;
};

/// A transaction that is undone unless committed. On SQLite it takes the write lock at once, so it cannot fail half way for it.
///
///     Transaction transaction{connection};
///     if (auto begun = transaction.begin(); !begun) return std::unexpected{begun.error()};
///     …
///     return transaction.commit();
class Transaction {
public:
    explicit Transaction(Connection& connection) : m_connection{connection} {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] StorageResult<void> begin();
    [[nodiscard]] StorageResult<void> commit();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace Rushes::Storage
