// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTimeZone>

namespace Rushes::Storage {

using namespace Qt::StringLiterals;

QVariant Row::value(QLatin1StringView column) const {
    const int index = m_columns.indexOf(column);
    Q_ASSERT_X(index >= 0, "Row::value", column.data());
    return m_query.value(index);
}

QDateTime Row::time(QLatin1StringView column) const {
    const QString stored = text(column);
    return stored.isEmpty() ? QDateTime{} : QDateTime::fromString(stored, Qt::ISODateWithMs).toUTC();
}

QVariant Bindings::time(const QDateTime& time) {
    return time.isValid() ? QVariant{time.toUTC().toString(Qt::ISODateWithMs)} : QVariant{QMetaType::fromType<QString>()};
}

Connection::Connection(QString qtName, Dialect dialect) : m_qtName{std::move(qtName)}, m_dialect{dialect} {}

Connection::~Connection() {
    m_prepared.clear();
    if (m_dialect == Dialect::Sqlite && qt().isOpen() && !qt().connectOptions().contains("QSQLITE_OPEN_READONLY"_L1)) {
        // Keeps the statistics for the query planner fresh; a failure here costs speed only.
        if (auto optimised = execute(u"PRAGMA optimize"_s); !optimised) qCInfo(logStorage) << "not optimised:" << optimised.error().detail;
    }
    QSqlDatabase::database(m_qtName, false).close();
    QSqlDatabase::removeDatabase(m_qtName);
}

QSqlDatabase Connection::qt() const { return QSqlDatabase::database(m_qtName, false); }

StorageError Connection::errorOf(const QSqlError& error) {
    StorageError known = storageErrorFrom(error);
    m_lost = m_lost || known.fault == StorageFault::Gone;
    qCWarning(logStorage).noquote() << known.detail;
    return known;
}

StorageResult<QSqlQuery*> Connection::run(const Statement& statement, const Bindings& bindings) {
    auto& query = m_prepared[statement.schema + u'/' + statement.name];
    if (!query) {
        auto text = statement.text(m_dialect);
        if (!text) return std::unexpected{std::move(text).error()};
        auto fresh = std::make_unique<QSqlQuery>(qt());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(*text)) return std::unexpected{errorOf(fresh->lastError())};
        query = std::move(fresh);
    }
    for (const auto& [name, value] : bindings.values()) query->bindValue(u':' + name, value);
    if (!query->exec()) {
        StorageError error = errorOf(query->lastError());
        query->finish();
        return std::unexpected{std::move(error)};
    }
    return query.get();
}

StorageResult<void> Connection::finish(QSqlQuery& query) {
    const QSqlError error = query.lastError();
    query.finish(); // gives the read lock back; the prepared statement stays
    if (error.isValid()) return std::unexpected{errorOf(error)};
    return {};
}

StorageResult<qint64> Connection::change(const Statement& statement, const Bindings& bindings) {
    auto query = run(statement, bindings);
    if (!query) return std::unexpected{std::move(query).error()};
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

StorageResult<void> Connection::execute(const QString& sql) {
    QSqlQuery query{qt()};
    if (!query.exec(sql)) return std::unexpected{errorOf(query.lastError())};
    return {};
}

Transaction::~Transaction() {
    if (!m_open) return;
    if (auto undone = m_connection.execute(u"ROLLBACK"_s); !undone) qCWarning(logStorage) << "a transaction could not be undone:" << undone.error().detail;
}

StorageResult<void> Transaction::begin() {
    auto begun = m_connection.execute(m_connection.dialect() == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = begun.has_value();
    return begun;
}

StorageResult<void> Transaction::commit() {
    Q_ASSERT(m_open);
    auto done = m_connection.execute(u"COMMIT"_s);
    if (done) m_open = false;
    return done;
}

} // namespace Rushes::Storage
