// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipspage.h"

#include "core/library/clipquery.h"
#include "ui/library/batchtagbar.h"
#include "ui/library/clipcelldelegate.h"
#include "ui/library/clipdelegate.h"
#include "ui/library/clipinspector.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/facetmodel.h"
#include "ui/library/facetpanel.h"
#include "ui/library/shorthands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/sortbutton.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;
using Library::ClipRepository;
using Library::Range;
using Storage::StorageResult;

constexpr int inspectorWidth = 416;
constexpr int facetsWidth = 232;

ClipsPage::ClipsPage(ClipRepository& clips, EditStack& edits, PictureLoader& pictures, QWidget* parent)
    : Page{tr("All clips"), parent},
      m_clips{clips},
      m_source{clips},
      m_edits{edits},
      m_model{new ClipModel{pictures, this}},
      m_pictureOf{[](const Clip& clip) { return QUrl::fromLocalFile(clip.path); }},
      m_banner{new Banner{this}},
      m_grid{new CardView{this}},
      m_table{new RowView{this}},
      m_stack{new QStackedWidget{this}},
      m_empty{new EmptyState{this}},
      m_inspector{new ClipInspector{pictures, this}},
      m_batch{new BatchTagBar{this}},
      m_facets{new FacetPanel{this}} {
    setObjectName(QStringLiteral("clipsPage"));
    setQueryHint(tr("Search the clips: words, tag:, place:, rating:, date:"));
    m_repairs = new QueryRepairs{m_source, *m_empty, *this};
    setForms({PageForm::Grid, PageForm::List});
    makeViews();
    m_inspector->setMinimumWidth(320);

    auto* left = new QWidget{this};
    left->setMinimumWidth(300);
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_batch);
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_inspector);
    splitter->setSizes({800, inspectorWidth});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addWidget(rule(Qt::Vertical, this));
    row->addWidget(splitter, 1);
    layout->addLayout(row, 1);
    m_facets->setFixedWidth(facetsWidth);
    m_inspector->setShorthands(*new Shorthands{clips, this});
    connect(m_facets, &FacetPanel::queryChosen, this, [this](const QString& query) {
        setQuery(query);
        if (query == this->query()) readFacets(); // what was pressed shows what is so
    });
    makeActions();
    connectInspector();
    connectSidecars();
    makeList();
    applyForm(form());
    reload();
}

/// What is being written is stored as long as there is a page that can store it.
ClipsPage::~ClipsPage() {
    if (QWidget* field = focusWidget()) field->clearFocus();
}

QWidget* ClipsPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    bar->setFixedHeight(QFontMetrics{uiFont()}.height() + 22);
    m_count = new PlainLabel{{}, QStringLiteral("strong"), bar};
    m_count->setObjectName(QStringLiteral("clipCount"));
    m_sum = new ElidedLabel{{}, QStringLiteral("second"), bar};
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_facetButton = new QToolButton{bar};
    m_facetButton->setObjectName(QStringLiteral("facetButton"));
    m_facetButton->setIcon(symbol(u"filter"));
    m_facetButton->setAccessibleName(tr("Facets"));
    m_facetButton->setToolTip(tr("Show what the clips are like (F)"));
    m_facetButton->setProperty(KeyMap::keyOfProperty, QStringLiteral("facets"));
    m_facetButton->setCheckable(true);
    m_facetButton->setChecked(true);
    connect(m_facetButton, &QToolButton::toggled, this, [this](bool shown) {
        m_facets->setVisible(shown);
        if (shown) readFacets();
    });
    layout->addWidget(m_facetButton);
    layout->addWidget(m_count);
    layout->addWidget(m_sum, 1);
    m_sort = makeSortButton(bar);
    layout->addWidget(m_sort);
    return bar;
}

