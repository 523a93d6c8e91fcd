// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"
#include "core/search/schema.h"
#include "core/search/textwords.h"

namespace Rushes::Search {

/// A query that was understood for one schema: what both back ends, SQL and memory, work from, so that they cannot read a value in two
/// ways.
struct Condition {
    /// All, Any and Not have children. Text looks for words, Name for a whole text, Span for a number, Choice for a word of a list.
    enum class Kind : quint8 { All, Any, Not, Text, Name, Span, Choice };

    Kind kind = Kind::All;             ///< an All without children is true
    QList<Condition> children = {};
    Field field = {};                  ///< its key is empty for words that are looked for anywhere
    Wanted wanted = {};                ///< of Text
    QString name = {};                 ///< of Name, folded, and of Choice
    std::optional<qint64> first = {};  ///< of Span
    std::optional<qint64> last = {};
    bool second = false;               ///< of Span: of the field's second column
};

/// What nothing fulfils: for lists that stand empty because their query is not understood.
[[nodiscard]] inline Condition nothing() { return {.kind = Condition::Kind::Any}; }

/// Understands a query, or answers the first problem. A word without letters or digits is looked for nowhere, where a text is
/// looked for by its words.
[[nodiscard]] QueryResult<Condition> bind(const Query& query, const Schema& schema);

/// All that is wrong with the meaning of a query, in the order of its text.
[[nodiscard]] QList<QueryProblem> problems(const Query& query, const Schema& schema);

} // namespace Rushes::Search
