// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/search/parser.h"

#include <QStringList>

#include <algorithm>

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

QString inQuotes(const QString& text) {
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

bool isPlain(QChar c) { return !c.isSpace() && c.category() != QChar::Other_Control && c != u'"' && c != u'(' && c != u')'; }

/// Whether a word read back would be that word, and not an operator, a field or half of something.
bool isPlainWord(const QString& word) {
    const QList<Token> read = tokens(word);
    return read.size() == 1 && read.first().kind == Token::Kind::Word;
}

bool isPlainValue(const QString& value) {
    if (value.isEmpty() || !std::ranges::all_of(value, isPlain) || value.contains(".."_L1)) return false;
    return !value.startsWith(u'<') && !value.startsWith(u'>') && !value.startsWith(u'=');
}

/// The dots of a range would take a dot of the value for theirs.
QString writtenEnd(const QString& value) {
    return value.isEmpty() ? value : value.startsWith(u'.') || value.endsWith(u'.') ? inQuotes(value) : writtenValue(value);
}

QString sign(Relation relation) {
    switch (relation) {
    case Relation::Is:
    case Relation::Between: return {};
    case Relation::Less: return u"<"_s;
    case Relation::AtMost: return u"<="_s;
    case Relation::More: return u">"_s;
    case Relation::AtLeast: return u">="_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString printField(const Node& node) {
    const auto value = [&](const QString& text) { return node.quoted ? inQuotes(text) : writtenValue(text); };
    if (node.relation != Relation::Between) return node.key + u':' + sign(node.relation) + value(node.text);
    return node.key + u':' + writtenEnd(node.text) + u".."_s + writtenEnd(node.until);
}

QString joined(const QList<Node>& nodes, const QString& between) {
    QStringList parts;
    for (const Node& node : nodes) {
        // An Any within an All, or the other way round, and a group of its own: all of them are told by parentheses.
        const bool isGroup = node.kind == Node::Kind::All || node.kind == Node::Kind::Any;
        parts.append(isGroup ? u'(' + print(node) + u')' : print(node));
    }
    return parts.join(between);
}

} // namespace

bool Node::operator==(const Node& other) const {
    return kind == other.kind && key == other.key && relation == other.relation && quoted == other.quoted && text == other.text && until == other.until &&
           children == other.children;
}

QString writtenValue(const QString& value) { return isPlainValue(value) ? value : inQuotes(value); }

QString print(const Node& node) {
    switch (node.kind) {
    case Node::Kind::All: return joined(node.children, u" "_s);
    case Node::Kind::Any: {
        // "a b or c": what stands together binds closer than "or", so an All within an Any needs no parentheses, unless it is alone.
        QStringList parts;
        for (const Node& child : node.children) {
            const bool bare = child.kind == Node::Kind::All && child.children.size() > 1;
            const bool isGroup = child.kind == Node::Kind::All || child.kind == Node::Kind::Any;
            parts.append(isGroup && !bare ? u'(' + print(child) + u')' : print(child));
        }
        return parts.join(u" or "_s);
    }
    case Node::Kind::Not: {
        const Node& inner = node.children.first();
        const bool isGroup = inner.kind == Node::Kind::All || inner.kind == Node::Kind::Any;
        return u'-' + (isGroup ? u'(' + print(inner) + u')' : print(inner));
    }
    case Node::Kind::Word: return isPlainWord(node.text) ? node.text : inQuotes(node.text);
    case Node::Kind::Phrase: return inQuotes(node.text);
    case Node::Kind::Field: return printField(node);
    }
    Q_UNREACHABLE_RETURN({});
}

QString print(const Query& query) { return print(query.root); }

Query wordsOf(QStringView text) {
    Query query;
    const QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) query.root.children.append(Node{.kind = Node::Kind::Word, .text = word});
    return query;
}

} // namespace Rushes::Search
