// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"

#include <QFrame>
#include <QStringList>

class QTimer;
class QToolButton;

namespace Rushes::Ui {

class PlainLabel;
class QueryCompletion;
class QueryEdit;
class QueryJudge;
class QuerySource;

/// The query of the page that is shown: one line, what could be written next, what is wrong with it, how much it found, and a button that
/// keeps it. Results follow typing after 150 ms; nothing that is wrong blocks.
class QueryBar final : public QFrame {
    Q_OBJECT

public:
    explicit QueryBar(QWidget* parent = nullptr);

    [[nodiscard]] QueryEdit& field() { return *m_field; }
    [[nodiscard]] QueryCompletion& completion() { return *m_completion; }
    /// Shows the query of another page; tells nobody. `source` may be null; otherwise it outlives the page's being shown.
    void show(const QString& query, const QString& hint, bool searchable, QuerySource* source = nullptr);
    void setFoundText(const QString& text);
    /// Puts the cursor there and selects all.
    void begin();
    /// Earlier queries of the page, the last first, for Alt+Up and Alt+Down.
    [[nodiscard]] const QStringList& history() const { return m_history; }

Q_SIGNALS:
    /// What is to be searched for now: at once on Enter, or when typing rests.
    void queryEntered(const QString& query);
    /// Escape, or the down key with nothing to choose: back to the list.
    void left();
    /// The query is to be kept.
    void saveRequested(const QString& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    void edited();
    void remember(const QString& query);
    void recall(int step);
    void showProblems(const QString& query, const QList<Search::QueryProblem>& problems);
    void updateButtons();

    QueryEdit* m_field;
    PlainLabel* m_found;
    QToolButton* m_clear;
    QToolButton* m_save;
    QTimer* m_rest;
    QueryJudge* m_judge;
    QueryCompletion* m_completion;
    QuerySource* m_source = nullptr;
    QStringList m_history;
    qsizetype m_recalled = -1;
};

} // namespace Rushes::Ui
