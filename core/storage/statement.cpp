// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <QFile>

namespace Rushes::Storage {

using namespace Qt::StringLiterals;

namespace {

/// Qt looks for places to bind in comments, too, and takes an apostrophe there for the beginning of a text.
QString withoutComments(const QString& sql) {
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().startsWith("--"_L1); });
    return lines.join(u'\n');
}

} // namespace

StorageResult<QString> Statement::text(Dialect dialect) const {
    const QString pattern = u":/sql/%1/%2/%3.sql"_s;
    for (const QLatin1StringView folder : {word(dialect), "common"_L1}) {
        QFile file{pattern.arg(schema, folder, name)};
        if (file.open(QIODevice::ReadOnly)) return withoutComments(QString::fromUtf8(file.readAll()));
    }
    return std::unexpected{StorageError{StorageFault::Broken, u"there is no statement %1/%2 for %3"_s.arg(schema, name, word(dialect))}};
}

} // namespace Rushes::Storage
