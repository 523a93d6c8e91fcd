// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace Rushes::Search {

/// Changes to a query's text that leave the rest of it as it was written. A term is a piece of text such as `has:shotlist`
/// or `-state:library`.

/// Whether the query has the term among what all that is found must be: not within an "or". False for a text that is no query.
[[nodiscard]] bool hasTerm(QStringView text, QStringView term);
/// The text with the term at its end, unless it has it already.
[[nodiscard]] QString withTerm(const QString& text, const QString& term);
/// The text without the term, wherever hasTerm() sees it.
[[nodiscard]] QString withoutTerm(const QString& text, QStringView term);
/// The text with something else in that place; spaces around what goes away go with it.
[[nodiscard]] QString withInstead(const QString& text, Span span, const QString& other);

/// What could be written at a place of a text: the beginning of a key or word, or the value of a key.
struct WritingPlace {
    QString key = {};       ///< whose value is written; empty for a key or word
    QString written = {};   ///< what there is of it before the cursor, without a quotation mark
    Span span = {};         ///< of the whole key, word or value
    bool negated = false;   ///< behind a "-"

    bool operator==(const WritingPlace&) const = default;
};
[[nodiscard]] WritingPlace writingPlace(QStringView text, qsizetype cursor);

} // namespace Rushes::Search
