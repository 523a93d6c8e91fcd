// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/querytext.h"

#include "core/base/searchtext.h"
#include "core/search/parser.h"

#include <algorithm>
#include <ranges>

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

/// The same but for case, accents and needless quotation marks.
bool isSame(const Node& a, const Node& b) {
    return a.kind == b.kind && a.key == b.key && a.relation == b.relation && searchText(a.text) == searchText(b.text) &&
           searchText(a.until) == searchText(b.until) && std::ranges::equal(a.children, b.children, isSame);
}

/// Where the term stands in a text that asks for all of its terms.
QList<Span> placesOf(QStringView text, QStringView term) {
    const auto query = parse(text);
    const auto wanted = parse(term);
    if (!query || !wanted || query->root.kind != Node::Kind::All || wanted->root.children.size() != 1) return {};
    QList<Span> places;
    for (const Node& child : query->root.children) {
        if (isSame(child, wanted->root.children.first())) places.append(child.span);
    }
    return places;
}

} // namespace

bool hasTerm(QStringView text, QStringView term) { return !placesOf(text, term).isEmpty(); }

QString withTerm(const QString& text, const QString& term) {
    if (text.trimmed().isEmpty()) return term;
    if (hasTerm(text, term)) return text;
    const auto query = parse(text);
    if (!query) return term + u' ' + text.trimmed(); // whatever is open at its end shall not swallow the term
    const bool isAny = query->root.kind == Node::Kind::Any;
    return (isAny ? u'(' + text.trimmed() + u')' : text.trimmed()) + u' ' + term;
}

QString withoutTerm(const QString& text, QStringView term) {
    QString result = text;
    const QList<Span> places = placesOf(text, term);
    for (const Span& place : places | std::views::reverse) result = withInstead(result, place, {});
    return result;
}

QString withInstead(const QString& text, Span span, const QString& other) {
    const QString before = text.first(span.at);
    const QString behind = text.sliced(span.end());
    if (!other.isEmpty()) return before + other + behind;
    const QString left = before.trimmed();
    const QString right = behind.trimmed();
    if (left.isEmpty() || right.isEmpty()) return left + right;
    // "(a b)" keeps its parentheses where they are.
    return left + (left.endsWith(u'(') || right.startsWith(u')') ? u""_s : u" "_s) + right;
}

WritingPlace writingPlace(QStringView text, qsizetype cursor) {
    WritingPlace place{.span = {cursor, 0}};
    const QList<Token> all = tokens(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token& token = all[i];
        if (token.span.at > cursor || token.span.end() < cursor) continue;
        const bool isBehindMinus = i > 0 && all[i - 1].kind == Token::Kind::Minus;
        switch (token.kind) {
        case Token::Kind::Key:
        case Token::Kind::Word:
        case Token::Kind::Or:
            place = {.key = {}, .written = text.sliced(token.span.at, cursor - token.span.at).toString(), .span = token.span, .negated = isBehindMinus};
            break;
        case Token::Kind::Sign:
            if (cursor == token.span.at) continue; // before the colon a key is written
            place = {.key = token.key, .written = {}, .span = {cursor, 0}};
            break;
        case Token::Kind::Value: {
            QString written = text.sliced(token.span.at, cursor - token.span.at).toString();
            if (written.startsWith(u'"')) written.remove(0, 1);
            if (written.endsWith(u'"')) written.chop(1);
            place = {.key = token.key, .written = written, .span = token.span};
            break;
        }
        case Token::Kind::Phrase: return {.key = {}, .written = {}, .span = {cursor, 0}};
        case Token::Kind::Minus: place = {.span = {cursor, 0}, .negated = true}; break;
        case Token::Kind::Space:
        case Token::Kind::Open:
        case Token::Kind::Close: break;
        }
    }
    return place;
}

} // namespace Rushes::Search
