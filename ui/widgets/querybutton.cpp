// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querybutton.h"

#include "core/search/querytext.h"
#include "ui/widgets/page.h"
#include "ui/words/placewords.h"

namespace Rushes::Ui {

QueryButton::QueryButton(const QString& words, const QString& term, Page& page, QWidget* parent) : QToolButton{parent}, m_term{term} {
    setText(words);
    setCheckable(true);
    setChecked(Search::hasTerm(page.query(), term));
    setProperty("look", QStringLiteral("filter"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Writes %1 into the search").arg(term));
    setToolTip(Words::literal(term));
    connect(this, &QToolButton::clicked, &page, [this, &page](bool down) {
        page.setQuery(down ? Search::withTerm(page.query(), m_term) : Search::withoutTerm(page.query(), m_term));
        // A term within an "or" that is open stays what it is.
        setChecked(Search::hasTerm(page.query(), m_term));
    });
    connect(&page, &Page::queryChanged, this, [this](const QString& query) { setChecked(Search::hasTerm(query, m_term)); });
}

} // namespace Rushes::Ui
