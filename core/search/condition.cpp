// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/condition.h"

#include "core/base/searchtext.h"
#include "core/search/literal.h"
#include "core/search/nearest.h"

#include <algorithm>

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

QueryFault faultOf(FieldType type) {
    switch (type) {
    case FieldType::Day: return QueryFault::NotADay;
    case FieldType::Size: return QueryFault::NotASize;
    case FieldType::Duration: return QueryFault::NotADuration;
    case FieldType::Rate: return QueryFault::NotARate;
    case FieldType::Raster: return QueryFault::NotARaster;
    case FieldType::Timecode: return QueryFault::NotATimecode;
    case FieldType::Count: return QueryFault::NotANumber;
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Country:
    case FieldType::Choice: return QueryFault::UnknownValue;
    }
    Q_UNREACHABLE_RETURN({});
}

bool hasOrder(FieldType type) {
    return type == FieldType::Day || type == FieldType::Size || type == FieldType::Duration || type == FieldType::Rate || type == FieldType::Timecode ||
           type == FieldType::Count || type == FieldType::Raster;
}

class Binder {
public:
    explicit Binder(const Schema& schema) : m_schema{schema} {}

    [[nodiscard]] const QList<QueryProblem>& problems() const { return m_problems; }

    Condition bind(const Node& node) {
        switch (node.kind) {
        case Node::Kind::All: return list(Condition::Kind::All, node);
        case Node::Kind::Any: return list(Condition::Kind::Any, node);
        case Node::Kind::Not: return list(Condition::Kind::Not, node);
        case Node::Kind::Word: return text(Field{.sources = m_schema.anywhere}, Wanted::of(node.text, false));
        case Node::Kind::Phrase: lookForLonelyKey(node); return text(Field{.sources = m_schema.anywhere}, Wanted::of(node.text, true));
        case Node::Kind::Field: return field(node);
        }
        Q_UNREACHABLE_RETURN({});
    }

private:
    Condition list(Condition::Kind kind, const Node& node) {
        Condition condition{.kind = kind};
        for (const Node& child : node.children) condition.children.append(bind(child));
        return condition;
    }

    void report(QueryFault fault, const Node& node, Span span, const QString& found, const QStringList& proposals = {}) {
        m_problems.append({.fault = fault, .span = span, .key = node.key, .found = found, .proposals = proposals});
    }

    /// "place: Brussels": the key of a field, parted from its value.
    void lookForLonelyKey(const Node& node) {
        if (!node.text.endsWith(u':') || node.span.length != node.text.size()) return;
        const QString key = node.text.chopped(1).toLower();
        if (m_schema.field(key) == nullptr) return;
        m_problems.append({.fault = QueryFault::MissingValue, .span = node.span, .key = key, .found = node.text, .proposals = {u'"' + node.text + u'"'}});
    }

    static Condition text(const Field& field, const Wanted& wanted) {
        const auto isEverywhere = [&](const TextSource& source) { return source.form == TextForm::Inside ? wanted.folded.isEmpty() : wanted.words.isEmpty(); };
        if (std::ranges::any_of(field.sources, isEverywhere)) return {};
        return {.kind = Condition::Kind::Text, .field = field, .wanted = wanted};
    }

