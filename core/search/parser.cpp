// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }
bool isKeyLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool endsWord(QChar c) { return isSpace(c) || c == u'"' || c == u'(' || c == u')'; }

/// The text of a phrase token, without its quotation marks and escapes.
QString unquoted(QStringView token) {
    QString result;
    const qsizetype end = token.size() > 1 && token.endsWith(u'"') ? token.size() - 1 : token.size();
    for (qsizetype i = 1; i < end; ++i) {
        if (token[i] == u'\\' && i + 1 < end && (token[i + 1] == u'"' || token[i + 1] == u'\\')) ++i;
        result += token[i];
    }
    return result;
}

/// Cuts a text into tokens. A phrase that is not closed goes to the end of the text.
class Lexer {
public:
    explicit Lexer(QStringView text) : m_text{text} {}

    QList<Token> all() {
        while (m_at < m_text.size()) next();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar{u' '}; }

    void add(Token::Kind kind, qsizetype length, const QString& key = {}) {
        m_tokens.append({kind, {m_at, length}, key});
        m_at += length;
    }

    void next() {
        const QChar c = peek();
        if (isSpace(c)) return add(Token::Kind::Space, lengthWhile(isSpace));
        if (c == u'"') return add(Token::Kind::Phrase, phraseLength());
        if (c == u'(') return add(Token::Kind::Open, 1);
        if (c == u')') return add(Token::Kind::Close, 1);
        // A minus that has nothing right behind it is a sign in a sentence.
        if (c == u'-' && !isSpace(peek(1)) && peek(1) != u')') return add(Token::Kind::Minus, 1);
        if (const qsizetype key = lengthWhile(isKeyLetter); key > 0 && peek(key) == u':' && isFieldAfter(key)) return field(key);
        const qsizetype length = std::max<qsizetype>(lengthWhile([](QChar one) { return !endsWord(one); }), 1);
        const bool isOr = m_text.sliced(m_at, length).compare(u"or", Qt::CaseInsensitive) == 0;
        add(isOr ? Token::Kind::Or : Token::Kind::Word, length);
    }

    /// "place:Brussels" and "place:" at the end, but not "Ukraine: a statement", which is two words of a title and a colon.
    [[nodiscard]] bool isFieldAfter(qsizetype key) const {
        const qsizetype behind = m_at + key + 1;
        return behind >= m_text.size() || !isSpace(m_text[behind]);
    }

    void field(qsizetype keyLength) {
        const QString key = m_text.sliced(m_at, keyLength).toString().toLower();
        add(Token::Kind::Key, keyLength, key);
        qsizetype sign = 1;
        if (peek(1) == u'<' || peek(1) == u'>') sign = peek(2) == u'=' ? 3 : 2;
        else if (peek(1) == u'=') sign = 2;
        add(Token::Kind::Sign, sign, key);
        const bool isOpenBelow = sign == 1 && startsDots();
        if (!isOpenBelow && !value(key)) return;
        if (sign != 1 || !startsDots()) return;
        add(Token::Kind::Sign, 2, key);
        value(key);
    }

    [[nodiscard]] bool startsDots() const { return peek() == u'.' && peek(1) == u'.'; }

    bool value(const QString& key) {
        if (m_at >= m_text.size()) return false;
        if (peek() == u'"') {
            add(Token::Kind::Value, phraseLength(), key);
            return true;
        }
        qsizetype length = 0;
        while (m_at + length < m_text.size() && !endsWord(peek(length)) && (peek(length) != u'.' || peek(length + 1) != u'.')) ++length;
        if (length == 0) return false;
        add(Token::Kind::Value, length, key);
        return true;
    }

    [[nodiscard]] qsizetype phraseLength() const {
        qsizetype length = 1;
        while (m_at + length < m_text.size()) {
            const QChar c = peek(length++);
            if (c == u'"') break;
            if (c == u'\\' && (peek(length) == u'"' || peek(length) == u'\\')) ++length;
        }
        return std::min(length, m_text.size() - m_at);
    }

