// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videospage.h"

#include "core/base/answers.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/offlinebar.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videodrawer.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videoscrub.h"
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
using Catalogue::Meeting;
using Catalogue::Video;

constexpr int drawerWidth = 416;

VideosPage::VideosPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : CataloguePage{tr("Videos"),
                    cache,
                    Catalogue::Kind::Video,
                    {.icon = QStringLiteral("video"),
                     .none = tr("No videos yet"),
                     .whyNone = tr("The catalogue has not been read from the portal so far. It is kept on this computer once it has been."),
                     .noMatch = tr("No videos match"),
                     .showAll = tr("Show all videos")},
                    parent,
                    [this] { return searchFacts(); }},
      m_states{states},
      m_commands{commands},
      m_pictures{pictures},
      m_model{new VideoModel{states, pictures, this}},
      m_delegate{new VideoDelegate{this}},
      m_drawer{new VideoDrawer{states, pictures, commands, this}},
      m_grid{new CardView{this}},
      m_offline{new OfflineBar{this}},
      m_wanted{cache, Catalogue::Kind::Video, *m_grid} {
    setObjectName(QStringLiteral("videosPage"));
    setQueryHint(tr("Search the videos: words, place:, tag:, date:, duration:"));
    setForms({PageForm::Grid, PageForm::List});
    m_grid->setObjectName(QStringLiteral("videoGrid"));
    m_grid->setAccessibleName(tr("Videos"));
    m_grid->setItemDelegate(m_delegate);
    m_grid->setCardHeight(VideoDelegate::cardHeight);
    m_grid->setModel(m_model);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_drawer->setMinimumWidth(320);

    auto* left = new QWidget{this};
    left->setMinimumWidth(300);
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_offline);
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(&stack(), 1);
    setContent(m_grid);
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_drawer);
    splitter->setSizes({800, drawerWidth});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    makeActions();
    applyForm(form());

    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &VideosPage::showCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VideosPage::updateSelection);
    connect(m_grid, &CardView::customContextMenuRequested, this, [this](const QPoint& at) {
        withChosen([this, at = m_grid->viewport()->mapToGlobal(at)](const QList<Video>& videos) { m_commands.showMenu(videos, at, m_grid); });
    });
    connect(m_model, &VideoModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
        const int current = m_grid->currentIndex().row();
        if (roles.isEmpty() && current >= from.row() && current <= to.row()) showCurrent();
    });
    connect(m_drawer, &VideoDrawer::meetingOpened, this, &VideosPage::meetingOpened);
    connect(m_drawer, &VideoDrawer::signInRequested, this, &VideosPage::signInRequested);
    connect(m_drawer, &VideoDrawer::captionRequested, this, &VideosPage::captionRequested);
    follow(*m_offline);
    connect(&states, &DownloadStates::changed, this, [this] {
        if (query().contains(u"library", Qt::CaseInsensitive) || m_offline->isFiltering()) reload();
        updateOffline();
    });
    m_model->setLoad([&cache](const QList<qint64>& rows) { return cache.videosAt(rows); });
    showFirst();
    reload();
}

QWidget* VideosPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    WrapLayout* layout = layOutBar(*bar);
    layout->addWidget(m_count);
    const auto addFilter = [&](const QString& words, const QString& name, const QString& term) {
        auto* button = new QueryButton{words, term, *this, bar};
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    addFilter(tr("Not in library"), QStringLiteral("notInLibrary"), QStringLiteral("-state:library"))
        ->setWhatsThis(tr("Leaves out videos whose files are in your library already."));
    addFilter(tr("With shot list"), QStringLiteral("withShotList"), QStringLiteral("has:shotlist"))
        ->setWhatsThis(tr("Leaves out videos of which the portal tells no shots."));
    addFilter(tr("Broadcast quality"), QStringLiteral("broadcastQuality"), QStringLiteral("role:broadcast"))
        ->setWhatsThis(tr("Leaves out videos of which the portal has only small files, or none yet."));
    layout->addSpring();
    m_sort = new OrderButton<Catalogue::Sort>{{{tr("Newest first"), {}},
                                               {tr("Oldest first"), {Catalogue::SortBy::Date, true}},
                                               {tr("Title"), {Catalogue::SortBy::Title, true}},
                                               {tr("Longest first"), {Catalogue::SortBy::Duration, false}},
                                               {tr("Largest first"), {Catalogue::SortBy::Size, false}}},
                                              bar};
    connect(m_sort, &SortButton::chosen, this, &VideosPage::askAnew);
    layout->addWidget(m_sort);
    m_size = new CardSizeSlider{*m_grid, {.smallest = 170, .usual = 248, .largest = 380}, bar};
    m_size->setObjectName(QStringLiteral("cardSize"));
    layout->addWidget(m_size);
    return bar;
}

void VideosPage::makeActions() {
    connect(addKeyAction(*m_grid, QStringLiteral("downloadBest"), tr("Download best"), Qt::Key_D), &QAction::triggered, this,
            [this] { withChosen([this](const QList<Video>& videos) { m_commands.download(videos); }); });
    connect(addKeyAction(*m_grid, QStringLiteral("chooseRendition"), tr("Choose rendition"), Qt::SHIFT | Qt::Key_D), &QAction::triggered, m_drawer,
            &VideoDrawer::chooseRendition);
}

