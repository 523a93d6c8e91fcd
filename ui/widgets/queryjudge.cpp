// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryjudge.h"

#include "core/base/answers.h"
#include "core/base/result.h"
#include "core/base/searchtext.h"
#include "core/search/condition.h"
#include "core/search/literal.h"
#include "core/search/nearest.h"
#include "core/search/parser.h"
#include "ui/widgets/querysource.h"

#include <algorithm>

namespace Rushes::Ui {

using Search::Node;
using Search::QueryFault;
using Search::QueryProblem;
using Search::ValueCount;

namespace {

/// The terms whose values can be looked up.
void gather(const Node& node, const Search::Schema& schema, QList<Node>& terms) {
    for (const Node& child : node.children) gather(child, schema, terms);
    if (node.kind != Node::Kind::Field || node.relation != Search::Relation::Is) return;
    const Search::Field* const field = schema.field(node.key);
    if (field == nullptr) return;
    using enum Search::FieldType;
    if (field->type == Text || field->type == Name || field->type == Country) terms.append(node);
}

bool has(const Search::Schema& schema, const Node& term, const ValueCount& value) {
    const Search::FieldType type = schema.field(term.key)->type;
    if (type == Search::FieldType::Country) return Search::countryCode(term.text) == Search::countryCode(value.value);
    if (type == Search::FieldType::Name) return searchText(term.text) == searchText(value.value);
    return Search::hasWords(Search::textWords(value.value), Search::Wanted::of(term.text, term.quoted));
}

std::optional<QueryProblem> unknownValue(const Search::Schema& schema, const Node& term, const QList<ValueCount>& values) {
    // Without a list nothing is known; words within texts are not listed.
    if (values.isEmpty() || std::ranges::any_of(values, [&](const ValueCount& value) { return has(schema, term, value); })) return std::nullopt;
    QStringList known;
    for (const ValueCount& value : values) known.append(value.value);
    QStringList proposals = Search::nearest(term.text, known);
    for (QString& proposal : proposals) proposal = Search::writtenValue(proposal);
    return QueryProblem{.fault = QueryFault::UnknownValue, .span = term.valueSpan, .key = term.key, .found = term.text, .proposals = proposals};
}

} // namespace

void QueryJudge::forget() {
    m_values.clear();
    ++m_round;
}

QFuture<QList<ValueCount>> QueryJudge::values(QuerySource& source, const QString& key) {
    if (const auto known = m_values.constFind(key); known != m_values.cend()) return readyFuture(*known);
    auto promise = std::make_shared<QPromise<Values>>();
    promise->start();
    const QString question = QString::number(m_round) + u' ' + key;
    QList<std::shared_ptr<QPromise<Values>>>& waiting = m_waiting[question];
    waiting.append(promise);
    if (waiting.size() > 1) return promise->future();
    source.values(key).then(this, [this, question, key, round = m_round](const Values& values) {
        if (round == m_round) m_values.insert(key, values);
        const auto all = m_waiting.take(question);
        for (const auto& one : all) {
            one->addResult(values);
            one->finish();
        }
    });
    return promise->future();
}

void QueryJudge::judge(const QString& query, QuerySource& source) {
    const quint64 asked = ++m_asked;
    const auto parsed = Search::parse(query);
    if (!parsed) {
        Q_EMIT judged(query, {parsed.error()});
        return;
    }
    const Search::Schema schema = source.schema();
    const QList<QueryProblem> problems = Search::problems(*parsed, schema);
    QList<Node> terms;
    gather(parsed->root, schema, terms);
    if (terms.isEmpty()) {
        Q_EMIT judged(query, problems);
        return;
    }
    QList<QFuture<QList<ValueCount>>> lists;
    for (const Node& term : std::as_const(terms)) lists.append(values(source, term.key));
    QtFuture::whenAll(lists.begin(), lists.end()).then(this, [this, asked, query, schema, terms, problems](const QList<QFuture<QList<ValueCount>>>& answers) {
        const auto known = answersOf(answers);
        if (asked != m_asked || !known) return;
        QList<QueryProblem> all = problems;
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (const auto problem = unknownValue(schema, terms[i], known->at(i))) all.append(*problem);
        }
        std::ranges::stable_sort(all, {}, [](const QueryProblem& problem) { return problem.span.at; });
        Q_EMIT judged(query, all);
    });
}

} // namespace Rushes::Ui
