// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photospage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/offlinebar.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photodelegate.h"
#include "ui/catalogue/photodetails.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/photozoom.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/sortbutton.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Photo;

PhotosPage::PhotosPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, PhotoCommands& commands, QWidget* parent)
    : Page{tr("Photos"), parent},
      m_cache{cache},
      m_source{cache, Catalogue::Kind::Photo},
      m_states{states},
      m_commands{commands},
      m_model{new PhotoModel{states, pictures, this}},
      m_grid{new CardView{this}},
      m_zoom{new PhotoZoom{pictures, this}},
      m_details{new PhotoDetails{commands, this}},
      m_offline{new OfflineBar{this}},
      m_stack{new QStackedWidget{this}},
      m_empty{new EmptyState{this}} {
    setObjectName(QStringLiteral("photosPage"));
    setQueryHint(tr("Search the photos: words, place:, date:, rights:"));
    m_repairs = new QueryRepairs{m_source, *m_empty, *this};
    setForms({PageForm::Grid});
    m_grid->setObjectName(QStringLiteral("photoGrid"));
    m_grid->setAccessibleName(tr("Photos"));
    m_grid->setItemDelegate(new PhotoDelegate{m_grid});
    m_grid->setCardHeight(PhotoDelegate::cardHeight);
    m_grid->setCardWidth(216);
    m_grid->setModel(m_model);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_details->setMinimumWidth(260);

    auto* left = new QWidget{this};
    left->setMinimumWidth(300);
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_offline);
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_stack, 1);
    for (QWidget* shown : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_empty)}) m_stack->addWidget(shown);
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setSizes({896, PhotoDetails::usualWidth});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    makeActions();

    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhotosPage::showCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotosPage::updateSelection);
    connect(m_grid, &CardView::activated, this, &PhotosPage::zoom);
    connect(m_grid, &CardView::customContextMenuRequested, this, [this](const QPoint& at) {
        withChosen([this, at = m_grid->viewport()->mapToGlobal(at)](const QList<Photo>& photos) { m_commands.showMenu(photos, at, m_grid); });
    });
    connect(m_model, &PhotoModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
        const int current = m_grid->currentIndex().row();
        if (roles.isEmpty() && current >= from.row() && current <= to.row()) showCurrent();
    });
    connect(m_zoom, &PhotoZoom::closed, this, &PhotosPage::unzoom);
    connect(m_zoom, &PhotoZoom::stepped, this, &PhotosPage::step);
    connect(m_details, &PhotoDetails::meetingOpened, this, &PhotosPage::meetingOpened);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_all == 0) Q_EMIT refreshRequested();
        m_offline->stopFiltering();
        setQuery({});
    });
    connect(m_offline, &OfflineBar::filterChanged, this, &PhotosPage::askAnew);
    connect(&states, &DownloadStates::photosChanged, this, [this] {
        if (m_offline->isFiltering()) reload();
        updateOffline();
    });
    connect(&cache, &CatalogueCache::changed, this, &PhotosPage::reload);
    m_model->setLoad([&cache](const QList<qint64>& rows) { return cache.photosAt(rows); });
    showFirst();
    reload();
}

QWidget* PhotosPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    m_count->setObjectName(QStringLiteral("photoCount"));
    m_sort = new OrderButton<Catalogue::Sort>{{{tr("Newest first"), {}},
                                               {tr("Oldest first"), {Catalogue::SortBy::Date, true}},
                                               {tr("File name"), {Catalogue::SortBy::Title, true}},
                                               {tr("Largest first"), {Catalogue::SortBy::Size, false}}},
                                              bar};
    connect(m_sort, &SortButton::chosen, this, &PhotosPage::askAnew);
    m_size = new QSlider{Qt::Horizontal, bar};
    m_size->setObjectName(QStringLiteral("photoSize"));
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(tr("Size of the pictures"));
    m_size->setRange(140, 420);
    m_size->setValue(216);
    m_size->setPageStep(30);
    m_size->setFixedWidth(72);
    connect(m_size, &QSlider::valueChanged, m_grid, &CardView::setCardWidth);
    WrapLayout* layout = layOutBar(*bar);
    layout->addWidget(m_count);
    const auto addFilter = [&](const QString& words, const QString& name, const QString& term) {
        auto* button = new QueryButton{words, term, *this, bar};
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    addFilter(tr("High resolution"), QStringLiteral("highResolution"), QStringLiteral("raster:>=3000"))
        ->setWhatsThis(tr("Leaves out photos that are less than 3000 pixels high."));
    addFilter(tr("Not withdrawn"), QStringLiteral("notWithdrawn"), QStringLiteral("-state:withdrawn"))
        ->setWhatsThis(tr("Leaves out photos that the portal has taken back."));
    layout->addSpring();
    layout->addWidget(m_sort);
    layout->addWidget(m_size);
    return bar;
}

void PhotosPage::makeActions() {
    const auto add = [this](const QString& name, const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction{words, m_grid};
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_grid->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("zoom"), tr("Show large"), QKeySequence{Qt::Key_Space}, [this] { zoom(); });
    add(QStringLiteral("downloadOriginal"), tr("Download original"), QKeySequence{Qt::Key_D},
        [this] { withChosen([this](const QList<Photo>& photos) { m_commands.download(photos); }); });
}

void PhotosPage::open(const Catalogue::PhotoId& id) {
    m_wanted = id;
    unzoom();
    setQuery({});
    goToWanted();
}

bool PhotosPage::isZoomed() const { return m_stack->currentWidget() == m_zoom; }

QList<QWidget*> PhotosPage::panes() const { return {isZoomed() ? static_cast<QWidget*>(m_zoom) : m_grid, m_details->firstControl()}; }