void VideosPage::enablePreview(PreviewLinks& links, const PlayerMaker& maker) {
    m_drawer->enablePreview(links, maker);
    connect(addKeyAction(*m_grid, QStringLiteral("playPreview"), tr("Play the preview"), Qt::Key_Space), &QAction::triggered, m_drawer,
            &VideoDrawer::togglePreview);
    connect(addKeyAction(*this, QStringLiteral("fullScreen"), tr("Preview on the full screen"), Qt::Key_F11, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_drawer, &VideoDrawer::toggleFullScreen);
}

void VideosPage::enableScrub(Clock& clock) {
    // It goes with the model: the grid, whose events it watches, may still have some when that is gone.
    m_scrub = new VideoScrub{{.cache = cache(), .pictures = m_pictures.source(), .clock = clock, .model = *m_model, .view = *m_grid, .delegate = *m_delegate},
                             m_model};
}

void VideosPage::open(const Catalogue::VideoId& id) {
    m_wanted.set(id.text());
    setQuery({});
    m_wanted.seek(*m_model);
}

QList<QWidget*> VideosPage::panes() const { return QList<QWidget*>{m_grid} + m_drawer->panes(); }

void VideosPage::applyForm(PageForm form) {
    if (m_scrub != nullptr) m_scrub->stop();
    m_delegate->setForm(form);
    m_grid->setCards(form == PageForm::Grid);
    m_size->setEnabled(form == PageForm::Grid);
}

Catalogue::SearchFacts VideosPage::searchFacts() const {
    Catalogue::SearchFacts facts;
    for (const auto& [video, state] : m_states.all().asKeyValueRange()) {
        if (state.isLocal()) facts.inLibrary.append(video.text());
    }
    return facts;
}

Catalogue::VideoFilter VideosPage::filter() const {
    Catalogue::VideoFilter filter{.query = condition()};
    if (m_offline->isFiltering()) filter.only = m_states.localVideos();
    return filter;
}

void VideosPage::setOnline(bool online) {
    m_offline->setOnline(online);
    updateOffline();
}

void VideosPage::updateOffline() {
    m_offline->setText(tr("%Ln videos of this portal are on this computer", nullptr, Words::pluralOf(m_states.localVideos().size())));
}

void VideosPage::showFirst() {
    // The beginning is there before all places are known, which for a very long list takes longer than a picture of the screen.
    cache()
        .firstPage(filter(), m_sort->order(), RowWindow<Video>::pageRows)
        .then(this, [this](const Storage::StorageResult<Catalogue::FirstPage<Video>>& first) {
            if (first && m_model->rowCount() == 0) m_model->setPlaces(first->rows, first->items);
        });
}

void VideosPage::reload() {
    readMeetings();
    ask<Catalogue::VideoFilter>([this] { return cache().rows(filter(), m_sort->order()); }, [this](const QList<qint64>& rows) { take(rows); });
}

void VideosPage::readMeetings() {
    if (!m_readingMeetings.begin()) return;
    cache()
        .rows(Catalogue::MeetingFilter{})
        .then(this, [this](const Storage::StorageResult<QList<qint64>>& rows) { return cache().meetingsAt(rows.value_or(QList<qint64>{})); })
        .unwrap()
        .then(this, [this](const Storage::StorageResult<QList<Meeting>>& meetings) {
            if (m_readingMeetings.end()) readMeetings();
            if (!meetings) return;
            m_model->setMeetings(*meetings);
            showCurrent();
        });
}

void VideosPage::take(const QList<qint64>& rows) {
    m_model->setPlaces(rows);
    m_count->setText(countWords(rows.size(), tr("%Ln videos", nullptr, Words::pluralOf(all()))));
    sayFound(rows.size());
    m_drawer->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        showNothing();
    } else {
        showContent();
        if (!m_grid->currentIndex().isValid()) m_grid->setCurrentIndex(m_model->index(0));
    }
    m_wanted.seek(*m_model);
    updateSelection();
}

void VideosPage::showCurrent() {
    const Video* listed = m_model->videoAt(m_grid->currentIndex());
    if (listed == nullptr) return; // it is on its way, and dataChanged() tells
    cache().video(listed->id).then(this, [this, asked = ++m_askedCurrent](const Storage::StorageResult<std::optional<Video>>& video) {
        if (asked == m_askedCurrent && video && *video) m_drawer->setVideo(**video, m_model->meetingOf(**video));
    });
}

void VideosPage::updateSelection() {
    const qsizetype count = m_grid->selectionModel()->selectedIndexes().size();
    setSelectionText(count == 0 ? QString{} : tr("%Ln videos selected", nullptr, Words::pluralOf(count)));
}

void VideosPage::withChosen(const std::function<void(const QList<Video>&)>& act) {
    QList<qint64> rows;
    const QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) rows.append(m_model->placeAt(index));
    cache()
        .videosAt(rows)
        .then(this,
              [this](const Storage::StorageResult<QList<Video>>& listed) {
                  QList<QFuture<Storage::StorageResult<std::optional<Video>>>> asked;
                  const QList<Video> known = listed.value_or(QList<Video>{});
                  for (const Video& video : known) asked.append(cache().video(video.id));
                  return asked.isEmpty() ? readyFuture(asked) : QtFuture::whenAll(asked.begin(), asked.end());
              })
        .unwrap()
        .then(this, [act](const QList<QFuture<Storage::StorageResult<std::optional<Video>>>>& answers) {
            const auto listed = answersOf(answers);
            if (!listed) return;
            QList<Video> videos;
            for (const auto& video : *listed) {
                if (video && *video) videos.append(**video); // what has gone meanwhile is left out
            }
            act(videos);
        });
}

} // namespace Rushes::Ui