    Condition field(const Node& node) {
        const Field* const field = m_schema.field(node.key);
        if (field == nullptr) {
            QStringList proposals = nearest(node.key, m_schema.keys());
            // A key is put right alone; without one that is like it, the whole stands for words.
            const bool isNear = !proposals.isEmpty();
            report(QueryFault::UnknownKey, node, isNear ? node.keySpan : node.span, node.key, isNear ? proposals : QStringList{asWords(node)});
            return {};
        }
        if (node.relation != Relation::Is && !hasOrder(field->type)) {
            report(QueryFault::NoOrder, node, node.valueSpan, print(node).sliced(node.key.size() + 1),
                   node.text.isEmpty() ? QStringList{} : QStringList{writtenValue(node.text)});
            return {};
        }
        switch (field->type) {
        case FieldType::Text: return text(*field, Wanted::of(node.text, node.quoted));
        case FieldType::Name: return {.kind = Condition::Kind::Name, .field = *field, .name = searchText(node.text)};
        case FieldType::Country: return country(*field, node);
        case FieldType::Choice: return choice(*field, node);
        case FieldType::Raster: return raster(*field, node);
        case FieldType::Count:
        case FieldType::Size:
        case FieldType::Duration:
        case FieldType::Rate:
        case FieldType::Day:
        case FieldType::Timecode: return span(*field, node);
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString asWords(const Node& node) {
        const QString written = print(node);
        return u'"' + QString{written}.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    }

    Condition country(const Field& field, const Node& node) {
        const QString code = countryCode(node.text);
        if (code.isEmpty()) report(QueryFault::UnknownValue, node, node.valueSpan, node.text, written(nearest(node.text, countryNames())));
        return {.kind = Condition::Kind::Name, .field = field, .name = code};
    }

    Condition choice(const Field& field, const Node& node) {
        const QString wanted = searchText(node.text);
        QStringList words;
        for (const Choice& one : field.choices) {
            if (searchText(one.word) == wanted) return {.kind = Condition::Kind::Choice, .field = field, .name = one.word};
            words.append(one.word);
        }
        report(QueryFault::UnknownValue, node, node.valueSpan, node.text, written(nearest(node.text, words)));
        return {};
    }

    static QStringList written(QStringList values) {
        for (QString& value : values) value = writtenValue(value);
        return values;
    }

    std::optional<Literal> literal(const Field& field, const Node& node, const QString& text) {
        auto value = literalOf(field.type, text, m_schema.today);
        if (field.type == FieldType::Raster) {
            if (const auto raster = rasterOf(text); raster && !raster->width) value = Literal{raster->height, raster->height, raster->height, raster->height};
        }
        if (!value) report(faultOf(field.type), node, node.valueSpan, text);
        return value;
    }

    Condition span(const Field& field, const Node& node) {
        Condition condition{.kind = Condition::Kind::Span, .field = field};
        if (node.relation == Relation::Between) {
            if (!node.text.isEmpty()) condition.first = literal(field, node, node.text).value_or(Literal{}).lower;
            if (!node.until.isEmpty()) condition.last = literal(field, node, node.until).value_or(Literal{.upper = condition.first.value_or(0)}).upper;
            const bool isOpen = !condition.first || !condition.last;
            if (!isOpen && *condition.last < *condition.first)
                report(QueryFault::Backwards, node, node.valueSpan, node.text + u".."_s + node.until,
                       {writtenValue(node.until) + u".."_s + writtenValue(node.text)});
            return condition;
        }
        const Literal value = literal(field, node, node.text).value_or(Literal{});
        switch (node.relation) {
        case Relation::Is:
            condition.first = value.first;
            condition.last = value.last;
            break;
        case Relation::Less: condition.last = value.lower - 1; break;
        case Relation::AtMost: condition.last = value.upper; break;
        case Relation::More: condition.first = value.upper + 1; break;
        case Relation::AtLeast: condition.first = value.lower; break;
        case Relation::Between: Q_UNREACHABLE();
        }
        return condition;
    }

    Condition raster(const Field& field, const Node& node) {
        const auto both = rasterOf(node.text);
        if (node.relation != Relation::Is || !both || !both->width) return span(field, node);
        const auto exactly = [&](qint64 number, bool second) {
            return Condition{.kind = Condition::Kind::Span, .field = field, .first = number, .last = number, .second = second};
        };
        return {.kind = Condition::Kind::All, .children = {exactly(*both->width, true), exactly(both->height, false)}};
    }

    const Schema& m_schema;
    QList<QueryProblem> m_problems;
};

} // namespace

QueryResult<Condition> bind(const Query& query, const Schema& schema) {
    Binder binder{schema};
    Condition condition = binder.bind(query.root);
    if (!binder.problems().isEmpty()) return std::unexpected{binder.problems().first()};
    return condition;
}

QList<QueryProblem> problems(const Query& query, const Schema& schema) {
    Binder binder{schema};
    std::ignore = binder.bind(query.root);
    return binder.problems();
}

} // namespace Rushes::Search
