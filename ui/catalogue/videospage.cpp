// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videospage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videodrawer.h"
#include "ui/catalogue/videomodel.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/faultwords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Meeting;
using Catalogue::Video;

constexpr int drawerWidth = 416;

VideosPage::VideosPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : Page{tr("Videos"), parent}, m_cache{cache}, m_states{states}, m_commands{commands}, m_model{new VideoModel{states, pictures, this}},
      m_delegate{new VideoDelegate{this}}, m_drawer{new VideoDrawer{states, pictures, commands, this}}, m_grid{new CardView{this}},
      m_stack{new QStackedWidget{this}}, m_empty{new EmptyState{this}} {
    setObjectName(QStringLiteral("videosPage"));
    setQueryHint(tr("Search the videos: title, keyword, place"));
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
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_stack, 1);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
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
    connect(m_grid, &QListView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_commands.showMenu(chosen(), m_grid->viewport()->mapToGlobal(at), m_grid); });
    connect(m_drawer, &VideoDrawer::meetingOpened, this, &VideosPage::meetingOpened);
    connect(m_drawer, &VideoDrawer::signInRequested, this, &VideosPage::signInRequested);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_found.isEmpty() && query().isEmpty()) Q_EMIT refreshRequested();
        for (QToolButton* button : {m_notInLibrary, m_withShotList, m_broadcast}) button->setChecked(false);
        setQuery({});
    });
    connect(&cache, &CatalogueCache::changed, this, &VideosPage::reload);
    connect(&states, &DownloadStates::changed, this, [this] {
        if (m_notInLibrary->isChecked()) filter();
    });
    reload();
}

QWidget* VideosPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    bar->setFixedHeight(QFontMetrics{uiFont()}.height() + 22);
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    const auto addFilter = [&](const QString& words, const QString& name) {
        auto* button = new QToolButton{bar};
        button->setObjectName(name);
        button->setText(words);
        button->setCheckable(true);
        button->setProperty("look", QStringLiteral("filter"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &VideosPage::filter);
        layout->addWidget(button);
        return button;
    };
    layout->addSpacing(4);
    m_notInLibrary = addFilter(tr("Not in library"), QStringLiteral("notInLibrary"));
    m_withShotList = addFilter(tr("With shot list"), QStringLiteral("withShotList"));
    m_broadcast = addFilter(tr("Broadcast quality"), QStringLiteral("broadcastQuality"));
    layout->addStretch();
    m_size = new QSlider{Qt::Horizontal, bar};
    m_size->setObjectName(QStringLiteral("cardSize"));
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(tr("Size of the pictures"));
    m_size->setRange(170, 380);
    m_size->setValue(248);
    m_size->setPageStep(30);
    m_size->setFixedWidth(72);
    connect(m_size, &QSlider::valueChanged, m_grid, &CardView::setCardWidth);
    layout->addWidget(m_size);
    return bar;
}

