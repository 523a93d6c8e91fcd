// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Rushes::Ui {

class QuerySource;

/// The two forms that a page may show its things in.
enum class PageForm : quint8 { List, Grid };

/// A place of the main window: its content, and what the bars around it say about it. The page keeps its own query, scroll and
/// selection while another page is shown. The shell calls it; a page never knows the shell.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `title` stands in the top bar and is the page's name for screen readers.
    explicit Page(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// What stands in the empty query field, such as "Search the queue: name, meeting, state".
    [[nodiscard]] const QString& queryHint() const { return m_queryHint; }
    /// Whether the query field does anything here.
    [[nodiscard]] bool isSearchable() const { return m_searchable; }

    [[nodiscard]] const QString& query() const { return m_query; }
    /// Filters by `query`, unless it is the same as before.
    void setQuery(const QString& query);

    /// What the query bar asks of the page while a query is written; null where a query is words alone.
    [[nodiscard]] virtual QuerySource* querySource() { return nullptr; }

    /// What the query found, such as "13 found" or "109 of 1,284".
    [[nodiscard]] const QString& foundText() const { return m_foundText; }
    /// What is selected, for the status bar: "1 meeting selected".
    [[nodiscard]] const QString& selectionText() const { return m_selectionText; }
    /// What else is to be said at the right of the status bar: "1 of 12 videos in library".
    [[nodiscard]] const QString& noteText() const { return m_noteText; }

    /// The forms that the page has; one or two.
    [[nodiscard]] const QList<PageForm>& forms() const { return m_forms; }
    [[nodiscard]] PageForm form() const { return m_form; }
    /// Shows the other form, if the page has it.
    void setForm(PageForm form);

    /// Asks the page's source anew (F5).
    virtual void refresh() {}
    /// The page has come to the front.
    virtual void shown() {}
    /// The panes that F6 goes through, in reading order. The first one gets the focus when the page is opened.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void queryChanged(const QString& query);
    void foundTextChanged(const QString& text);
    void selectionTextChanged(const QString& text);
    void noteTextChanged(const QString& text);
    void formChanged(PageForm form);

protected:
    void setTitle(const QString& title);
    void setQueryHint(const QString& hint) { m_queryHint = hint; }
    void setSearchable(bool searchable) { m_searchable = searchable; }
    void setFoundText(const QString& text);
    void setSelectionText(const QString& text);
    void setNoteText(const QString& text);
    /// Which forms there are; the first one is shown first. For the page's constructor: it calls applyForm() itself once it has what
    /// is shown.
    void setForms(const QList<PageForm>& forms);

    /// The query has changed; query() is the new one. Called at most every 150 ms while somebody types.
    virtual void applyQuery(const QString& query) { Q_UNUSED(query) }
    /// The form has changed; form() is the new one.
    virtual void applyForm(PageForm form) { Q_UNUSED(form) }

private:
    QString m_title;
    QString m_queryHint;
    QString m_query;
    QString m_foundText;
    QString m_selectionText;
    QString m_noteText;
    QList<PageForm> m_forms{PageForm::List};
    PageForm m_form = PageForm::List;
    bool m_searchable = true;
};

} // namespace Rushes::Ui
