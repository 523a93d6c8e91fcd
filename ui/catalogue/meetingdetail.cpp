// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingdetail.h"

#include "ui/catalogue/agendadelegate.h"
#include "ui/catalogue/agendamodel.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/articleview.h"
#include "ui/catalogue/meetinghead.h"
#include "ui/catalogue/newsmodel.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photodelegate.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videoscrub.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/copyentry.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace Rushes::Ui {
namespace {

constexpr int side = MeetingHead::margin;
enum Tab { Programme, Videos, Photos, Article, News };

} // namespace

MeetingDetail::MeetingDetail(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands, PhotoCommands& photoCommands,
                             QWidget* parent)
    : QWidget{parent},
      m_armed{armed},
      m_pictures{pictures},
      m_commands{commands},
      m_photoCommands{photoCommands},
      m_head{new MeetingHead{states, armed, pictures, commands, this}},
      m_agenda{new AgendaModel{states, armed, pictures, this}},
      m_videoModel{new VideoModel{states, pictures, this}},
      m_tabs{new QTabBar{this}},
      m_stack{new QStackedWidget{this}},
      m_photoModel{new PhotoModel{states, pictures, this}},
      m_article{new ArticleView{this}},
      m_newsModel{new NewsModel{this}} {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);

    m_tabs->setObjectName(QStringLiteral("meetingTabs"));
    m_tabs->setExpanding(false);
    for (int tab = Programme; tab <= News; ++tab) m_tabs->addTab({});
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(side, 0, side, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    layout->addLayout(tabRow);
    layout->addWidget(rule(Qt::Horizontal, this));

    m_article->setObjectName(QStringLiteral("article"));
    m_article->setAccessibleName(tr("Article"));
    m_stack->addWidget(makeProgramme());
    m_stack->addWidget(makeVideos());
    m_stack->addWidget(makePhotos());
    m_stack->addWidget(m_article);
    m_stack->addWidget(makeNews());
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_head, &MeetingHead::choiceRequested, this, &MeetingDetail::chooseVideos);
    updateTabs();
}

QWidget* MeetingDetail::makeProgramme() {
    auto* page = new QWidget{this};
    auto* bar = new QFrame{page};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_days = new PlainLabel{{}, QStringLiteral("strong"), bar};
    m_zone = new PlainLabel{{}, QStringLiteral("second"), bar};
    m_zone->setObjectName(QStringLiteral("zone"));
    auto* mine = new QToolButton{bar};
    mine->setObjectName(QStringLiteral("myTime"));
    mine->setText(Words::besideIcon(tr("My time")));
    mine->setAccessibleName(tr("My time"));
    mine->setToolTip(tr("Show the programme by this computer's clock"));
    mine->setIcon(symbol(u"clock"));
    mine->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mine->setCheckable(true);
    mine->setWhatsThis(tr("Times of the programme by the clock of this computer, in place of those at the meeting."));
    mine->setProperty("look", QStringLiteral("filter"));
    connect(mine, &QToolButton::toggled, this, [this](bool on) {
        m_agenda->setTimesIn(on ? TimesIn::Here : TimesIn::Meeting);
        m_days->setText(m_agenda->daysText());
        m_zone->setText(m_agenda->zoneText());
    });
    auto* calendar = new QToolButton{bar};
    calendar->setObjectName(QStringLiteral("exportIcs"));
    calendar->setText(Words::besideIcon(tr("Export .ics")));
    calendar->setAccessibleName(tr("Export .ics"));
    calendar->setToolTip(tr("Keep the programme as a file that calendars read"));
    calendar->setIcon(symbol(u"calendar"));
    calendar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    calendar->setFocusPolicy(Qt::StrongFocus);
    connect(calendar, &QToolButton::clicked, this, [this] { Q_EMIT calendarRequested(m_meeting); });
    WrapLayout* barLayout = layOutBar(*bar, side);
    barLayout->addWidget(m_days);
    barLayout->addWidget(m_zone);
    barLayout->addSpring();
    barLayout->addWidget(mine);
    barLayout->addWidget(calendar);

    m_agendaView = new QuietView<QListView>{page};
    m_agendaView->setObjectName(QStringLiteral("agenda"));
    m_agendaView->setAccessibleName(tr("Programme"));
    auto* delegate = new AgendaDelegate{m_agendaView};
    m_agendaView->setItemDelegate(delegate);
    m_agendaView->setModel(m_agenda);
    m_agendaView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_agendaView->setResizeMode(QListView::Adjust);
    m_agendaView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(delegate, &AgendaDelegate::actionClicked, this, &MeetingDetail::performAt);
    connect(m_agendaView, &QListView::activated, this, &MeetingDetail::performAt);
    connect(addKeyAction(*m_agendaView, QStringLiteral("armItem"), tr("Queue the item when it is published"), Qt::Key_A), &QAction::triggered, this,
            &MeetingDetail::toggleArmedItem);
    connect(m_agendaView, &QListView::customContextMenuRequested, this, &MeetingDetail::showAgendaMenu);

    m_noProgramme = new EmptyState{page};
    m_noProgramme->say(QStringLiteral("calendar"), tr("No programme yet"),
                       tr("The portal has not published the programme of this meeting. Its videos, if any, are under Videos."));
    m_programmeStack = new QStackedWidget{page};
    m_programmeStack->addWidget(m_agendaView);
    m_programmeStack->addWidget(m_noProgramme);
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_programmeStack, 1);
    return page;
}

