// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"
#include "ui/widgets/emptystate.h"

#include <QObject>

namespace Rushes::Ui {

class Page;
class QueryJudge;
class QuerySource;

/// Ways out of a query that finds nothing: the nearest known key or value first, then each term left out, with how much that would find.
/// What would find nothing either is not offered.
class QueryRepairs final : public QObject {
    Q_OBJECT

public:
    /// Shows the ways out in `empty` and sets the query that is chosen on `page`. All must outlive this.
    QueryRepairs(QuerySource& source, EmptyState& empty, Page& page);

    /// Says that the page's query finds nothing, at once, and what could be done as soon as it is known. `rest` gives way to what is wrong
    /// with the query.
    void propose(const QString& lead, const QString& rest, const QString& button);
    /// There is something to show again, or something else to say.
    void stop() { m_stopped = ++m_asked; }

private:
    void weigh(const QString& query, const QList<Search::QueryProblem>& problems);

    void answer(const QString& why, const QList<QueryOffer>& offers);

    QuerySource& m_source;
    EmptyState& m_empty;
    Page& m_page;
    QueryJudge* m_judge;
    QString m_lead;
    QString m_rest;
    QString m_button;
    quint64 m_asked = 0;
    quint64 m_stopped = 0;
};

} // namespace Rushes::Ui