    template <typename Is> [[nodiscard]] qsizetype lengthWhile(Is is) const {
        qsizetype length = 0;
        while (m_at + length < m_text.size() && is(m_text[m_at + length])) ++length;
        return length;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

/// Whether a phrase token has both of its quotation marks.
bool isClosed(QStringView token) {
    bool escaped = false;
    for (qsizetype i = 1; i < token.size(); ++i) {
        if (escaped) escaped = false;
        else if (token[i] == u'\\' && i + 1 < token.size() && (token[i + 1] == u'"' || token[i + 1] == u'\\')) escaped = true;
        else if (token[i] == u'"') return true;
    }
    return false;
}

class Parser {
public:
    explicit Parser(QStringView text) : m_text{text}, m_tokens{tokens(text)} {
        m_tokens.removeIf([](const Token& token) { return token.kind == Token::Kind::Space; });
    }

    QueryResult<Query> all() {
        Node root = alternatives(0);
        if (!m_problem && m_at < m_tokens.size()) fail(QueryFault::UnopenedGroup, m_tokens[m_at].span, {u""_s});
        if (m_problem) return std::unexpected{*m_problem};
        if (root.kind != Node::Kind::All && root.kind != Node::Kind::Any) root = Node{.kind = Node::Kind::All, .children = {root}, .span = root.span};
        return Query{root};
    }

private:
    [[nodiscard]] bool is(Token::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] bool isAtEnd() const { return m_problem.has_value() || m_at >= m_tokens.size() || is(Token::Kind::Close); }
    [[nodiscard]] QStringView textOf(const Token& token) const { return m_text.sliced(token.span.at, token.span.length); }

    void fail(QueryFault fault, Span span, const QStringList& proposals = {}, const QString& key = {}) {
        if (m_problem) return;
        m_problem = QueryProblem{.fault = fault, .span = span, .key = key, .found = m_text.sliced(span.at, span.length).toString(), .proposals = proposals};
    }

    /// A list with one member is that member.
    static Node lone(Node list) { return list.children.size() == 1 ? list.children.takeFirst() : list; }

    static void cover(Node& list) {
        if (list.children.isEmpty()) return;
        list.span = {list.children.first().span.at, list.children.last().span.end() - list.children.first().span.at};
    }

    Node alternatives(int depth) {
        Node any{.kind = Node::Kind::Any};
        any.children.append(sequence(depth));
        while (!m_problem && is(Token::Kind::Or)) {
            const Span span = m_tokens[m_at++].span;
            Node next = sequence(depth);
            const auto isNothing = [](const Node& node) { return node.kind == Node::Kind::All && node.children.isEmpty(); };
            if (isNothing(any.children.last()) || isNothing(next)) fail(QueryFault::MissingTerm, span, {u"\"or\""_s, u""_s});
            any.children.append(std::move(next));
        }
        cover(any);
        return lone(any);
    }

    Node sequence(int depth) {
        Node all{.kind = Node::Kind::All};
        while (!isAtEnd() && !is(Token::Kind::Or)) all.children.append(factor(depth));
        cover(all);
        return lone(all);
    }

    Node factor(int depth) {
        const Token token = m_tokens[m_at++];
        if (depth >= deepestQuery) {
            fail(QueryFault::TooDeep, token.span);
            return {};
        }
        switch (token.kind) {
        case Token::Kind::Minus: {
            if (isAtEnd() || is(Token::Kind::Or)) {
                fail(QueryFault::MissingTerm, token.span, {u""_s});
                return {};
            }
            Node inner = factor(depth + 1);
            const Span span{token.span.at, inner.span.end() - token.span.at};
            return {.kind = Node::Kind::Not, .children = {std::move(inner)}, .span = span};
        }
        case Token::Kind::Open: return group(token, depth);
        case Token::Kind::Key: return field(token);
        case Token::Kind::Phrase:
            if (!isClosed(textOf(token))) fail(QueryFault::UnclosedQuote, token.span, {textOf(token).toString() + u'"'});
            count(token);
            return {.kind = Node::Kind::Phrase, .text = unquoted(textOf(token)), .span = token.span};
        default:
            count(token);
            // "Ukraine:" is a whole word with a colon behind it; at the end of a text it would be a key.
            return {.kind = tokens(textOf(token)).size() == 1 ? Node::Kind::Word : Node::Kind::Phrase, .text = textOf(token).toString(), .span = token.span};
        }
    }

    Node group(const Token& open, int depth) {
        Node inner = alternatives(depth + 1);
        if (m_problem) return inner;
        if (!is(Token::Kind::Close)) {
            fail(QueryFault::UnclosedGroup, open.span, {u""_s});
            return inner;
        }
        const Token close = m_tokens[m_at++];
        inner.span = {open.span.at, close.span.end() - open.span.at};
        if (inner.kind == Node::Kind::All && inner.children.isEmpty()) fail(QueryFault::EmptyGroup, inner.span, {u""_s});
        return inner;
    }

    Node field(const Token& key) {
        count(key);
        Node node{.kind = Node::Kind::Field, .key = key.key, .span = key.span, .keySpan = key.span};
        bool hasLower = false;
        bool hasUpper = false;
        for (; m_at < m_tokens.size() && (is(Token::Kind::Sign) || is(Token::Kind::Value)) && m_tokens[m_at].span.at == node.span.end(); ++m_at) {
            const Token& token = m_tokens[m_at];
            const QStringView text = textOf(token);
            node.span.length = token.span.end() - node.span.at;
            if (token.kind == Token::Kind::Sign) {
                node.relation = text == u".." ? Relation::Between : relationOf(text);
                continue;
            }
            const bool isPhrase = text.startsWith(u'"');
            if (isPhrase && !isClosed(text)) fail(QueryFault::UnclosedQuote, token.span, {text.toString() + u'"'}, key.key);
            const QString value = isPhrase ? unquoted(text) : text.toString();
            if (node.relation == Relation::Between) node.until = value;
            else node.text = value;
            (node.relation == Relation::Between ? hasUpper : hasLower) = !value.isEmpty();
            node.quoted = isPhrase || writtenValue(value) != value;
        }
        if (node.relation == Relation::Between) node.quoted = false;
        node.valueSpan = {key.span.end() + 1, node.span.end() - key.span.end() - 1};
        if (!hasLower && !hasUpper) fail(QueryFault::MissingValue, node.span, {}, key.key);
        return node;
    }

    static Relation relationOf(QStringView sign) {
        if (sign == u":<") return Relation::Less;
        if (sign == u":<=") return Relation::AtMost;
        if (sign == u":>") return Relation::More;
        if (sign == u":>=") return Relation::AtLeast;
        return Relation::Is;
    }

    void count(const Token& token) {
        if (++m_terms > mostTerms) fail(QueryFault::TooLong, token.span);
    }

    QStringView m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<QueryProblem> m_problem;
};

} // namespace

QList<Token> tokens(QStringView text) { return Lexer{text}.all(); }

QueryResult<Query> parse(QStringView text) {
    if (text.size() > longestQuery) return std::unexpected{QueryProblem{.fault = QueryFault::TooLong, .span = {longestQuery, text.size() - longestQuery}}};
    return Parser{text}.all();
}

} // namespace Rushes::Search
