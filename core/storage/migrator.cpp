// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/logging.h"
#include "core/storage/connection.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace Rushes::Storage {

namespace {

using namespace Qt::StringLiterals;

/// Which number the database has, and whether it is ours at all.
struct Standing {
    int version = 0;
    bool foreign = false;
};

StorageResult<QVariant> single(Connection& connection, const QString& sql) {
    QSqlQuery query{connection.qt()};
    if (!query.exec(sql)) return std::unexpected{storageErrorFrom(query.lastError())};
    return query.next() ? query.value(0) : QVariant{};
}

StorageResult<Standing> standingOfSqlite(Connection& connection, const Schema& schema) {
    const auto version = single(connection, u"PRAGMA user_version"_s);
    if (!version) return std::unexpected{version.error()};
    const auto application = single(connection, u"PRAGMA application_id"_s);
    if (!application) return std::unexpected{application.error()};
    const auto tables = single(connection, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables) return std::unexpected{tables.error()};
    return Standing{version->toInt(), tables->toInt() > 0 && application->toInt() != schema.applicationId};
}

StorageResult<Standing> standingOfPostgresql(Connection& connection) {
    const auto version = single(connection, u"SELECT max(version) FROM schema_migrations"_s);
    if (!version) return std::unexpected{version.error()};
    return Standing{version->toInt(), false};
}

StorageResult<Standing> standing(Connection& connection, const Schema& schema) {
    return connection.dialect() == Dialect::Sqlite ? standingOfSqlite(connection, schema) : standingOfPostgresql(connection);
}

/// The migrations of a schema for one dialect: file by number.
QMap<int, QString> migrationsOf(QLatin1StringView schema, Dialect dialect) {
    const Dialect other = dialect == Dialect::Sqlite ? Dialect::Postgresql : Dialect::Sqlite;
    const QDir folder{u":/sql/%1/migrations"_s.arg(schema)};
    QMap<int, QString> found;
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!name.endsWith(u'.' + word(other) + ".sql"_L1)) found.insert(name.section(u'_', 0, 0).toInt(), folder.filePath(name));
    }
    return found;
}

StorageResult<void> apply(Connection& connection, const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{StorageError{StorageFault::Broken, path}};
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s, Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (auto done = connection.execute(statement); !done) return done;
    }
    return {};
}

StorageResult<void> note(Connection& connection, const Schema& schema, int version) {
    if (connection.dialect() == Dialect::Postgresql) return connection.execute(u"INSERT INTO schema_migrations (version) VALUES (%1)"_s.arg(version));
    if (auto done = connection.execute(u"PRAGMA user_version = %1"_s.arg(version)); !done) return done;
    return connection.execute(u"PRAGMA application_id = %1"_s.arg(schema.applicationId));
}

/// A copy of an SQLite database as it was, beside it, before its form changes.
StorageResult<void> backUp(Connection& connection, int version) {
    const QString file = connection.qt().databaseName();
    const QString copy = u"%1.before-%2"_s.arg(file).arg(version);
    if (QFile::exists(copy)) return {};
    // Under another name until it is whole: what an interrupted run left is no copy.
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    QString quoted = part;
    quoted.replace(u'\'', u"''"_s);
    if (auto done = connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted)); !done) {
        QFile::remove(part);
        return done;
    }
    if (!QFile::rename(part, copy)) return std::unexpected{StorageError{StorageFault::ReadOnly, u"%1 cannot be named"_s.arg(part)}};
    return {};
}

} // namespace

int Migrator::newest(QLatin1StringView schema, Dialect dialect) {
    const QMap<int, QString> migrations = migrationsOf(schema, dialect);
    return migrations.isEmpty() ? 0 : migrations.lastKey();
}

StorageResult<void> Migrator::migrate(Connection& connection) const {
    const QMap<int, QString> migrations = migrationsOf(m_schema.name, connection.dialect());
    if (migrations.isEmpty()) return std::unexpected{StorageError{StorageFault::Broken, u"schema %1 has no migrations"_s.arg(m_schema.name)}};

    const auto before = standing(connection, m_schema);
    if (!before) return std::unexpected{before.error()};
    if (before->foreign) return std::unexpected{StorageError{StorageFault::Damaged, u"the file belongs to another program"_s}};
    if (before->version > migrations.lastKey())
        return std::unexpected{
            StorageError{StorageFault::Newer, u"the database is at %1, this program knows %2"_s.arg(before->version).arg(migrations.lastKey())}};
    if (before->version == migrations.lastKey()) return {};
    if (before->version > 0 && connection.dialect() == Dialect::Sqlite) {
        if (auto kept = backUp(connection, migrations.lastKey()); !kept) return kept;
    }

    for (auto migration = migrations.begin(); migration != migrations.end(); ++migration) {
        Transaction transaction{connection};
        if (auto begun = transaction.begin(); !begun) return begun;
        if (connection.dialect() == Dialect::Postgresql) {
            if (auto locked = connection.execute(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(m_schema.applicationId)); !locked) return locked;
        }
        // Read under the lock: another client may have been here in the meantime.
        const auto now = standing(connection, m_schema);
        if (!now) return std::unexpected{now.error()};
        if (now->version >= migration.key()) continue;
        if (auto done = apply(connection, *migration); !done) return done;
        if (auto done = note(connection, m_schema, migration.key()); !done) return done;
        if (auto done = transaction.commit(); !done) return done;
        qCInfo(logStorage).noquote() << m_schema.name << "is now at" << migration.key();
    }
    return {};
}

} // namespace Rushes::Storage
