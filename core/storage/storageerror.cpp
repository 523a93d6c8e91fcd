// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

#include "core/storage/sqliteerror.h"

#include <QSqlError>

namespace Rushes::Storage {

namespace {

using namespace Qt::StringLiterals;

// https://www.sqlite.org/rescode.html
StorageFault faultOfSqlite(int code) {
    switch (code & 0xff) {
    case 5:                                   // SQLITE_BUSY
    case 6: return StorageFault::Busy;        // SQLITE_LOCKED
    case 8: return StorageFault::ReadOnly;    // SQLITE_READONLY
    case 11:                                  // SQLITE_CORRUPT
    case 26: return StorageFault::Damaged;    // SQLITE_NOTADB
    case 13: return StorageFault::Full;       // SQLITE_FULL
    case 10:                                  // SQLITE_IOERR
    case 14: return StorageFault::CannotOpen; // SQLITE_CANTOPEN
    case 19: return StorageFault::Conflict;   // SQLITE_CONSTRAINT
    default: return StorageFault::Broken;
    }
}

// https://www.postgresql.org/docs/17/errcodes-appendix.html
StorageFault faultOfPostgresql(const QString& state) {
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1)) return StorageFault::Gone;
    if (state.startsWith("23"_L1)) return StorageFault::Conflict;
    if (state == "53100"_L1) return StorageFault::Full;
    if (state == "25006"_L1 || state == "42501"_L1) return StorageFault::ReadOnly;
    if (state.startsWith("40"_L1) || state == "55P03"_L1 || state.startsWith("53"_L1)) return StorageFault::Busy;
    if (state.startsWith("XX"_L1)) return StorageFault::Damaged;
    return StorageFault::Broken;
}

} // namespace

StorageError storageErrorFrom(const QSqlError& error) {
    const QString code = error.nativeErrorCode();
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    // SQLSTATEs have five characters, SQLite's codes fewer. libpq gives none when the server has gone.
    if (code.size() == 5) return {faultOfPostgresql(code), error.text()};
    if (isNumber) return {faultOfSqlite(number), error.text()};
    return {error.type() == QSqlError::ConnectionError ? StorageFault::CannotOpen : StorageFault::Gone, error.text()};
}

StorageError storageErrorFromSqlite(int resultCode, const QString& detail) { return {faultOfSqlite(resultCode), detail}; }

} // namespace Rushes::Storage