QWidget* MeetingDetail::makeVideos() {
    m_videoView = new CardView{this};
    m_videoView->setObjectName(QStringLiteral("meetingVideos"));
    m_videoView->setAccessibleName(tr("Videos of the meeting"));
    m_videoDelegate = new VideoDelegate{m_videoView};
    m_videoView->setItemDelegate(m_videoDelegate);
    m_videoView->setCardHeight(VideoDelegate::cardHeight);
    m_videoView->setModel(m_videoModel);
    m_videoView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_videoView, &CardView::activated, this, [this](const QModelIndex& index) {
        if (const Catalogue::Video* video = m_videoModel->videoAt(index)) Q_EMIT videoOpened(video->id);
    });
    connect(m_videoView, &CardView::customContextMenuRequested, this, [this](const QPoint& at) {
        QList<Catalogue::Video> chosen;
        const QModelIndexList rows = m_videoView->selectionModel()->selectedIndexes();
        for (const QModelIndex& row : rows) chosen.append(*m_videoModel->videoAt(row));
        m_commands.showMenu(chosen, m_videoView->viewport()->mapToGlobal(at), m_videoView);
    });
    m_noVideos = new EmptyState{this};
    m_noVideos->say(QStringLiteral("video"), tr("No videos yet"),
                    tr("The portal has not published videos of this meeting. They appear here after the next refresh."));
    m_videoStack = new QStackedWidget{this};
    m_videoStack->addWidget(m_videoView);
    m_videoStack->addWidget(m_noVideos);
    return m_videoStack;
}

void MeetingDetail::enableScrub(Catalogue::CatalogueCache& cache, Clock& clock) {
    // It goes with the model: the view, whose events it watches, may still have some when that is gone.
    new VideoScrub{
        {.cache = cache, .pictures = m_pictures.source(), .clock = clock, .model = *m_videoModel, .view = *m_videoView, .delegate = *m_videoDelegate},
        m_videoModel};
}

QWidget* MeetingDetail::makePhotos() {
    m_photoView = new CardView{this};
    m_photoView->setObjectName(QStringLiteral("meetingPhotos"));
    m_photoView->setAccessibleName(tr("Photos of the meeting"));
    m_photoView->setItemDelegate(new PhotoDelegate{m_photoView});
    m_photoView->setCardHeight(PhotoDelegate::cardHeight);
    m_photoView->setCardWidth(192);
    m_photoView->setModel(m_photoModel);
    m_photoView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_photoView, &CardView::activated, this, [this](const QModelIndex& index) {
        if (const Catalogue::Photo* photo = m_photoModel->photoAt(index)) Q_EMIT photoOpened(photo->id);
    });
    connect(m_photoView, &CardView::customContextMenuRequested, this, [this](const QPoint& at) {
        QList<Catalogue::Photo> chosen;
        const QModelIndexList rows = m_photoView->selectionModel()->selectedIndexes();
        for (const QModelIndex& row : rows) {
            if (const Catalogue::Photo* photo = m_photoModel->photoAt(row)) chosen.append(*photo);
        }
        m_photoCommands.showMenu(chosen, m_photoView->viewport()->mapToGlobal(at), m_photoView);
    });
    auto* none = new EmptyState{this};
    none->say(QStringLiteral("photo"), tr("No photos yet"),
              tr("The portal has not published photos of this meeting. They appear here after the next refresh."));
    m_photoStack = new QStackedWidget{this};
    m_photoStack->addWidget(m_photoView);
    m_photoStack->addWidget(none);
    return m_photoStack;
}

QWidget* MeetingDetail::makeNews() {
    m_newsView = new QuietView<QListView>{this};
    m_newsView->setObjectName(QStringLiteral("meetingNews"));
    m_newsView->setAccessibleName(tr("News of the meeting"));
    m_newsView->setFrameShape(QFrame::NoFrame);
    m_newsView->setItemDelegate(new NewsDelegate{m_newsView});
    m_newsView->setModel(m_newsModel);
    m_newsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_newsView, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const Catalogue::NewsEntry* entry = m_newsModel->entryAt(index)) Q_EMIT newsOpened(entry->id);
    });
    return m_newsView;
}

