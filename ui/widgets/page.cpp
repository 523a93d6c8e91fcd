// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

namespace Rushes::Ui {

Page::Page(const QString& title, QWidget* parent) : QWidget{parent}, m_title{title} {
    setAccessibleName(title);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("view"));
}

void Page::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    applyQuery(query);
    Q_EMIT queryChanged(query);
}

void Page::setForm(PageForm form) {
    if (form == m_form || !m_forms.contains(form)) return;
    m_form = form;
    applyForm(form);
    Q_EMIT formChanged(form);
}

void Page::setTitle(const QString& title) {
    if (title == m_title) return;
    m_title = title;
    setAccessibleName(title);
    Q_EMIT titleChanged();
}

void Page::setFoundText(const QString& text) {
    if (text == m_foundText) return;
    m_foundText = text;
    Q_EMIT foundTextChanged(text);
}

void Page::setSelectionText(const QString& text) {
    if (text == m_selectionText) return;
    m_selectionText = text;
    Q_EMIT selectionTextChanged(text);
}

void Page::setNoteText(const QString& text) {
    if (text == m_noteText) return;
    m_noteText = text;
    Q_EMIT noteTextChanged(text);
}

void Page::setForms(const QList<PageForm>& forms) {
    m_forms = forms;
    if (!m_forms.isEmpty()) m_form = m_forms.front();
}

} // namespace Rushes::Ui
