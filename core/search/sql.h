// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/condition.h"
#include "core/storage/databaselocation.h"

namespace Rushes::Search {

/// A condition as SQL. What a person wrote is in the values and never in the text.
struct Sql {
    QString where = {};            ///< for behind "where"; empty for no condition
    QList<QVariant> values = {};   ///< for its `?`, in order: texts and 64-bit numbers
    QString fullText = {};         ///< of sqlApart(): an FTS5 expression; empty for none
    std::optional<std::pair<qint64, qint64>> places = {}; ///< of sqlApart(): the first and the last place of the days

    bool operator==(const Sql&) const = default;
};

/// All of the condition.
[[nodiscard]] Sql toSql(const Condition& condition, const Schema& schema, Storage::Dialect dialect);
[[nodiscard]] QueryResult<Sql> toSql(const Query& query, const Schema& schema, Storage::Dialect dialect);

/// The same with what the whole of it must have taken out, for SQLite: the words that its FTS5 table must match, and the stretch of
/// places (DayForm::JulianPlace) in which its days lie. Which of them leads to the rows the fastest is for the repository to decide.
[[nodiscard]] Sql sqlApart(const Condition& condition, const Schema& schema);

} // namespace Rushes::Search
