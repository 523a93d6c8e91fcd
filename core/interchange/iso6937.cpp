// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/iso6937.h"

#include <QHash>

namespace Rushes::Interchange {

namespace {

/// Combining marks of Unicode, as the byte that comes before the letter.
char accent(char16_t mark) {
    switch (mark) {
    case 0x0300: return '\xC1'; // grave
    case 0x0301: return '\xC2'; // acute
    case 0x0302: return '\xC3'; // circumflex
    case 0x0303: return '\xC4'; // tilde
    case 0x0304: return '\xC5'; // macron
    case 0x0306: return '\xC6'; // breve
    case 0x0307: return '\xC7'; // dot above
    case 0x0308: return '\xC8'; // diaeresis
    case 0x030A: return '\xCA'; // ring
    case 0x0327: return '\xCB'; // cedilla
    case 0x030B: return '\xCD'; // double acute
    case 0x0328: return '\xCE'; // ogonek
    case 0x030C: return '\xCF'; // caron
    default: return 0;
    }
}

const QHash<char16_t, char>& single() {
    static const QHash<char16_t, char> table{
        {u'$', '\xA4'}, {u'¡', '\xA1'}, {u'¢', '\xA2'}, {u'£', '\xA3'}, {u'¥', '\xA5'}, {u'§', '\xA7'}, {u'¤', '\x24'}, {u'‘', '\xA9'}, {u'“', '\xAA'},
        {u'«', '\xAB'}, {u'←', '\xAC'}, {u'↑', '\xAD'}, {u'→', '\xAE'}, {u'↓', '\xAF'}, {u'°', '\xB0'}, {u'±', '\xB1'}, {u'²', '\xB2'}, {u'³', '\xB3'},
        {u'×', '\xB4'}, {u'µ', '\xB5'}, {u'¶', '\xB6'}, {u'·', '\xB7'}, {u'÷', '\xB8'}, {u'’', '\xB9'}, {u'”', '\xBA'}, {u'»', '\xBB'}, {u'¼', '\xBC'},
        {u'½', '\xBD'}, {u'¾', '\xBE'}, {u'¿', '\xBF'}, {u'—', '\xD0'}, {u'¹', '\xD1'}, {u'®', '\xD2'}, {u'©', '\xD3'}, {u'™', '\xD4'}, {u'♪', '\xD5'},
        {u'Æ', '\xE1'}, {u'Đ', '\xE2'}, {u'ª', '\xE3'}, {u'Ħ', '\xE4'}, {u'Ĳ', '\xE6'}, {u'Ŀ', '\xE7'}, {u'Ł', '\xE8'}, {u'Ø', '\xE9'}, {u'Œ', '\xEA'},
        {u'º', '\xEB'}, {u'Þ', '\xEC'}, {u'Ŧ', '\xED'}, {u'Ŋ', '\xEE'}, {u'ŉ', '\xEF'}, {u'ĸ', '\xF0'}, {u'æ', '\xF1'}, {u'đ', '\xF2'}, {u'ð', '\xF3'},
        {u'ħ', '\xF4'}, {u'ı', '\xF5'}, {u'ĳ', '\xF6'}, {u'ŀ', '\xF7'}, {u'ł', '\xF8'}, {u'ø', '\xF9'}, {u'œ', '\xFA'}, {u'ß', '\xFB'}, {u'þ', '\xFC'},
        {u'ŧ', '\xFD'}, {u'ŋ', '\xFE'}};
    return table;
}

QString simpler(QString text) {
    return text.replace(u'–', u'-')
        .replace(u'‐', u'-')
        .replace(u'‑', u'-')
        .replace(u'\u00A0', u' ')
        .replace(u'\u202F', u' ')
        .replace(QString{u'…'}, QStringLiteral("..."))
        .replace(u'„', u'"');
}

} // namespace

Iso6937 toIso6937(const QString& text) {
    Iso6937 made;
    const QString letters = simpler(text).normalized(QString::NormalizationForm_D);
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const char16_t letter = letters.at(at).unicode();
        const char mark = at + 1 < letters.size() ? accent(letters.at(at + 1).unicode()) : char{0};
        const bool isPlain = letter >= 0x20 && letter < 0x7F && letter != u'$';
        if (isPlain) {
            if (mark != 0) {
                made.bytes += mark;
                ++at;
            }
            made.bytes += static_cast<char>(letter);
        } else if (const auto known = single().constFind(letter); known != single().cend()) {
            made.bytes += *known;
        } else {
            // A second mark on a letter, or a letter of another script.
            if (letters.at(at).category() != QChar::Mark_NonSpacing) made.bytes += '?';
            if (letters.at(at).isHighSurrogate()) ++at;
            made.isWhole = false;
        }
    }
    return made;
}

} // namespace Rushes::Interchange
