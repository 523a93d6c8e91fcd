// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/bulkinsert.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::StorageResult;

namespace {

/// Below what SQLite and PostgreSQL take, and enough to make the journeys few.
constexpr qsizetype mostValues = 2000;

} // namespace

BulkInsert::BulkInsert(Storage::Connection& connection, const QString& table, const QStringList& columns)
    : m_connection{connection}, m_table{table}, m_columns{columns}, m_rowsTogether{std::max<qsizetype>(1, mostValues / columns.size())} {}

QString BulkInsert::sqlFor(qsizetype rows) const {
    const QString row = u'(' + QStringList(m_columns.size(), u"?"_s).join(u", "_s) + u')';
    return u"insert into %1 (%2) values %3"_s.arg(m_table, m_columns.join(u", "_s), QStringList(rows, row).join(u", "_s));
}

StorageResult<void> BulkInsert::insert(QSqlQuery& query, qsizetype rows) {
    for (qsizetype i = 0; i < rows * m_columns.size(); ++i) query.bindValue(static_cast<int>(i), m_values.at(i));
    m_values.remove(0, rows * m_columns.size());
    if (!query.exec()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
    return {};
}

StorageResult<void> BulkInsert::add(const QVariantList& row) {
    Q_ASSERT(row.size() == m_columns.size());
    m_values += row;
    if (m_values.size() < m_rowsTogether * m_columns.size()) return {};
    if (!m_many) {
        m_many.emplace(m_connection.qt());
        if (!m_many->prepare(sqlFor(m_rowsTogether))) return std::unexpected{Storage::storageErrorFrom(m_many->lastError())};
    }
    return insert(*m_many, m_rowsTogether);
}

StorageResult<void> BulkInsert::finish() {
    while (!m_values.isEmpty()) {
        if (!m_one) {
            m_one.emplace(m_connection.qt());
            if (!m_one->prepare(sqlFor(1))) return std::unexpected{Storage::storageErrorFrom(m_one->lastError())};
        }
        if (auto done = insert(*m_one, 1); !done) return done;
    }
    return {};
}

} // namespace Rushes::PortalServer
