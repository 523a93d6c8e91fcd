// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"
#include "core/search/valuecount.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace Rushes::Ui {

class QuerySource;

/// Says what is wrong with a query on a page: its form, its keys, and values that nothing on the page has. Keeps the values it has read
/// until it is told to forget them, so that typing does not read them again.
class QueryJudge final : public QObject {
    Q_OBJECT

public:
    explicit QueryJudge(QObject* parent = nullptr) : QObject{parent} {}

    /// Values may have changed, or another page is asked.
    void forget();
    /// What the source says, or said before.
    [[nodiscard]] QFuture<QList<Search::ValueCount>> values(QuerySource& source, const QString& key);
    /// Answers with judged(), unless something else is judged before that.
    void judge(const QString& query, QuerySource& source);

Q_SIGNALS:
    void judged(const QString& query, const QList<Rushes::Search::QueryProblem>& problems);

private:
    using Values = QList<Search::ValueCount>;
    QHash<QString, Values> m_values;
    /// Who waits for the values of a key that are being read: a future has one continuation only.
    QHash<QString, QList<std::shared_ptr<QPromise<Values>>>> m_waiting;
    quint64 m_round = 0; ///< what was asked before forget() is not kept
    quint64 m_asked = 0;
};

} // namespace Rushes::Ui
