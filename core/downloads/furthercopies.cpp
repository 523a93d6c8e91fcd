// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/furthercopies.h"

#include "core/storage/database.h"

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;

constexpr Statement allCopies{"queue", "further_copies"};
constexpr Statement saveCopy{"queue", "save_further_copy"};

FurtherCopy copyFrom(const Row& row) {
    const QString state = row.text("state"_L1);
    return {.download = DownloadId{row.text("download_id"_L1)},
            .kind = row.text("kind"_L1) == word(CopyKind::Watch) ? CopyKind::Watch : CopyKind::Second,
            .folder = row.text("folder"_L1),
            .state = state == word(CopyState::Made)     ? CopyState::Made
                     : state == word(CopyState::Failed) ? CopyState::Failed
                                                        : CopyState::Wanted,
            .path = row.text("path"_L1),
            .problem = row.text("problem"_L1)};
}

QString kept(const QString& text) { return text.isNull() ? u""_s : text; }

} // namespace

QString word(CopyKind kind) { return kind == CopyKind::Second ? u"second"_s : u"watch"_s; }

QString word(CopyState state) {
    switch (state) {
    case CopyState::Wanted: return u"wanted"_s;
    case CopyState::Made: return u"made"_s;
    case CopyState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QFuture<StorageResult<QList<FurtherCopy>>> FurtherCopies::all() {
    return m_database.run([](Connection& connection) { return connection.rows(allCopies, {}, copyFrom); });
}

QFuture<StorageResult<void>> FurtherCopies::save(const QList<FurtherCopy>& copies) {
    return m_database.runInTransaction([copies](Connection& connection) -> StorageResult<void> {
        for (const FurtherCopy& copy : copies) {
            const auto saved = connection.change(saveCopy, {{"download_id"_L1, copy.download.text()},
                                                            {"kind"_L1, word(copy.kind)},
                                                            {"folder"_L1, kept(copy.folder)},
                                                            {"state"_L1, word(copy.state)},
                                                            {"path"_L1, kept(copy.path)},
                                                            {"problem"_L1, kept(copy.problem)}});
            if (!saved) return std::unexpected{saved.error()};
        }
        return {};
    });
}

} // namespace Rushes::Downloads