void ClipsPage::makeViews() {
    m_grid->setObjectName(QStringLiteral("clipGrid"));
    m_grid->setAccessibleName(tr("Clips"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new ClipDelegate{m_grid});
    m_grid->setCardWidth(216);
    m_grid->setCardHeight(ClipDelegate::cardHeight);
    m_table->setObjectName(QStringLiteral("clipTable"));
    m_table->setAccessibleName(tr("Clips"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ClipCellDelegate{m_table});
    // One selection for both forms, so that it stays when the form changes.
    QItemSelectionModel* unused = m_table->selectionModel();
    m_table->setSelectionModel(m_grid->selectionModel());
    delete unused;
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first
    m_table->setSortingEnabled(true);
    const QFontMetrics metrics{fixedFont()};
    const auto wide = [&](ClipModel::Column column, const QString& sample) {
        makeRoom(*m_table->header(), static_cast<int>(column), metrics.horizontalAdvance(sample) + 18);
    };
    wide(ClipModel::Column::Duration, QStringLiteral("1:00:00 "));
    wide(ClipModel::Column::Start, QStringLiteral("00:00:00:00"));
    wide(ClipModel::Column::Format, QStringLiteral("XDCAM HD422 50"));
    wide(ClipModel::Column::Size, QStringLiteral("16.9 GB"));
    wide(ClipModel::Column::Tags, QStringLiteral("air defence  quote  x"));
    wide(ClipModel::Column::Added, QStringLiteral("12 Feb 2026"));
    m_table->setStretching(0, metrics.horizontalAdvance(u'x') * 32); // a picture, and a name that can be read
    for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(m_grid), static_cast<QAbstractItemView*>(m_table)}) {
        view->setDragEnabled(true);
        view->setDragDropMode(QAbstractItemView::DragDrop); // drops give places in a collection
        view->setDefaultDropAction(Qt::CopyAction);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, &ClipsPage::showMenu);
        connect(view, &QAbstractItemView::activated, this, &ClipsPage::openCurrent); // Enter, and a double click
    }
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClipsPage::updateInspector);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClipsPage::updateInspector);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        m_tag.clear();
        if (query().isEmpty()) reload();
        else setQuery({});
    });
}

QAction* ClipsPage::addViewAction(const QString& name, const QString& words, const QKeySequence& key) {
    QAction* action = addKeyAction(*m_grid, name, words, key);
    m_table->addAction(action);
    return action;
}

void ClipsPage::makeActions() {
    for (int rating = 0; rating <= 5; ++rating) {
        const QAction* action = addKeyAction(*this, QStringLiteral("rate%1").arg(rating), rating == 0 ? tr("Clear rating") : tr("Rate %1").arg(rating),
                                             Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + rating), Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, rating] { rate(rating); });
    }
    connect(addViewAction(QStringLiteral("tagSelection"), tr("Tag the selection"), Qt::Key_T), &QAction::triggered, this, &ClipsPage::focusTags);
    connect(addViewAction(QStringLiteral("facets"), tr("Show or hide facets"), Qt::Key_F), &QAction::triggered, m_facetButton, &QToolButton::toggle);
    connect(addViewAction(QStringLiteral("markSeen"), tr("Mark as seen what portals said"), Qt::Key_S), &QAction::triggered, this, &ClipsPage::markSeen);
    const QAction* out =
        addKeyAction(*this, QStringLiteral("exportSelection"), tr("Export the selection"), Qt::CTRL | Qt::Key_E, Qt::WidgetWithChildrenShortcut);
    connect(out, &QAction::triggered, this, &ClipsPage::showExportMenu);
    const QAction* list =
        addKeyAction(*this, QStringLiteral("shotListText"), tr("Shot list as text"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Qt::WidgetWithChildrenShortcut);
    connect(list, &QAction::triggered, this, &ClipsPage::openShotList);
    makeFileActions();
    makeCollectionActions();
    addActions({m_edits.undoAction(), m_edits.redoAction()});
    connect(&m_edits, &EditStack::stored, this, [this] { m_banner->withdraw(QStringLiteral("library")); });
    connect(&m_edits, &EditStack::failed, this, [this](const FaultWords& words) {
        report(words);
        // Somebody else was first, or the change was refused: what is shown is read again, so that the next change starts from what is so.
        reload();
    });
}

