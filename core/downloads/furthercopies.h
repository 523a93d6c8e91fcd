// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/download.h"
#include "core/files/fileerror.h"
#include "core/storage/storageerror.h"

namespace Rushes::Storage {
class Database;
}

namespace Rushes::Downloads {

/// Where a finished file is to be beside its own folder.
enum class CopyKind : quint8 {
    Second, ///< a copy with bytes of its own, compared after it was made
    Watch,  ///< for an editing system that takes what appears in a folder: a second name of the same bytes where that can be
};

enum class CopyState : quint8 {
    Wanted, ///< written down; begins when the file is finished, and again at each start until it is made
    Made,
    Failed, ///< tried; FurtherCopy::problem says why, and the next start tries again
};

[[nodiscard]] QString word(CopyKind kind);
[[nodiscard]] QString word(CopyState state);

/// One further copy of one download.
struct FurtherCopy {
    DownloadId download;
    CopyKind kind = CopyKind::Second;
    QString folder;
    CopyState state = CopyState::Wanted;
    QString path = {};    ///< once it is made
    QString problem = {}; ///< for people who look closer
    std::optional<Files::FileFault> fault = {}; ///< of a try in this run; not stored, because the next start tries again
    bool waitsForDrive = false; ///< the drive of its folder is away: it is made when that is back; not stored either

    bool operator==(const FurtherCopy&) const = default;
};

/// Remembers further copies, in the database of the queue. For one thread; answers come on the storage thread, so continue them with a
/// context object.
class FurtherCopies {
public:
    explicit FurtherCopies(Storage::Database& database) : m_database{database} {}

    /// Of all downloads that are still in the queue.
    QFuture<Storage::StorageResult<QList<FurtherCopy>>> all();
    /// Adds them, or puts them in the place of what was known of the same download and kind. Answers when they would survive a power cut.
    QFuture<Storage::StorageResult<void>> save(const QList<FurtherCopy>& copies);

private:
    Storage::Database& m_database;
};

} // namespace Rushes::Downloads
