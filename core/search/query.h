// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Rushes::Search {

/// A stretch of a query's text, in UTF-16 units as QString counts them.
struct Span {
    qsizetype at = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }
    bool operator==(const Span&) const = default;
};

/// How a field stands to its value: `rating:3`, `rating:<3` and so on, `date:2024-02..2024-06`.
enum class Relation : quint8 { Is, Less, AtMost, More, AtLeast, Between };

/// One place of the syntax tree. Two of them are equal when they mean the same by their form; where they stood in a text makes no
/// difference.
struct Node {
    /// All and Any join their children by "and" and "or", Not turns its only child round, Word and Phrase look into every text, Field
    /// into one key.
    enum class Kind : quint8 { All, Any, Not, Word, Phrase, Field };

    Kind kind = Kind::All;
    QList<Node> children = {};      ///< of All, Any and Not
    QString text = {};              ///< of Word and Phrase; of Field the value, or the lower end of a range, empty for an open one
    QString until = {};             ///< of Field with Between: the upper end, empty for an open one
    QString key = {};               ///< of Field, in small letters
    Relation relation = Relation::Is;
    bool quoted = false;            ///< of Field: the value is a phrase
    Span span = {};                 ///< the whole of it
    Span keySpan = {};              ///< of Field: the key without its colon
    Span valueSpan = {};            ///< of Field: all behind the colon

    bool operator==(const Node& other) const;
};

/// A query as a syntax tree; a fresh one has no terms and finds everything. docs/query-language.md has the grammar.
struct Query {
    Node root; ///< All or Any, never a lone term

    [[nodiscard]] bool isEmpty() const { return root.children.isEmpty(); }
    bool operator==(const Query&) const = default;
};

/// The query as text: parse(print(query)) == query for every query that parse() answers, and for every other one whose words and keys
/// could have been written.
[[nodiscard]] QString print(const Query& query);
[[nodiscard]] QString print(const Node& node);

/// A value as it must be written behind a colon: in quotation marks where it needs them.
[[nodiscard]] QString writtenValue(const QString& value);

/// A query for all of these words, whatever signs they have: nothing in `text` is an operator.
[[nodiscard]] Query wordsOf(QStringView text);

} // namespace Rushes::Search
