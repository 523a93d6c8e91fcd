// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/importlook.h"
#include "core/library/mediaplace.h"
#include "core/storage/storageerror.h"

#include <QFuture>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::Library {

/// A file of an import folder and its place in the library.
struct PlacedFile {
    MediaPlace place;
    LookedFile file;
};

/// Remembers which files import folders have had, by their places, so that each is taken in once: also by another computer of a shared library, and also
/// where its clip has been removed from the library since. A file of another size or time at the same place is another file, as cards begin anew
/// with the same names.
class ImportLedger {
public:
    /// The database must outlive it.
    explicit ImportLedger(Storage::Database& database) : m_database{database} {}

    /// Those of the files that are to be taken in. Files that are clips already, however they came, are noted as had.
    QFuture<Storage::StorageResult<QList<PlacedFile>>> newOf(const QList<PlacedFile>& files);
    /// The library has had this file.
    QFuture<Storage::StorageResult<void>> note(const PlacedFile& file);

private:
    Storage::Database& m_database;
};

} // namespace Rushes::Library
