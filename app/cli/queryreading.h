// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"
#include "core/search/queryproblem.h"

namespace Rushes::Cli {

/// A query that is not understood: the sentence, and below it the query with the place marked and what could stand there.
[[nodiscard]] Problem queryProblem(const QString& query, const Search::QueryProblem& problem);

/// A query that was understood, or its problem thrown.
template <typename T> T understood(const QString& query, Search::QueryResult<T> result) {
    if (!result) throw queryProblem(query, result.error());
    return *std::move(result);
}

} // namespace Rushes::Cli
