// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/textwords.h"

#include "core/base/searchtext.h"

namespace Rushes::Search {

QStringList textWords(QStringView text) {
    const QString folded = searchText(text);
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) words.append(word);
        word.clear();
    };
    for (const char32_t letter : folded.toUcs4()) {
        if (QChar::isLetterOrNumber(letter) || QChar::category(letter) == QChar::Other_PrivateUse) word += QChar::fromUcs4(letter);
        else end();
    }
    end();
    return words;
}

Wanted Wanted::of(QStringView text, bool whole) { return {textWords(text), searchText(text), whole}; }

bool hasWords(const QStringList& text, const Wanted& wanted) {
    const qsizetype count = wanted.words.size();
    if (count == 0) return true;
    for (qsizetype from = 0; from + count <= text.size(); ++from) {
        qsizetype same = 0;
        while (same < count - 1 && text[from + same] == wanted.words[same]) ++same;
        if (same < count - 1) continue;
        const QString& last = text[from + count - 1];
        if (wanted.whole ? last == wanted.words.last() : last.startsWith(wanted.words.last())) return true;
    }
    return false;
}

QString trigramMatch(QStringView folded) {
    constexpr qsizetype length = 3;
    constexpr qsizetype most = 12;
    const QList<uint> letters = folded.toUcs4();
    QStringList pieces;
    for (qsizetype at = 0; at + length <= letters.size() && pieces.size() < most; ++at) {
        QString piece;
        for (const uint letter : letters.sliced(at, length)) piece += QChar::fromUcs4(letter);
        pieces.append(u'"' + piece.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return pieces.join(QStringLiteral(" AND "));
}

} // namespace Rushes::Search
