// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/logging.h"
#include "core/storage/sqlitestatement.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTimeZone>

namespace Rushes::Storage {

using namespace Qt::StringLiterals;

namespace {

/// A number of so many digits; nothing where something else stands there.
std::optional<int> digits(QStringView text, qsizetype from, qsizetype count) {
    int number = 0;
    for (const QChar digit : text.sliced(from, count)) {
        if (digit < u'0' || digit > u'9') return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

/// "2026-02-12T09:30:00.000Z", as Bindings::time() writes it, for which Qt's reader of all forms takes ten times as long. Nothing for another form.
std::optional<QDateTime> writtenTime(QStringView text) {
    if (text.size() != 24 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':' || text[16] != u':' || text[19] != u'.' ||
        text[23] != u'Z')
        return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2), thousandth = digits(text, 20, 3);
    if (!year || !month || !day || !hour || !minute || !second || !thousandth) return std::nullopt;
    const QDate date{*year, *month, *day};
    const QTime time{*hour, *minute, *second, *thousandth};
    if (!date.isValid() || !time.isValid()) return std::nullopt;
    return QDateTime{date, time, QTimeZone::UTC};
}

} // namespace

Columns::Columns(const QSqlRecord& record) {
    for (int index = 0; index < record.count(); ++index) add(record.fieldName(index), index);
}

Columns::Columns(const SqliteStatement& statement) {
    for (int index = 0; index < statement.columns(); ++index) add(statement.name(index), index);
}

void Columns::add(const QString& name, int index) {
    m_names.append(name.toLower().toLatin1());
    const QLatin1StringView key{m_names.constLast()};
    if (!m_indexes.contains(key)) m_indexes.insert(key, index); // of two the first counts
}

int Row::indexOf(QLatin1StringView column) const {
    const int index = m_columns.indexOf(column);
    Q_ASSERT_X(index >= 0, "Row::indexOf", column.data());
    return index;
}

bool Row::isNull(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).isNull() : m_statement->isNull(index);
}

QString Row::text(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).toString() : m_statement->text(index);
}

qint64 Row::integer(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).toLongLong() : m_statement->integer(index);
}

double Row::real(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).toDouble() : m_statement->real(index);
}

QByteArray Row::bytes(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).toByteArray() : m_statement->bytes(index).toByteArray();
}

bool Row::truth(QLatin1StringView column) const {
    const int index = indexOf(column);
    return m_query != nullptr ? m_query->value(index).toBool() : m_statement->integer(index) != 0;
}

QDateTime Row::time(QLatin1StringView column) const {
    const QString stored = text(column);
    if (stored.isEmpty()) return {};
    const auto written = writtenTime(stored);
    return written ? *written : QDateTime::fromString(stored, Qt::ISODateWithMs).toUTC();
}

QVariant Bindings::time(const QDateTime& time) {
    return time.isValid() ? QVariant{time.toUTC().toString(Qt::ISODateWithMs)} : QVariant{QMetaType::fromType<QString>()};
}

/// A statement that is kept, with what is known of it.
struct Connection::OnHandle {
    SqliteStatement statement;
    Columns columns;
    QHash<QByteArray, int> places = {}; ///< of the names that were bound

    int placeOf(QLatin1StringView name) {
        if (const auto known = places.constFind(QByteArray::fromRawData(name.data(), name.size())); known != places.constEnd()) return *known;
        return *places.insert(QByteArray{name.data(), name.size()}, statement.placeOf(name));
    }
};

Connection::Connection(QString qtName, Dialect dialect) : m_qtName{std::move(qtName)}, m_dialect{dialect} {}

Connection::~Connection() {
    m_prepared.clear();
    m_onHandle.clear();
    if (m_dialect == Dialect::Sqlite && qt().isOpen() && !qt().connectOptions().contains("QSQLITE_OPEN_READONLY"_L1)) {
        // Keeps the statistics for the query planner fresh; a failure here costs speed only.
        if (auto optimised = execute(u"PRAGMA optimize"_s); !optimised) qCInfo(logStorage) << "not optimised:" << optimised.error().detail;
    }
    QSqlDatabase::database(m_qtName, false).close();
    QSqlDatabase::removeDatabase(m_qtName);
}

