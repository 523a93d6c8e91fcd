// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/search/condition.h"
#include "core/search/valuecount.h"
#include "core/storage/connection.h"

#include <memory>
#include <optional>

namespace Rushes::Library {

/// Which clips carry each tag, themselves or in one of their ranges, as compressed bitmaps in memory. Counts over common tags are read from
/// these in a fraction of the time that SQL needs. They are built in steps, between which the storage thread does other work; until they are
/// whole, and for a database on a server, they answer nothing and whoever asks counts in SQL. Which clips were changed meanwhile is told by
/// triggers of the connection itself, whoever changed them, in the transaction that did; what another connection wrote has all read anew.
/// Only for the storage thread, and for one Connection.
class TagPostings {
public:
    TagPostings();
    ~TagPostings();
    Q_DISABLE_COPY_MOVE(TagPostings)

    /// Reads the clips of the next step. Answers whether there are more.
    [[nodiscard]] Storage::StorageResult<bool> buildStep(Storage::Connection& connection);

    /// How many of the clips of a condition carry each tag or one below it, as the tag facet of readFacets() has it. Nothing where it has to
    /// be asked in SQL.
    [[nodiscard]] Storage::StorageResult<std::optional<QList<Search::ValueCount>>> tagCounts(Storage::Connection& connection,
                                                                                             const Search::Condition& condition);
    /// How many clips fulfil a condition that speaks of nothing but tags. Nothing where it has to be asked in SQL.
    [[nodiscard]] Storage::StorageResult<std::optional<qint64>> count(Storage::Connection& connection, const Search::Condition& condition);

    /// The clips that fulfil such a condition, by their rows, the oldest first.
    [[nodiscard]] Storage::StorageResult<std::optional<QList<qint64>>> rows(Storage::Connection& connection, const Search::Condition& condition);

private:
    struct Bitmaps;
    [[nodiscard]] Storage::StorageResult<bool> canAnswer(Storage::Connection& connection);
    [[nodiscard]] Storage::StorageResult<void> read(Storage::Connection& connection, const QString& clips);

    std::unique_ptr<Bitmaps> m_bitmaps;
    qint64 m_next = 0; ///< the first clip of the next step
    bool m_isWatching = false;
    bool m_isBuilt = false;
    qint64 m_version = 0; ///< of what other connections wrote, when the first step began
};

} // namespace Rushes::Library
