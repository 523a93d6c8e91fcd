// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace Rushes::Storage {

namespace {

using namespace Qt::StringLiterals;

/// How long a writer waits for another program's lock, such as a backup's.
constexpr int busyTimeoutMs = 60'000;

StorageResult<void> prepareSqlite(Connection& connection) {
    // Full synchronisation: what was acknowledged survives a power cut. The other two distrust what a foreign file may hold.
    // SQLite keeps two megabytes of a database at hand unless told otherwise; the pages of a large library's indexes and of its first lists are more.
    // What is not touched takes nothing. What SQLite notes down to be able to undo one statement stays in memory: each insertion into a table with triggers
    // would write it into a file.
    for (const QLatin1StringView pragma :
         {"PRAGMA cache_size = -32768"_L1, "PRAGMA temp_store = MEMORY"_L1, "PRAGMA trusted_schema = OFF"_L1, "PRAGMA cell_size_check = ON"_L1,
          "PRAGMA page_size = 8192"_L1, "PRAGMA journal_mode = WAL"_L1, "PRAGMA synchronous = FULL"_L1, "PRAGMA foreign_keys = ON"_L1}) {
        if (auto done = connection.execute(pragma); !done) return done;
    }
    return {};
}

/// Each schema has a namespace of its own, so that one database can hold the library and a portal. The lock lets ten clients that
/// start at once make it only once.
StorageResult<void> preparePostgresql(Connection& connection, const Schema& schema) {
    const QString space = "rushes_"_L1 + schema.name;
    Transaction transaction{connection};
    if (auto begun = transaction.begin(); !begun) return begun;
    for (const QString& sql : {u"SET client_min_messages TO warning"_s, u"SELECT pg_advisory_xact_lock(%1)"_s.arg(schema.applicationId),
                               u"CREATE SCHEMA IF NOT EXISTS %1"_s.arg(space), u"SET search_path TO %1"_s.arg(space),
                               u"CREATE TABLE IF NOT EXISTS schema_migrations (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())"_s}) {
        if (auto done = connection.execute(sql); !done) return done;
    }
    return transaction.commit();
}

} // namespace

/// Lives in the storage thread and owns its connection.
class Database::Worker : public QObject {
public:
    Worker(const DatabaseLocation& location, const Schema& schema) : m_location{location}, m_schema{schema} {}

    void perform(const Job& job) {
        if (m_connection && m_connection->isLost()) m_connection.reset();
        if (!m_connection) {
            if (auto opened = open(); !opened) {
                m_connection.reset();
                job(std::unexpected{std::move(opened).error()});
                return;
            }
        }
        job(m_connection.get());
    }

    void close() { m_connection.reset(); }

private:
    StorageResult<void> open() {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const bool sqlite = m_location.dialect() == Dialect::Sqlite;
        // Clients that start at once on a file make it one after the other: switching to WAL and migrating do not mix with each other.
        // A folder that takes no lock file is one whose database nobody makes anew either.
        QLockFile turn{m_location.file() + u".lock"_s};
        if (sqlite) {
            const QString folder = QFileInfo{m_location.file()}.absolutePath();
            if (!QDir{}.mkpath(folder)) return std::unexpected{StorageError{StorageFault::CannotOpen, u"no folder %1"_s.arg(folder)}};
            if (!turn.tryLock(busyTimeoutMs) && turn.error() == QLockFile::LockFailedError)
                return std::unexpected{StorageError{StorageFault::Busy, u"another program is opening the database"_s}};
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
            m_connection = std::make_unique<Connection>(name, m_location.dialect());
            if (sqlite) {
                database.setDatabaseName(m_location.file());
                database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
            } else {
                // QPSQL builds libpq's string from its parts and appends the options: all of ours go there.
                database.setConnectOptions(optionsOf(m_location.connectionInfo()));
            }
            if (!database.open()) {
                StorageError error = storageErrorFrom(database.lastError());
                if (error.fault == StorageFault::Broken || error.fault == StorageFault::Gone) error.fault = StorageFault::CannotOpen;
                return std::unexpected{std::move(error)};
            }
        }
        if (auto prepared = sqlite ? prepareSqlite(*m_connection) : preparePostgresql(*m_connection, m_schema); !prepared) return prepared;
        return Migrator{m_schema}.migrate(*m_connection);
    }

    /// key=value pairs in the form of QSqlDatabase's connect options, which are parted by ';'. A URI is one value of `dbname`, which libpq expands.
    static QString optionsOf(const QString& connectionInfo) {
        if (connectionInfo.contains("://"_L1)) return u"dbname='%1'"_s.arg(connectionInfo);
        return connectionInfo.simplified().replace(u' ', u';');
    }

    const DatabaseLocation m_location;
    const Schema m_schema;
    std::unique_ptr<Connection> m_connection;
};

Database::Database(DatabaseLocation location, const Schema& schema) : m_location{std::move(location)}, m_worker{std::make_unique<Worker>(m_location, schema)} {
    m_thread.setObjectName("storage "_L1 + schema.name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Database::~Database() {
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_worker->close();
        m_thread.quit();
    });
    m_thread.wait();
}

const DatabaseLocation& Database::location() const { return m_location; }

void Database::enqueue(Job job) {
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), job = std::move(job)] { worker->perform(job); }, Qt::QueuedConnection);
}

} // namespace Rushes::Storage