void MeetingDetail::setMeeting(const Catalogue::MeetingStory& whole) {
    const Catalogue::Meeting& meeting = whole.meeting;
    const bool another = meeting.id != m_meeting.id;
    const int scrolled = m_agendaView->currentIndex().row();
    m_meeting = meeting;
    m_story = whole.story;
    QList<Catalogue::Video> all;
    QList<Catalogue::Video> stated; // by the portal to be the meeting's: only they are queued with it
    for (const Catalogue::Linked<Catalogue::Video>& linked : m_story.videos) {
        all.append(linked.item);
        if (linked.confidence == Catalogue::Confidence::Stated && !linked.item.notices.withdrawnAt.isValid()) stated.append(linked.item);
    }
    m_head->setMeeting(meeting, stated);
    m_agenda->setMeeting(meeting, all);
    if (!another && scrolled >= 0) m_agendaView->setCurrentIndex(m_agenda->index(scrolled));
    m_days->setText(m_agenda->daysText());
    m_zone->setText(m_agenda->zoneText());
    m_videoModel->setMeetings({meeting});
    m_videoModel->setLinked(m_story.videos);
    m_photoModel->setLinked(m_story.photos);
    m_newsModel->setLinked(m_story.news);
    m_programmeStack->setCurrentIndex(meeting.programme.isEmpty() ? 1 : 0);
    m_videoStack->setCurrentIndex(m_story.videos.isEmpty() ? 1 : 0);
    m_photoStack->setCurrentIndex(m_story.photos.isEmpty() ? 1 : 0);
    m_article->setParagraphs(meeting.article.isEmpty()
                                 ? QStringList{meeting.summary.isEmpty() ? tr("The portal has no article about this meeting.") : meeting.summary}
                                 : meeting.article);
    updateTabs();
    if (another) m_agendaView->scrollToTop();
}

void MeetingDetail::showVideos() { m_tabs->setCurrentIndex(Videos); }

void MeetingDetail::chooseVideos() {
    showVideos();
    m_videoView->setFocus();
}

QList<QWidget*> MeetingDetail::panes() const {
    switch (m_tabs->currentIndex()) {
    case Videos: return {m_videoView};
    case Photos: return {m_photoView};
    case Article: return {m_article};
    case News: return {m_newsView};
    default: return {m_agendaView};
    }
}

void MeetingDetail::updateTabs() {
    const auto counted = [](const QString& name, qsizetype count) { return count == 0 ? name : name + QStringLiteral("  ") + Words::count(count); };
    m_tabs->setTabText(Programme, counted(tr("Programme"), m_meeting.programme.size()));
    m_tabs->setTabText(Videos, counted(tr("Videos"), m_story.videos.size()));
    m_tabs->setTabText(Photos, counted(tr("Photos"), m_story.photos.size()));
    m_tabs->setTabText(Article, tr("Article"));
    m_tabs->setTabText(News, counted(tr("News"), m_story.news.size()));
    m_tabs->setTabVisible(News, !m_story.news.isEmpty());
}

void MeetingDetail::toggleArmedItem() {
    const QModelIndex index = m_agendaView->currentIndex();
    const VideoAction action = m_agenda->actionAt(index);
    if (action == VideoAction::Arm || action == VideoAction::Disarm) performAt(index);
}

void MeetingDetail::performAt(const QModelIndex& index) {
    const VideoAction action = m_agenda->actionAt(index);
    if (action == VideoAction::Arm || action == VideoAction::Disarm) m_armed.toggle(m_meeting, m_agenda->programmeItemAt(index));
    else if (const Catalogue::Video* video = m_agenda->videoAt(index)) m_commands.perform(*video);
}

void MeetingDetail::showAgendaMenu(const QPoint& at) {
    const QModelIndex index = m_agendaView->indexAt(at);
    const Catalogue::ProgrammeItem* item = m_agenda->programmeItemAt(index);
    if (item == nullptr) return;
    const QPoint where = m_agendaView->viewport()->mapToGlobal(at);
    const VideoAction action = m_agenda->actionAt(index);
    const Catalogue::Video* video = m_agenda->videoAt(index);
    if (video != nullptr && action != VideoAction::Arm && action != VideoAction::Disarm) return m_commands.showMenu({*video}, where, m_agendaView);
    auto* menu = new QMenu{m_agendaView};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (action != VideoAction::Nothing) {
        QAction* arm = menu->addAction(symbol(actionIcon(action)), actionText(action));
        connect(arm, &QAction::triggered, this, [this, wanted = *item] { m_armed.toggle(m_meeting, &wanted); });
    }
    m_head->addArming(*menu);
    menu->popup(where);
}

void MeetingDetail::addCommands(QMenu& menu) {
    m_head->addQueueing(menu);
    m_head->addArming(menu);
    QAction* videos = menu.addAction(symbol(u"video"), tr("Show its videos"));
    videos->setEnabled(!m_story.videos.isEmpty());
    connect(videos, &QAction::triggered, this, &MeetingDetail::chooseVideos);
    QAction* calendar = menu.addAction(symbol(u"calendar"), tr("Export .ics"));
    calendar->setEnabled(!m_meeting.programme.isEmpty());
    connect(calendar, &QAction::triggered, this, [this] { Q_EMIT calendarRequested(m_meeting); });
    QMenu* copy = menu.addMenu(symbol(u"copy"), tr("Copy"));
    addCopyEntry(*copy, tr("Title"), {m_meeting.title});
    addCopyEntry(*copy, tr("Link"), {m_commands.linkTo(Catalogue::RushesLink::Kind::Meeting, m_meeting.id.text())});
}

} // namespace Rushes::Ui
