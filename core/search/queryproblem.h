// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query.h"

#include <QStringList>

namespace Rushes::Search {

/// What a query may have wrong.
enum class QueryFault : quint8 {
    // The form:
    UnclosedQuote,  ///< a quotation mark without its other one
    UnclosedGroup,  ///< "(" without ")"
    UnopenedGroup,  ///< ")" without "("
    EmptyGroup,     ///< "()"
    MissingTerm,    ///< "or" or "-" with nothing to stand before or behind
    MissingValue,   ///< "place:" and nothing
    TooLong,        ///< more characters or terms than a person writes
    TooDeep,        ///< more parentheses within one another than a person writes
    // The meaning, which a schema knows:
    UnknownKey,
    UnknownValue,   ///< of a key that has a list of values
    NotADay,
    NotASize,
    NotADuration,
    NotANumber,
    NotARate,
    NotARaster,
    NotATimecode,
    NoOrder,        ///< a comparison or range of what has no order, such as places
    Backwards,      ///< a range whose end is before its beginning
};

/// What is wrong with a query and where: the place to mark, and what could stand there instead.
struct QueryProblem {
    QueryFault fault = QueryFault::MissingTerm;
    Span span = {};
    QString key = {};             ///< the key it is about; empty for none
    QString found = {};           ///< what stands there
    QStringList proposals = {};   ///< texts to put in place of the span, the likeliest first; may be empty

    bool operator==(const QueryProblem&) const = default;
};

template <typename T> using QueryResult = Result<T, QueryProblem>;

} // namespace Rushes::Search
