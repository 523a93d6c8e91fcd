// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/randomquery.h"

namespace Rushes::Tests {

using Search::Node;
using Search::Relation;

namespace {

class Maker {
public:
    Maker(QRandomGenerator& random, const QueryMaterial& material) : m_random{random}, m_material{material} {}

    Node list(int depth) {
        Node list{.kind = below(3) == 0 ? Node::Kind::Any : Node::Kind::All};
        const int count = 2 + below(2);
        for (int i = 0; i < count; ++i) list.children.append(any(depth - 1));
        return list;
    }

    Node any(int depth) {
        const int what = below(depth > 0 ? 10 : 7);
        if (what >= 8) return list(depth);
        if (what == 7) return {.kind = Node::Kind::Not, .children = {any(depth - 1)}};
        return what < 3 ? text() : field();
    }

private:
    int below(qsizetype limit) { return m_random.bounded(static_cast<int>(limit)); }

    Node text() {
        Node node{.kind = below(3) == 0 ? Node::Kind::Phrase : Node::Kind::Word, .text = m_material.words[below(m_material.words.size())]};
        if (node.kind == Node::Kind::Phrase && below(2) == 0) node.text += u' ' + m_material.words[below(m_material.words.size())];
        return node;
    }

    Node field() {
        const auto& value = m_material.values[below(m_material.values.size())];
        Node node{.kind = Node::Kind::Field, .text = value.value, .key = value.key, .quoted = below(3) == 0};
        if (!value.ordered) return node;
        node.relation = static_cast<Relation>(below(6));
        if (node.relation != Relation::Between) return node;
        node.quoted = false;
        if (below(3) == 0) node.text.clear();
        if (node.text.isEmpty() || below(3) > 0) {
            // The other end is of the same key.
            do { node.until = m_material.values[below(m_material.values.size())].value; } while (!hasValue(value.key, node.until));
        }
        return node;
    }

    [[nodiscard]] bool hasValue(const QString& key, const QString& value) const {
        return std::ranges::any_of(m_material.values, [&](const auto& one) { return one.ordered && one.key == key && one.value == value; });
    }

    QRandomGenerator& m_random;
    const QueryMaterial& m_material;
};

} // namespace

Search::Query randomQuery(QRandomGenerator& random, const QueryMaterial& material, int depth) {
    Maker maker{random, material};
    return {maker.list(depth)};
}

} // namespace Rushes::Tests
