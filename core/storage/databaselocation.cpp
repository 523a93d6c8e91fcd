// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaselocation.h"

namespace Rushes::Storage {

using namespace Qt::StringLiterals;

QLatin1StringView word(Dialect dialect) { return dialect == Dialect::Sqlite ? "sqlite"_L1 : "postgresql"_L1; }

DatabaseLocation DatabaseLocation::sqlite(const QString& file) { return {Dialect::Sqlite, file}; }

std::optional<DatabaseLocation> DatabaseLocation::parse(QStringView text) {
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql}) {
        const QLatin1StringView prefix = word(dialect);
        if (text.startsWith(prefix) && text.sliced(prefix.size()).startsWith(u':') && text.size() > prefix.size() + 1) {
            // libpq reads URIs too: "postgresql://host/name" stays whole.
            const bool uri = dialect == Dialect::Postgresql && text.sliced(prefix.size()).startsWith("://"_L1);
            return DatabaseLocation{dialect, (uri ? text : text.sliced(prefix.size() + 1)).toString()};
        }
    }
    return std::nullopt;
}

QString DatabaseLocation::text() const { return m_dialect == Dialect::Sqlite ? m_target : u"PostgreSQL"_s; }

} // namespace Rushes::Storage