void ClipsPage::connectInspector() {
    connect(m_inspector, &ClipInspector::showRequested, this, &ClipsPage::showRequested);
    connect(m_inspector, &ClipInspector::seen, this, &ClipsPage::markSeen);
    connect(m_inspector, &ClipInspector::ratingChanged, this, &ClipsPage::rate);
    connect(m_inspector, &ClipInspector::noteChanged, this, &ClipsPage::note);
    connect(m_inspector, &ClipInspector::tagsChanged, this, [this](const QStringList& added, const QStringList& removed) { apply(added, removed, {}); });
    connect(m_batch, &BatchTagBar::applied, this, &ClipsPage::apply);
    connect(m_batch, &BatchTagBar::collectionRequested, this, &ClipsPage::showCollectionMenu);
    connect(m_batch, &BatchTagBar::logRequested, this, &ClipsPage::logChosen);
    connect(m_batch, &BatchTagBar::exportRequested, this, &ClipsPage::showExportMenu);
    connect(m_batch, &BatchTagBar::closed, this, [this] {
        m_grid->selectionModel()->select(current(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view()->setFocus();
    });
    connect(m_inspector, &ClipInspector::rangeAdded, this,
            [this](const Range& range) { m_edits.run(EditNames::addRange(), {Library::RangeEdit{std::nullopt, range}}); });
    connect(m_inspector, &ClipInspector::rangeChanged, this,
            [this](const Range& before, const Range& after) { m_edits.run(EditNames::changeRange(before, after), {Library::RangeEdit{before, after}}); });
    connect(m_inspector, &ClipInspector::rangeRemoved, this,
            [this](const Range& range) { m_edits.run(EditNames::removeRange(), {Library::RangeEdit{range, std::nullopt}}); });
}

void ClipsPage::focusTags() {
    if (chosenRows().size() > 1) m_batch->focusTags();
    else m_inspector->focusTags();
}

void ClipsPage::setTag(const QString& tag) {
    m_tag = tag;
    reload();
}

void ClipsPage::setPictureOf(ClipModel::PictureOf pictureOf) {
    m_pictureOf = pictureOf;
    m_model->setPictureOf(std::move(pictureOf));
    updateInspector();
}

void ClipsPage::keepFacetsIn(QSettings& settings) { m_facets->keepIn(settings); }

QList<QWidget*> ClipsPage::panes() const {
    QList<QWidget*> panes{view()};
    if (m_facets->isVisible()) panes.append(m_facets->findChild<QWidget*>(QStringLiteral("facets")));
    if (m_batch->isVisible()) panes.append(m_batch);
    return panes + m_inspector->panes();
}

void ClipsPage::applyQuery(const QString&) { reload(); }

void ClipsPage::applyForm(PageForm form) {
    if (m_stack->currentWidget() != m_empty) m_stack->setCurrentIndex(form == PageForm::Grid ? 0 : 1);
}

void ClipsPage::readFacets() {
    if (!m_facetButton->isChecked()) return;
    const quint64 asked = ++m_facetsAsked;
    m_clips.facets(query(), FacetModel::keys()).then(this, [this, asked, query = query()](const StorageResult<Library::Facets>& facets) {
        if (asked != m_facetsAsked) return;
        if (facets) m_facets->showFacets(*facets, query);
        else report(facets.error());
    });
}

void ClipsPage::readTags() {
    m_clips.vocabulary().then(this, [this](const StorageResult<Library::Vocabulary>& vocabulary) {
        if (!vocabulary) return report(vocabulary.error());
        m_inspector->setVocabulary(*vocabulary);
        m_batch->setVocabulary(*vocabulary);
        m_model->setTagColours(TagColours{*vocabulary});
        m_facets->setVocabulary(*vocabulary);
    });
}

void ClipsPage::report(const Storage::StorageError& error) { report(describe(error)); }

void ClipsPage::report(const FaultWords& words) {
    const bool isWarning = words.icon == u"warn";
    m_banner->post({QStringLiteral("library"), isWarning ? Notice::Level::Warn : Notice::Level::Err, words, {}});
}

void ClipsPage::openShotList() {
    withCurrent([this](const Clip& clip) { Q_EMIT shotListRequested(clip); });
}

QAbstractItemView* ClipsPage::view() const { return form() == PageForm::Grid ? static_cast<QAbstractItemView*>(m_grid) : m_table; }

QModelIndex ClipsPage::current() const { return m_grid->selectionModel()->currentIndex().siblingAtColumn(0); }

} // namespace Rushes::Ui