QSqlDatabase Connection::qt() const { return QSqlDatabase::database(m_qtName, false); }

StorageError Connection::errorOf(StorageError error) {
    m_lost = m_lost || error.fault == StorageFault::Gone;
    qCWarning(logStorage).noquote() << error.detail;
    return error;
}

StorageResult<Connection::OnHandle*> Connection::preparedOnHandle(const Statement& statement) {
    auto& kept = m_onHandle[statement.schema + u'/' + statement.name];
    if (!kept) {
        const auto text = statement.text(m_dialect);
        if (!text) return std::unexpected{text.error()};
        auto fresh = SqliteStatement::prepare(*this, *text);
        if (!fresh) return std::unexpected{errorOf(std::move(fresh).error())};
        Columns columns{*fresh};
        kept = std::make_unique<OnHandle>(*std::move(fresh), std::move(columns));
    }
    return kept.get();
}

StorageResult<qint64> Connection::runOnHandle(const Statement& statement, const Bindings& bindings, const Visit& visit) {
    const auto prepared = preparedOnHandle(statement);
    if (!prepared) return std::unexpected{prepared.error()};
    OnHandle& kept = **prepared;
    kept.statement.clear();
    for (const auto& [name, value] : bindings.values()) {
        if (const int place = kept.placeOf(name); place > 0) kept.statement.bind(place, value);
    }
    for (;;) {
        const auto hasRow = kept.statement.step();
        if (!hasRow || !*hasRow) {
            const qint64 changed = kept.statement.changed();
            kept.statement.reset(); // gives the read lock back
            if (!hasRow) return std::unexpected{errorOf(hasRow.error())};
            return changed;
        }
        // A table that was given more columns since has them from the first step on.
        if (kept.statement.columns() != kept.columns.count()) kept.columns = Columns{kept.statement};
        if (visit) visit(Row{kept.statement, kept.columns});
    }
}

StorageResult<QSqlQuery*> Connection::prepared(const Statement& statement) {
    auto& kept = m_prepared[statement.schema + u'/' + statement.name];
    if (!kept) {
        auto text = statement.text(m_dialect);
        if (!text) return std::unexpected{std::move(text).error()};
        auto fresh = std::make_unique<QSqlQuery>(qt());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(*text)) return std::unexpected{errorOf(storageErrorFrom(fresh->lastError()))};
        kept = std::move(fresh);
    }
    return kept.get();
}

StorageResult<qint64> Connection::run(const Statement& statement, const Bindings& bindings, const Visit& visit) {
    if (m_dialect == Dialect::Sqlite) return runOnHandle(statement, bindings, visit);
    const auto prepared = this->prepared(statement);
    if (!prepared) return std::unexpected{prepared.error()};
    QSqlQuery& query = **prepared;
    for (const auto& [name, value] : bindings.values()) query.bindValue(u':' + name, value);
    if (!query.exec()) {
        StorageError error = errorOf(storageErrorFrom(query.lastError()));
        query.finish();
        return std::unexpected{std::move(error)};
    }
    const qint64 changed = query.numRowsAffected();
    if (visit) {
        const Columns columns{query.record()};
        while (query.next()) visit(Row{query, columns});
    }
    const QSqlError problem = query.lastError();
    query.finish(); // the prepared statement stays
    if (problem.isValid()) return std::unexpected{errorOf(storageErrorFrom(problem))};
    return changed;
}

StorageResult<qint64> Connection::change(const Statement& statement, const Bindings& bindings) { return run(statement, bindings, {}); }

StorageResult<void> Connection::execute(const QString& sql) {
    QSqlQuery query{qt()};
    if (!query.exec(sql)) return std::unexpected{errorOf(storageErrorFrom(query.lastError()))};
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
