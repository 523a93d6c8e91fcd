// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importledger.h"

#include "core/storage/database.h"

#include <cstdlib>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement seenAt{"library", "import_seen_at"};
constexpr Statement seeFile{"library", "import_seen_set"};
constexpr Statement clipIdAt{"library", "clip_id_at"};
constexpr Statement removedAt{"library", "removed_clip_at"};

/// FAT keeps times by two seconds.
constexpr qint64 coarsest = 2;

struct Seen {
    qint64 size = 0;
    qint64 modified = 0;
};

bool isSame(const Seen& seen, const LookedFile& file) { return seen.size == file.size && std::abs(seen.modified - file.modified) <= coarsest; }

Bindings placeOf(const PlacedFile& file) { return {{"root_id"_L1, file.place.rootId.toLongLong()}, {"relative_path"_L1, file.place.relativePath}}; }

StorageResult<void> see(Connection& connection, const PlacedFile& file) {
    Bindings bindings = placeOf(file);
    bindings.add("size"_L1, file.file.size).add("modified"_L1, file.file.modified);
    return connection.change(seeFile, bindings).transform([](qint64) {});
}

StorageResult<bool> isNew(Connection& connection, const PlacedFile& file) {
    const auto seen =
        connection.row(seenAt, placeOf(file), [](const Row& row) { return Seen{.size = row.integer("size"_L1), .modified = row.integer("modified"_L1)}; });
    if (!seen) return std::unexpected{seen.error()};
    if (*seen && isSame(**seen, file.file)) return false;
    const auto clip = connection.row(clipIdAt, placeOf(file), [](const Row& row) { return row.integer("id"_L1); });
    if (!clip) return std::unexpected{clip.error()};
    if (*clip) return see(connection, file).transform([] { return false; });
    if (*seen) return true; // another file than the one that lay there
    // Nobody who removes a clip wants it back for its file's lying where it lay.
    Bindings laid = placeOf(file);
    const auto removed = connection.row(removedAt, laid.add("size"_L1, file.file.size), [](const Row& row) { return row.integer("clip_id"_L1); });
    if (!removed) return std::unexpected{removed.error()};
    if (!*removed) return true;
    return see(connection, file).transform([] { return false; });
}

} // namespace

QFuture<StorageResult<QList<PlacedFile>>> ImportLedger::newOf(const QList<PlacedFile>& files) {
    return m_database.runInTransaction([files](Connection& connection) -> StorageResult<QList<PlacedFile>> {
        QList<PlacedFile> fresh;
        for (const PlacedFile& file : files) {
            const auto judged = isNew(connection, file);
            if (!judged) return std::unexpected{judged.error()};
            if (*judged) fresh.append(file);
        }
        return fresh;
    });
}

QFuture<StorageResult<void>> ImportLedger::note(const PlacedFile& file) {
    return m_database.runInTransaction([file](Connection& connection) { return see(connection, file); });
}

} // namespace Rushes::Library
