// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguepage.h"

#include "ui/catalogue/offlinebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/words/faultwords.h"
#include "ui/words/words.h"

#include <QStackedWidget>

namespace Rushes::Ui {

CataloguePage::CataloguePage(const QString& title, Catalogue::CatalogueCache& cache, Catalogue::Kind kind, EmptyWords words, QWidget* parent,
                             std::function<Catalogue::SearchFacts()> facts)
    : Page{title, parent},
      m_cache{cache},
      m_source{cache, kind, std::move(facts)},
      m_words{std::move(words)},
      m_stack{new QStackedWidget{this}},
      m_empty{new EmptyState{this}},
      m_repairs{new QueryRepairs{m_source, *m_empty, *this}} {
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_all == 0) Q_EMIT refreshRequested();
        if (m_followed != nullptr) m_followed->stopFiltering();
        setQuery({});
    });
    connect(&cache, &Catalogue::CatalogueCache::changed, this, &CataloguePage::reload);
}

void CataloguePage::askAnew() {
    ++m_asked;
    reload();
}

void CataloguePage::follow(OfflineBar& bar) {
    m_followed = &bar;
    connect(&bar, &OfflineBar::filterChanged, this, &CataloguePage::askAnew);
}

QString CataloguePage::countWords(qsizetype found, const QString& allWords) const {
    return found == m_all ? allWords : tr("%1 of %2").arg(Words::count(found), allWords);
}

void CataloguePage::sayFound(qsizetype found) { setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(found))); }

void CataloguePage::showNothing(const QString& why) {
    if (m_all == 0) m_empty->say(m_words.icon, m_words.none, m_words.whyNone, tr("Refresh catalogue"));
    else m_repairs->propose(m_words.noMatch, why.isEmpty() ? tr("Nothing in this catalogue is all of this.") : why, m_words.showAll);
    m_stack->setCurrentWidget(m_empty);
}

void CataloguePage::setContent(QWidget* content) {
    m_content = content;
    m_stack->insertWidget(0, content);
    m_stack->setCurrentWidget(content);
}

void CataloguePage::showContent() {
    if (m_stack->currentWidget() == m_empty) m_stack->setCurrentWidget(m_content);
}

void CataloguePage::say(const Storage::StorageError& error) {
    const FaultWords words = describe(error);
    m_empty->say(words.icon, words.lead, words.rest, tr("Refresh catalogue"));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace Rushes::Ui
