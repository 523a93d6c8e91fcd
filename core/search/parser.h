// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"

namespace Rushes::Search {

inline constexpr qsizetype longestQuery = 4000; ///< UTF-16 units
inline constexpr int deepestQuery = 40;         ///< groups and "-" within one another
inline constexpr int mostTerms = 200;

/// Reads a query. Any text is answered: with the tree, or with what is wrong with its form and where. Whether keys and values exist is
/// another question, which a Schema answers; see condition.h.
[[nodiscard]] QueryResult<Query> parse(QStringView text);

/// A piece of a query's text, for those who colour or complete it while it is written. Unlike parse(), this also takes what is not
/// finished or wrong.
struct Token {
    enum class Kind : quint8 { Space, Word, Phrase, Or, Minus, Open, Close, Key, Sign, Value };
    Kind kind = Kind::Word;
    Span span = {};
    QString key = {}; ///< of Key, Sign and Value: the key it belongs to, in small letters

    bool operator==(const Token&) const = default;
};

/// Every unit of the text is in exactly one token, in order. "Sign" is the colon with the comparison behind it, and "..".
[[nodiscard]] QList<Token> tokens(QStringView text);

} // namespace Rushes::Search
