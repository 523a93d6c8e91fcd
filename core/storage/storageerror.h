// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

class QSqlError;

namespace Rushes::Storage {

enum class StorageFault : quint8 {
    CannotOpen, ///< no such folder, no permission, or no server there
    Damaged,    ///< the file is not a database of ours, or its pages are broken; it is left as it is
    Newer,      ///< written by a newer Rushes, so it is not touched
    Busy,       ///< another program holds the lock longer than we wait
    Full,       ///< no space left for the change; the database is as before
    ReadOnly,   ///< the database may not be written
    Gone,       ///< the connection to the server was lost
    Conflict,   ///< a rule of the schema was broken, such as two rows with one key
    Stale,      ///< somebody else changed the row since it was read
    Broken,     ///< a statement that the database does not understand: a defect of ours
};

struct StorageError {
    StorageFault fault;
    QString detail; ///< the database's own words, for the log

    [[nodiscard]] bool isRetryable() const { return fault == StorageFault::Busy || fault == StorageFault::Gone || fault == StorageFault::Full; }
    [[nodiscard]] static constexpr bool needsSignIn() { return false; }
};

/// What a database's own error means to us. The numbers are SQLite's result codes, or the SQLSTATEs of PostgreSQL's appendix A.
[[nodiscard]] StorageError storageErrorFrom(const QSqlError& error);

template <typename T> using StorageResult = std::expected<T, StorageError>;

} // namespace Rushes::Storage
