// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryrepairs.h"

#include "core/base/answers.h"
#include "core/search/parser.h"
#include "core/search/querytext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/queryjudge.h"
#include "ui/widgets/querysource.h"
#include "ui/words/querywords.h"

#include <QFuture>

#include <algorithm>

namespace Rushes::Ui {

using Search::Node;
using Search::QueryFault;
using Search::QueryProblem;

namespace {

constexpr qsizetype mostOffers = 4;
constexpr qsizetype longestName = 40;

struct Way {
    QueryOffer offer;
    bool isRepair = false;
    qint64 count = 0;
};

QString shortened(const QString& text) { return text.size() <= longestName ? text : text.first(longestName - 1) + u'…'; }

QString repairWords(const QueryProblem& problem, const QString& proposal) {
    const bool isValue = !problem.key.isEmpty() && problem.fault != QueryFault::UnknownKey && problem.fault != QueryFault::MissingValue;
    if (proposal.isEmpty()) return QueryRepairs::tr("Leave out %1").arg(shortened(problem.found));
    return QueryRepairs::tr("Use %1").arg(shortened(isValue                                                                 ? problem.key + u':' + proposal
                                                    : problem.fault == QueryFault::UnknownKey && !proposal.startsWith(u'"') ? proposal + u':'
                                                                                                                            : proposal));
}

QList<Way> waysOut(const QString& query, const QList<QueryProblem>& problems) {
    QList<Way> ways;
    for (const QueryProblem& problem : problems) {
        for (const QString& proposal : problem.proposals) {
            ways.append({{.icon = proposal.isEmpty() ? QStringLiteral("x") : QStringLiteral("check"),
                          .words = repairWords(problem, proposal),
                          .found = {},
                          .query = Search::withInstead(query, problem.span, proposal)},
                         true});
        }
    }
    const auto parsed = Search::parse(query);
    if (!parsed || parsed->root.kind != Node::Kind::All || parsed->root.children.size() < 2) return ways;
    for (const Node& term : parsed->root.children) {
        const QString name = term.kind == Node::Kind::Field ? term.key : Search::print(term);
        ways.append({{.icon = QStringLiteral("x"),
                      .words = QueryRepairs::tr("Leave out %1").arg(shortened(name)),
                      .found = {},
                      .query = Search::withInstead(query, term.span, {})},
                     false});
    }
    return ways;
}

} // namespace

QueryRepairs::QueryRepairs(QuerySource& source, EmptyState& empty, Page& page)
    : QObject{&page}, m_source{source}, m_empty{empty}, m_page{page}, m_judge{new QueryJudge{this}} {
    connect(m_judge, &QueryJudge::judged, this, &QueryRepairs::weigh);
    connect(&empty, &EmptyState::offerChosen, &page, &Page::setQuery);
}

void QueryRepairs::propose(const QString& lead, const QString& rest, const QString& button) {
    ++m_asked;
    m_lead = lead;
    m_rest = rest;
    m_button = button;
    m_empty.say(QStringLiteral("search"), lead, rest, button);
    m_judge->forget();
    m_judge->judge(m_page.query(), m_source);
}

void QueryRepairs::answer(const QString& why, const QList<QueryOffer>& offers) {
    m_empty.say(QStringLiteral("search"), m_lead, why.isEmpty() ? m_rest : why, m_button);
    m_empty.offer(offers);
}

void QueryRepairs::weigh(const QString& query, const QList<QueryProblem>& problems) {
    if (query != m_page.query() || m_stopped == m_asked) return;
    const QString why = problems.isEmpty() ? QString{} : Words::told(problems.first());
    const QList<Way> ways = waysOut(query, problems);
    if (ways.isEmpty()) {
        answer(why, {});
        return;
    }
    QList<QFuture<qint64>> counts;
    for (const Way& way : ways) counts.append(m_source.count(way.offer.query));
    QtFuture::whenAll(counts.begin(), counts.end()).then(this, [this, asked = m_asked, why, ways](const QList<QFuture<qint64>>& answers) {
        const auto found = answersOf(answers);
        if (asked != m_asked || !found) return;
        QList<Way> good;
        for (qsizetype i = 0; i < ways.size(); ++i) {
            Way way = ways[i];
            way.count = found->at(i);
            if (way.count <= 0) continue;
            way.offer.found = m_source.counted(way.count);
            good.append(way);
        }
        std::ranges::stable_sort(good,
                                 [](const Way& one, const Way& other) { return one.isRepair != other.isRepair ? one.isRepair : one.count > other.count; });
        QList<QueryOffer> offers;
        for (const Way& way : good.first(std::min(good.size(), mostOffers))) offers.append(way.offer);
        answer(why, offers);
    });
}

} // namespace Rushes::Ui