void VideosPage::makeActions() {
    const auto add = [this](const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction{words, m_grid};
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_grid->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Download best"), QKeySequence{Qt::Key_D}, [this] { m_commands.download(chosen()); });
    add(tr("Choose rendition"), QKeySequence{Qt::SHIFT | Qt::Key_D}, [this] { m_drawer->chooseRendition(); });
}

void VideosPage::enablePreview(PreviewLinks& links, const PlayerMaker& maker) {
    m_drawer->enablePreview(links, maker);
    const auto add = [](QWidget* owner, const QString& words, const QKeySequence& key, Qt::ShortcutContext context, auto* receiver, auto act) {
        auto* action = new QAction{words, owner};
        action->setShortcut(key);
        action->setShortcutContext(context);
        owner->addAction(action);
        connect(action, &QAction::triggered, receiver, act);
    };
    add(m_grid, tr("Play the preview"), Qt::Key_Space, Qt::WidgetShortcut, m_drawer, &VideoDrawer::togglePreview);
    add(this, tr("Preview on the full screen"), Qt::Key_F11, Qt::WidgetWithChildrenShortcut, m_drawer, &VideoDrawer::toggleFullScreen);
}

void VideosPage::open(const Catalogue::VideoId& id) {
    m_wanted = id;
    setQuery({});
    selectSomething();
}

QList<QWidget*> VideosPage::panes() const {
    return QList<QWidget*>{m_grid} + m_drawer->panes();
}

void VideosPage::applyQuery(const QString&) {
    reload();
}

void VideosPage::applyForm(PageForm form) {
    m_delegate->setForm(form);
    m_grid->setCards(form == PageForm::Grid);
    m_size->setEnabled(form == PageForm::Grid);
}

void VideosPage::reload() {
    const quint64 asked = ++m_asked;
    m_cache.meetings().then(this, [this, asked](const Storage::StorageResult<QList<Meeting>>& meetings) {
        if (asked == m_asked && meetings) m_model->setMeetings(*meetings);
        if (asked == m_asked && meetings) showCurrent();
    });
    m_cache.videos({query().trimmed(), {}}).then(this, [this, asked](const Storage::StorageResult<QList<Video>>& videos) {
        if (asked != m_asked) return;
        if (videos) {
            m_found = *videos;
            filter();
            return;
        }
        const FaultWords words = describe(videos.error());
        m_empty->say(words.icon, words.lead, words.rest, tr("Refresh catalogue"));
        m_stack->setCurrentWidget(m_empty);
    });
}

void VideosPage::filter() {
    QList<Video> shown = m_found;
    shown.removeIf([this](const Video& video) {
        const bool broadcast = !video.renditions.isEmpty() && video.rendition()->role == Catalogue::Role::Broadcast;
        return (m_notInLibrary->isChecked() && m_states.of(video.id).isLocal()) || (m_withShotList->isChecked() && video.shotList.isEmpty()) ||
               (m_broadcast->isChecked() && !broadcast);
    });
    m_model->setVideos(shown);
    m_count->setText(shown.size() == m_found.size() ? Words::counted(shown.size(), tr("1 video"), tr("%1 videos"))
                                                    : tr("%1 of %2").arg(Words::count(shown.size()), Words::counted(m_found.size(), tr("1 video"), tr("%1 videos"))));
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(m_found.size())));
    if (shown.isEmpty() && m_found.isEmpty() && query().isEmpty()) {
        m_empty->say(QStringLiteral("video"), tr("No videos yet"), tr("The catalogue has not been read from the portal so far. It is kept on this computer once it has been."),
                     tr("Refresh catalogue"));
    } else if (shown.isEmpty()) {
        m_empty->say(QStringLiteral("search"), tr("No videos match"),
                     m_found.isEmpty() ? tr("No video in this catalogue has all of these words.") : tr("The filters leave out all of the videos found."), tr("Show all videos"));
    }
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget*>(m_empty) : m_grid);
    m_drawer->setVisible(!shown.isEmpty());
    selectSomething();
}

void VideosPage::selectSomething() {
    const QModelIndex wanted = m_model->indexOf(m_wanted);
    if (wanted.isValid()) {
        m_wanted = {};
        m_grid->setCurrentIndex(wanted);
        m_grid->scrollTo(wanted);
    } else if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_grid->setCurrentIndex(m_model->index(0));
    }
    showCurrent();
    updateSelection();
}

void VideosPage::showCurrent() {
    if (const Video* video = m_model->videoAt(m_grid->currentIndex())) m_drawer->setVideo(*video, m_model->meetingOf(*video));
}

void VideosPage::updateSelection() {
    const qsizetype count = m_grid->selectionModel()->selectedIndexes().size();
    setSelectionText(count == 0 ? QString{} : Words::counted(count, tr("1 video selected"), tr("%1 videos selected")));
}

QList<Video> VideosPage::chosen() const {
    QList<Video> videos;
    const QModelIndexList rows = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex& row : rows) videos.append(*m_model->videoAt(row));
    return videos;
}

} // namespace Rushes::Ui
