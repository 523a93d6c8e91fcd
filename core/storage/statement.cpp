// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <QFile>

namespace Rushes::Storage {

using namespace Qt::StringLiterals;

StorageResult<QString> Statement::text(Dialect dialect) const {
    const QString pattern = u":/sql/%1/%2/%3.sql"_s;
    for (const QLatin1StringView folder : {word(dialect), "common"_L1}) {
        QFile file{pattern.arg(schema, folder, name)};
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return std::unexpected{StorageError{StorageFault::Broken, u"there is no statement %1/%2 for %3"_s.arg(schema, name, word(dialect))}};
}

} // namespace Rushes::Storage
