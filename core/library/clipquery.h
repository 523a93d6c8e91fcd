// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "core/search/condition.h"
#include "core/storage/connection.h"

#include <optional>

namespace Rushes::Library {

class ClipIndex;

/// The keys of clips, and where the library's database has them. Texts that are kept as they were written are looked for among their
/// distinct values; these are read when a query is run.
[[nodiscard]] Search::Schema searchSchema(Storage::Dialect dialect = Storage::Dialect::Sqlite, QDate today = {});

/// A text as a query over clips, or what is wrong with it.
[[nodiscard]] Search::QueryResult<Search::Condition> understand(QStringView text, QDate today = {});
/// A query for all of these words, whatever signs they have; it cannot be wrong.
[[nodiscard]] Search::Condition wordsQuery(QStringView words);

/// The clips of a filter, newest first, without a look whether their files are there. Reads the values that the filter's query needs.
[[nodiscard]] Storage::StorageResult<QList<Clip>> readClips(Storage::Connection& connection, const ClipFilter& filter, const QString& computer);
[[nodiscard]] Storage::StorageResult<qint64> countClips(Storage::Connection& connection, const ClipFilter& filter, ClipIndex* index = nullptr);

/// The rows of the clips of a filter in order; at most `most` of them, all for a negative one. Found by `index` where it can.
[[nodiscard]] Storage::StorageResult<QList<qint64>> readClipRows(Storage::Connection& connection, const ClipFilter& filter, const ClipOrder& order,
                                                                 qint64 most = -1, ClipIndex* index = nullptr);
/// As many as asked for, in that order; one with an empty id where a clip has gone since. Without a look whether their files are there.
[[nodiscard]] Storage::StorageResult<QList<Clip>> readClipsAt(Storage::Connection& connection, const QList<qint64>& rows, const QString& computer);
[[nodiscard]] Storage::StorageResult<ClipSums> readSums(Storage::Connection& connection, const QList<qint64>& rows);
/// The clips that hold a portal's items, without a look whether their files are there.
[[nodiscard]] Storage::StorageResult<QList<ItemCopy>> readItemCopies(Storage::Connection& connection, const QString& portal, const QString& computer);

/// The numbers of the clips that fulfil a query, in no order; only those of `among`, some thousand, where it is given.
[[nodiscard]] Storage::StorageResult<QList<qint64>> readClipNumbers(Storage::Connection& connection, const Search::Condition& query,
                                                                    const std::optional<QList<qint64>>& among = {});

} // namespace Rushes::Library
