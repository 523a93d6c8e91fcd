// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photospage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/offlinebar.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photodelegate.h"
#include "ui/catalogue/photodetails.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/photozoom.h"
#include "ui/widgets/cardsizeslider.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/sortbutton.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Photo;

PhotosPage::PhotosPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, PhotoCommands& commands, QWidget* parent)
    : CataloguePage{tr("Photos"),
                    cache,
                    Catalogue::Kind::Photo,
                    {.icon = QStringLiteral("photo"),
                     .none = tr("No photos yet"),
                     .whyNone = tr("The portal has published none so far, or the catalogue has not been read yet."),
                     .noMatch = tr("No photos match"),
                     .showAll = tr("Show all photos")},
                    parent},
      m_states{states},
      m_commands{commands},
      m_model{new PhotoModel{states, pictures, this}},
      m_grid{new CardView{this}},
      m_zoom{new PhotoZoom{pictures, this}},
      m_details{new PhotoDetails{commands, this}},
      m_offline{new OfflineBar{this}},
      m_wanted{cache, Catalogue::Kind::Photo, *m_grid} {
    setObjectName(QStringLiteral("photosPage"));
    setQueryHint(tr("Search the photos: words, place:, date:, rights:"));
    setForms({PageForm::Grid});
    m_grid->setObjectName(QStringLiteral("photoGrid"));
    m_grid->setAccessibleName(tr("Photos"));
    m_grid->setItemDelegate(new PhotoDelegate{m_grid});
    m_grid->setCardHeight(PhotoDelegate::cardHeight);
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
    leftLayout->addWidget(&stack(), 1);
    setContent(m_grid);
    stack().addWidget(m_zoom);
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
    follow(*m_offline);
    connect(&states, &DownloadStates::photosChanged, this, [this] {
        if (m_offline->isFiltering()) reload();
        updateOffline();
    });
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
    auto* size = new CardSizeSlider{*m_grid, {.smallest = 140, .usual = 216, .largest = 420}, bar};
    size->setObjectName(QStringLiteral("photoSize"));
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
    layout->addWidget(size);
    return bar;
}

void PhotosPage::makeActions() {
    connect(addKeyAction(*m_grid, QStringLiteral("zoom"), tr("Show large"), Qt::Key_Space), &QAction::triggered, this, &PhotosPage::zoom);
    connect(addKeyAction(*m_grid, QStringLiteral("downloadOriginal"), tr("Download original"), Qt::Key_D), &QAction::triggered, this,
            [this] { withChosen([this](const QList<Photo>& photos) { m_commands.download(photos); }); });
}

void PhotosPage::open(const Catalogue::PhotoId& id) {
    m_wanted.set(id.text());
    unzoom();
    setQuery({});
    m_wanted.seek(*m_model);
}

bool PhotosPage::isZoomed() const { return stack().currentWidget() == m_zoom; }

QList<QWidget*> PhotosPage::panes() const { return {isZoomed() ? static_cast<QWidget*>(m_zoom) : m_grid, m_details->firstControl()}; }

Catalogue::PhotoFilter PhotosPage::filter() const {
    Catalogue::PhotoFilter filter;
    filter.query = condition();
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
    cache()
        .firstPage(filter(), m_sort->order(), RowWindow<Photo>::pageRows)
        .then(this, [this](const Storage::StorageResult<Catalogue::FirstPage<Photo>>& first) {
            if (first && m_model->rowCount() == 0) m_model->setPlaces(first->rows, first->items);
        });
}

void PhotosPage::reload() {
    ask<Catalogue::PhotoFilter>([this] { return cache().rows(filter(), m_sort->order()); }, [this](const QList<qint64>& rows) { take(rows); });
}

void PhotosPage::take(const QList<qint64>& rows) {
    m_model->setPlaces(rows);
    m_count->setText(countWords(rows.size(), tr("%Ln photos", nullptr, Words::pluralOf(all()))));
    sayFound(rows.size());
    m_details->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        showNothing();
    } else {
        showContent();
        if (!m_grid->currentIndex().isValid()) m_grid->setCurrentIndex(m_model->index(0));
    }
    m_wanted.seek(*m_model);
    updateSelection();
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
    cache().meeting(photo.meetingId).then(this, [this, asked, photo](const Storage::StorageResult<std::optional<Catalogue::Meeting>>& meeting) {
        if (asked == m_askedCurrent) m_details->setPhoto(photo, meeting && *meeting ? &**meeting : nullptr);
    });
}

void PhotosPage::updateSelection() {
    const qsizetype count = m_grid->selectionModel()->selectedIndexes().size();
    setSelectionText(count == 0 ? QString{} : tr("%Ln photos selected", nullptr, Words::pluralOf(count)));
}

void PhotosPage::zoom() {
    if (!m_grid->currentIndex().isValid()) return;
    stack().setCurrentWidget(m_zoom);
    showCurrent();
    m_zoom->setFocus();
}

void PhotosPage::unzoom() {
    if (!isZoomed()) return;
    stack().setCurrentWidget(m_grid);
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
    cache().photosAt(rows).then(this, [act](const Storage::StorageResult<QList<Photo>>& photos) {
        QList<Photo> known = photos.value_or(QList<Photo>{});
        known.removeIf([](const Photo& photo) { return photo.id.isEmpty(); }); // gone meanwhile
        act(known);
    });
}

} // namespace Rushes::Ui
