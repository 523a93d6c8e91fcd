// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "ui/catalogue/cataloguequerysource.h"
#include "ui/widgets/oneatatime.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace Rushes::Ui {

class EmptyState;
class OfflineBar;
class QueryRepairs;

/// A page over the items of one kind in a portal's catalogue. It asks for them, again whenever the catalogue or the query changes, and says
/// what is so and what can be done where there is nothing to show. How they look, and what is done with them, is a subclass's.
class CataloguePage : public Page {
    Q_OBJECT

public:
    void refresh() override { Q_EMIT refreshRequested(); }
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// The catalogue shall be compared with its portal.
    void refreshRequested();

protected:
    /// What is said where there is nothing to show.
    struct EmptyWords {
        QString icon;    ///< one of resources/icons
        QString none;    ///< "No videos yet"
        QString whyNone; ///< what to make of that
        QString noMatch; ///< "No videos match"
        QString showAll; ///< on a button: "Show all videos"
    };

    /// `cache` must outlive the page. `facts` tells what queries ask for that does not stand in the catalogue; nothing for nothing.
    CataloguePage(const QString& title, Catalogue::CatalogueCache& cache, Catalogue::Kind kind, EmptyWords words, QWidget* parent,
                  std::function<Catalogue::SearchFacts()> facts = {});

    /// Asks again, as when the catalogue has changed: calls ask().
    virtual void reload() = 0;
    /// Somebody asks for something else; answers to what was asked before are dropped.
    void askAnew();
    /// Has `show` show what `find` answers, a future of a result; of many calls at a time the last one counts. Filter is that of the cache for
    /// the page's kind.
    template <typename Filter, typename Find, typename Show> void ask(Find find, Show show) {
        if (!m_reading.begin()) return;
        m_cache.count(Filter{}).then(this, [this](const Storage::StorageResult<qint64>& all) { m_all = all.value_or(m_all); });
        using Found = decltype(find().result());
        find().then(this, [this, show, asked = m_asked](const Found& found) {
            if (m_reading.end()) reload();
            if (asked != m_asked) return;
            if (found) show(*found);
            else say(found.error());
        });
    }
    void applyQuery(const QString&) override { askAnew(); }
    /// The page has such a bar, which leaves out what is not here while the portal does not answer.
    void follow(OfflineBar& bar);

    /// The page's query, for the cache.
    [[nodiscard]] Search::Condition condition() const { return m_source.condition(query()); }
    /// Items in the catalogue, whether found or not.
    [[nodiscard]] qint64 all() const { return m_all; }
    /// "1,284 videos", or "109 of 1,284 videos" where not all of them are found; `allWords` is the former.
    [[nodiscard]] QString countWords(qsizetype found, const QString& allWords) const;
    /// Tells the query bar.
    void sayFound(qsizetype found);
    /// Nothing is found: says that there is nothing yet, or what could be done about the query. `why` is said of a query that leaves out all.
    void showNothing(const QString& why = {});

    /// What is shown where there is something; takes it over.
    void setContent(QWidget* content);
    /// Shows the content in place of what was said of there being nothing.
    void showContent();
    /// The content, and what is said where there is nothing. For the subclass to lay out.
    [[nodiscard]] QStackedWidget& stack() const { return *m_stack; }
    [[nodiscard]] Catalogue::CatalogueCache& cache() { return m_cache; }

private:
    void say(const Storage::StorageError& error);

    Catalogue::CatalogueCache& m_cache;
    CatalogueQuerySource m_source;
    EmptyWords m_words;
    QStackedWidget* m_stack;
    QWidget* m_content = nullptr;
    EmptyState* m_empty;
    QueryRepairs* m_repairs;
    OfflineBar* m_followed = nullptr; ///< null for a page that has none
    OneAtATime m_reading;
    qint64 m_all = 0;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
