// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/shorthand.h"

#include "core/base/searchtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCode = 24;

/// What makes words a role.
const QString office = u"(?:Secretary[- ]General|Director[- ]General|Secretary|Minister|President|Chancellor|Ambassador|Chair(?:man|woman|person)?|Director|"
                       "Spokes(?:person|man|woman)|Commissioner|Commander|General|Admiral|Representative|Adviser|Governor|Mayor|Envoy|King|Queen|Prince|"
                       "Princess|Speaker|Chief|Head)"_s;
/// One word of a name, or of what stands before an office.
const QString word = u"\\p{Lu}[\\p{L}\\p{M}'’.-]+"_s;
const QString name = u"%1(?: (?:de|da|di|del|van|von|der|den|al|el|bin|la|le|dos|du|%1)){1,4}"_s.arg(word);

const QRegularExpression& nameAndRole() {
    static const QRegularExpression form{u"(%1), ((?:the )?[^,.;:()\"\\n]{0,60}?\\b%2\\b(?: [^,.;:()\"\\n]{1,50})?)(?=[,.;:()\"\\n]|$)"_s.arg(name, office),
                                         QRegularExpression::UseUnicodePropertiesOption};
    return form;
}

const QRegularExpression& roleAndName() {
    static const QRegularExpression form{u"((?:%3 ){0,3}%2) (%1)"_s.arg(name, office, word), QRegularExpression::UseUnicodePropertiesOption};
    return form;
}

bool holdsAnOffice(const QString& text) {
    static const QRegularExpression form{u"\\b%1\\b"_s.arg(office), QRegularExpression::UseUnicodePropertiesOption};
    return form.match(text).hasMatch();
}

/// From initials; where those are taken, with more letters of the last name, and then with a number.
QString freshCode(const QString& person, const QSet<QString>& taken) {
    const QStringList words = searchText(person).split(u' ', Qt::SkipEmptyParts);
    QString code;
    for (const QString& one : words) code += one.first(1);
    const QString last = words.isEmpty() ? QString{} : words.constLast();
    for (qsizetype more = 1; taken.contains(shorthandCode(code)) && more < last.size(); ++more) code += last.at(more);
    const QString stem = code;
    for (int number = 2; taken.contains(shorthandCode(code)) || shorthandCode(code).isEmpty(); ++number)
        code = stem.first(std::min<qsizetype>(stem.size(), 20)) + QString::number(number);
    return shorthandCode(code);
}

} // namespace

QString shorthandCode(QStringView text) {
    QString code = text.trimmed().toString().toLower();
    if (code.startsWith(u'=')) code.remove(0, 1);
    if (code.endsWith(u'=')) code.chop(1);
    const bool isCode = std::ranges::all_of(code, [](QChar letter) { return letter.isLetterOrNumber() || letter == u'-' || letter == u'_'; });
    return isCode && code.size() <= longestCode ? code : QString{};
}

QString shorthandTable(const QList<Shorthand>& shorthands) {
    QString text;
    for (const Shorthand& one : shorthands) text += one.code + u'\t' + one.person + (one.role.isEmpty() ? QString{} : u'\t' + one.role) + u'\n';
    return text;
}

ShorthandTable readShorthandTable(QStringView text) {
    ShorthandTable table;
    QSet<QString> codes;
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u"# ")) continue;
        const QList<QStringView> cells = line.split(u'\t');
        Shorthand one{
            .code = shorthandCode(cells.constFirst()), .person = cells.value(1).toString().simplified(), .role = cells.value(2).toString().simplified()};
        if (one.code.isEmpty() || one.person.isEmpty() || codes.contains(one.code)) {
            table.leftOut.append(number);
            continue;
        }
        codes.insert(one.code);
        table.shorthands.append(std::move(one));
    }
    return table;
}

QList<Shorthand> proposeShorthands(const QStringList& texts, const QList<Shorthand>& known) {
    QSet<QString> people;
    QSet<QString> codes;
    for (const Shorthand& one : known) {
        people.insert(searchText(one.person));
        codes.insert(one.code);
    }
    QList<Shorthand> found;
    const auto take = [&](QString person, QString role) {
        if (person.endsWith(u'.')) person.chop(1); // of the sentence; nobody's last name is an initial
        if (holdsAnOffice(person) || people.contains(searchText(person))) return;
        if (role.startsWith("the "_L1)) role.remove(0, 4);
        people.insert(searchText(person));
        const QString code = freshCode(person, codes);
        codes.insert(code);
        found.append({.code = code, .person = person.simplified(), .role = role.simplified()});
    };
    for (const QString& text : texts) {
        for (const QRegularExpressionMatch& match : nameAndRole().globalMatch(text)) take(match.captured(1), match.captured(2));
        for (const QRegularExpressionMatch& match : roleAndName().globalMatch(text)) take(match.captured(2), match.captured(1));
    }
    return found;
}

} // namespace Rushes::Library
