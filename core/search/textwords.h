// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Rushes::Search {

/// The words of a text as they are compared: folded by searchText(), letters and digits alone. "Šefčovič: F-16s" is sefcovic, f, 16s.
/// FTS5's unicode61 cuts the same folded text in the same places.
[[nodiscard]] QStringList textWords(QStringView text);

/// What a person looks for in texts.
struct Wanted {
    QStringList words = {};   ///< one behind the other
    QString folded = {};      ///< the whole of it, signs too, as searchText() has it
    bool whole = false;       ///< the last one is a whole word too, and not the beginning of one

    [[nodiscard]] static Wanted of(QStringView text, bool whole);
    bool operator==(const Wanted&) const = default;
};

/// Whether the words are in the text in their order. A wish without a single letter or digit is in every text.
[[nodiscard]] bool hasWords(const QStringList& text, const Wanted& wanted);

/// What an FTS5 table with the trigram tokenizer is asked for to find the texts in which a folded text is, and a few more: only some of its
/// pieces of three letters are looked for, and their order is not. Empty for a text of less than three letters, for which it knows nothing.
[[nodiscard]] QString trigramMatch(QStringView folded);

} // namespace Rushes::Search
