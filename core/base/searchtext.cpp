// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchtext.h"

#include <algorithm>

namespace Rushes {

namespace {

/// Letters that Unicode does not take apart, though people leave their strokes out as they leave out accents.
QStringView plainLetter(QChar letter) {
    switch (letter.unicode()) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ':
    case u'ð': return u"d";
    case u'ħ': return u"h";
    case u'ı': return u"i";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'þ': return u"th";
    case u'ß': return u"ss";
    default: return {};
    }
}

/// What is below of letters that have no accents: most names have no others, and Unicode's tables need not be asked.
QString plainSearchText(QStringView text) {
    QString result{text.size(), Qt::Uninitialized};
    QChar* at = result.data();
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        *at++ = QChar{unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit < u' ' || unit == 0x7f ? u' ' : unit};
    }
    return result.simplified();
}

} // namespace

QString searchText(QStringView text) {
    if (std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; })) return plainSearchText(text);
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar character : apart) {
        if (character.isMark()) continue;
        if (const QStringView plain = plainLetter(character); !plain.isEmpty()) result += plain;
        else result += character.category() == QChar::Other_Control ? QChar{u' '} : character;
    }
    return result.simplified();
}

QStringList searchWords(QStringView query) { return searchText(query).split(u' ', Qt::SkipEmptyParts); }

} // namespace Rushes