void PhotosPage::applyQuery(const QString&) { askAnew(); }

Catalogue::PhotoFilter PhotosPage::filter() const {
    Catalogue::PhotoFilter filter;
    filter.query = m_source.condition(query());
    if (m_offline->isFiltering()) filter.only = m_states.localPhotos();
    return filter;
}

void PhotosPage::setOnline(bool online) {
    m_offline->setOnline(online);
    updateOffline();
}

void PhotosPage::updateOffline() {
    m_offline->setText(tr("%Ln originals of this portal are on this computer", nullptr, Words::pluralOf(m_states.localPhotos().size())));
}

void PhotosPage::showFirst() {
    m_cache.firstPage(filter(), m_sort->order(), RowWindow<Photo>::pageRows)
        .then(this, [this](const Storage::StorageResult<Catalogue::FirstPage<Photo>>& first) {
            if (first && m_model->rowCount() == 0) m_model->setPlaces(first->rows, first->items);
        });
}

void PhotosPage::askAnew() {
    ++m_asked;
    reload();
}

void PhotosPage::reload() {
    if (!m_reading.begin()) return;
    m_cache.count(Catalogue::PhotoFilter{}).then(this, [this](const Storage::StorageResult<qint64>& all) { m_all = all.value_or(m_all); });
    m_cache.rows(filter(), m_sort->order()).then(this, [this, asked = m_asked](const Storage::StorageResult<QList<qint64>>& rows) {
        if (m_reading.end()) reload();
        if (asked != m_asked) return;
        if (rows) take(*rows);
        else say(rows.error());
    });
}

void PhotosPage::take(const QList<qint64>& rows) {
    m_model->setPlaces(rows);
    const QString all = tr("%Ln photos", nullptr, Words::pluralOf(m_all));
    m_count->setText(rows.size() == m_all ? all : tr("%1 of %2").arg(Words::count(rows.size()), all));
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(rows.size())));
    m_details->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        if (m_all == 0)
            m_empty->say(QStringLiteral("photo"), tr("No photos yet"), tr("The portal has published none so far, or the catalogue has not been read yet."),
                         tr("Refresh catalogue"));
        else m_repairs->propose(tr("No photos match"), tr("Nothing in this catalogue is all of this."), tr("Show all photos"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        if (m_stack->currentWidget() == m_empty) m_stack->setCurrentWidget(m_grid);
        if (!m_grid->currentIndex().isValid()) m_grid->setCurrentIndex(m_model->index(0));
    }
    goToWanted();
    updateSelection();
}

void PhotosPage::say(const Storage::StorageError& error) {
    const FaultWords words = describe(error);
    m_empty->say(words.icon, words.lead, words.rest, tr("Refresh catalogue"));
    m_stack->setCurrentWidget(m_empty);
}

void PhotosPage::goToWanted() {
    if (m_wanted.isEmpty()) return;
    m_cache.places(Catalogue::Kind::Photo, {m_wanted.text()})
        .then(this, [this, wanted = m_wanted](const Storage::StorageResult<QHash<QString, Catalogue::ItemPlace>>& places) {
            if (!places || !places->contains(wanted.text()) || wanted != m_wanted) return;
            const QModelIndex index = m_model->indexOfPlace(places->value(wanted.text()).row);
            if (!index.isValid()) return;
            m_wanted = {};
            m_grid->setCurrentIndex(index);
            m_grid->scrollTo(index);
        });
}

void PhotosPage::showCurrent() {
    const QModelIndex current = m_grid->currentIndex();
    const Photo* photo = m_model->photoAt(current);
    if (photo == nullptr) return; // it is on its way, and dataChanged() tells
    if (isZoomed()) m_zoom->show(*photo, tr("%1 of %2").arg(Words::count(current.row() + 1), Words::count(m_model->rowCount())));
    showDetails(*photo);
}

void PhotosPage::showDetails(const Photo& photo) {
    const quint64 asked = ++m_askedCurrent;
    if (photo.meetingId.isEmpty()) {
        m_details->setPhoto(photo, nullptr);
        return;
    }
    m_cache.meeting(photo.meetingId).then(this, [this, asked, photo](const Storage::StorageResult<std::optional<Catalogue::Meeting>>& meeting) {
        if (asked == m_askedCurrent) m_details->setPhoto(photo, meeting && *meeting ? &**meeting : nullptr);
    });
}

void PhotosPage::updateSelection() {
    const qsizetype count = m_grid->selectionModel()->selectedIndexes().size();
    setSelectionText(count == 0 ? QString{} : tr("%Ln photos selected", nullptr, Words::pluralOf(count)));
}

void PhotosPage::zoom() {
    if (!m_grid->currentIndex().isValid()) return;
    m_stack->setCurrentWidget(m_zoom);
    showCurrent();
    m_zoom->setFocus();
}

void PhotosPage::unzoom() {
    if (!isZoomed()) return;
    m_stack->setCurrentWidget(m_grid);
    m_grid->scrollTo(m_grid->currentIndex());
    m_grid->setFocus();
}

void PhotosPage::step(int by) {
    const QModelIndex next = m_model->index(m_grid->currentIndex().row() + by);
    if (next.isValid()) m_grid->setCurrentIndex(next);
}

void PhotosPage::withChosen(const std::function<void(const QList<Photo>&)>& act) {
    QList<qint64> rows;
    const QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) rows.append(m_model->placeAt(index));
    m_cache.photosAt(rows).then(this, [act](const Storage::StorageResult<QList<Photo>>& photos) {
        QList<Photo> known = photos.value_or(QList<Photo>{});
        known.removeIf([](const Photo& photo) { return photo.id.isEmpty(); }); // gone meanwhile
        act(known);
    });
}

} // namespace Rushes::Ui
