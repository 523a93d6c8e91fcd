// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/querytext.h"
#include "core/search/valuecount.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace Rushes::Ui {

class QueryEdit;
class QueryJudge;
class QuerySource;

/// What could be written next, below the query: keys with what they are about, then the values of a key with how much has them. It opens
/// while somebody writes, and with Ctrl+Space or the down key. Down and Up choose, Enter and Tab take, Escape closes; the focus stays in the query.
class QueryCompletion final : public QFrame {
    Q_OBJECT

public:
    /// `edit` and `judge` must outlive this.
    QueryCompletion(QueryEdit& edit, QueryJudge& judge, QWidget* parent = nullptr);

    /// Whose keys and values are offered; null for none.
    void setSource(QuerySource* source);
    /// Offers what could be written at the cursor. Without `all`, a key must have been begun.
    void offer(bool all);
    /// Whether the key was for the list.
    [[nodiscard]] bool handle(int key);
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// Something was taken: `finished` where a whole term stands now.
    void taken(bool finished);

private:
    struct Entry {
        QString written; ///< what takes the place of what is there
        QString shown;
        QString beside;
        bool finished = false;
    };
    void offerKeys(const Search::WritingPlace& place);
    void offerValues(const Search::WritingPlace& place);
    void show(const QList<Entry>& entries, const Search::WritingPlace& place);
    void take();
    void step(int by);

    QueryEdit& m_edit;
    QueryJudge& m_judge;
    QuerySource* m_source = nullptr;
    QListView* m_list;
    QStandardItemModel* m_model;
    Search::WritingPlace m_place;
    quint64 m_asked = 0;
};

} // namespace Rushes::Ui
