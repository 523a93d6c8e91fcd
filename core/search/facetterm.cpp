// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facetterm.h"

#include "core/search/parser.h"
#include "core/search/querytext.h"

#include <algorithm>
#include <ranges>

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

bool isOfKey(const Node& node, QStringView key) { return node.kind == Node::Kind::Field && node.key == key; }

/// The terms of the facet: of the key alone, or a group of nothing but these.
QList<Node> termsOf(QStringView text, QStringView key) {
    const auto query = parse(text);
    if (!query) return {};
    const auto isFacet = [key](const Node& node) {
        const auto is = [key](const Node& child) { return isOfKey(child, key); };
        return is(node) || (node.kind == Node::Kind::Any && !node.children.isEmpty() && std::ranges::all_of(node.children, is));
    };
    if (query->root.kind == Node::Kind::Any) return isFacet(query->root) ? query->root.children : QList<Node>{};
    QList<Node> terms;
    std::ranges::copy_if(query->root.children, std::back_inserter(terms), isFacet);
    return terms;
}

} // namespace

QStringList facetValues(QStringView text, QStringView key) {
    QStringList values;
    const auto take = [&values](const Node& node) {
        if (node.relation == Relation::Is && !values.contains(node.text)) values.append(node.text);
    };
    const QList<Node> terms = termsOf(text, key);
    for (const Node& term : terms) {
        if (term.kind == Node::Kind::Field) take(term);
        for (const Node& child : term.children) take(child);
    }
    return values;
}

QString withFacet(const QString& text, const QString& key, const QStringList& values) {
    const auto query = parse(text);
    const bool isWhole = query && query->root.kind == Node::Kind::Any && !termsOf(text, key).isEmpty();
    QString rest = isWhole ? QString{} : text;
    const QList<Node> terms = isWhole ? QList<Node>{} : termsOf(text, key);
    for (const Node& term : terms | std::views::reverse) rest = withInstead(rest, term.span, {});
    if (values.isEmpty()) return rest;
    QStringList written;
    for (const QString& value : values) written.append(key + u':' + writtenValue(value));
    const QString term = written.size() == 1 ? written.first() : u'(' + written.join(u" or "_s) + u')';
    return withTerm(rest, term);
}

} // namespace Rushes::Search
