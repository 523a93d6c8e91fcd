// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingdetail.h"

#include "ui/catalogue/agendadelegate.h"
#include "ui/catalogue/agendamodel.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/articleview.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/newsmodel.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photodelegate.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/queueplan.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videoscrub.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/spoken.h"
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

using Catalogue::Role;

constexpr int side = 20;
enum Tab { Programme, Videos, Photos, Article, News };

} // namespace

MeetingDetail::MeetingDetail(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands, PhotoCommands& photoCommands,
                             QWidget* parent)
    : QWidget{parent},
      m_states{states},
      m_armed{armed},
      m_pictures{pictures},
      m_commands{commands},
      m_photoCommands{photoCommands},
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
    layout->addWidget(makeHead());

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
    connect(&states, &DownloadStates::changed, this, &MeetingDetail::updateQueueButton);
    connect(&armed, &ArmedStates::changed, this, &MeetingDetail::updateArmed);
    connect(&commands, &VideoCommands::houseProfileChanged, this, &MeetingDetail::updateQueueButton);
    updateTabs();
}

QWidget* MeetingDetail::makeHead() {
    auto* head = new QWidget{this};
    m_hero = new PictureView{m_pictures, false, head};
    m_title = new PlainLabel{{}, QStringLiteral("head"), head};
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_flag = new PlainLabel{{}, {}, head};
    markAsOrnament(*m_flag);
    m_place = new ElidedLabel{{}, QStringLiteral("second"), head};
    m_queue = new QToolButton{head};
    m_queue->setObjectName(QStringLiteral("queueMeeting"));
    m_queue->setProperty("look", QStringLiteral("primary"));
    m_queue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_queue->setIcon(symbol(u"download", Ink::OnAccent));
    m_queue->setPopupMode(QToolButton::MenuButtonPopup);
    m_queue->setFocusPolicy(Qt::StrongFocus);
    m_queue->setToolTip(tr("Queue whole meeting (Ctrl+Shift+D)"));
    m_queue->setProperty(KeyMap::keyOfProperty, QStringLiteral("queueMeeting"));
    m_queue->setMenu(new QMenu{m_queue});
    m_arm = new QToolButton{head};
    m_arm->setObjectName(QStringLiteral("armMeeting"));
    m_arm->setProperty("look", QStringLiteral("filter"));
    m_arm->setCheckable(true);
    m_arm->setWhatsThis(
        tr("Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that."));
    m_arm->setFocusPolicy(Qt::StrongFocus);
    m_arm->setAccessibleName(tr("Queue what this meeting publishes from now on"));
    m_arm->setToolTip(tr("Queue what this meeting publishes from now on (Ctrl+Shift+A)"));
    m_arm->setProperty(KeyMap::keyOfProperty, QStringLiteral("armMeeting"));
    connect(m_arm, &QToolButton::clicked, this, &MeetingDetail::toggleArmed);
    m_remark = new PlainLabel{{}, QStringLiteral("second"), head};
    m_remark->setObjectName(QStringLiteral("queueRemark"));
    m_remark->setWordWrap(true);
    connect(m_queue, &QToolButton::clicked, this, &MeetingDetail::queueAll);
    connect(m_queue->menu(), &QMenu::aboutToShow, this, &MeetingDetail::fillRoleMenu);

    auto* placeRow = new QHBoxLayout;
    placeRow->setSpacing(8);
    placeRow->addWidget(m_flag);
    placeRow->addWidget(m_place, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(placeRow);
    words->addSpacing(10);
    auto* buttonRow = new WrapLayout;
    buttonRow->setSpacing(8);
    buttonRow->setLineSpacing(8);
    buttonRow->addWidget(m_queue);
    buttonRow->addWidget(m_arm);
    words->addLayout(buttonRow);
    words->addSpacing(4);
    words->addWidget(m_remark);
    words->addStretch();
    auto* layout = new QHBoxLayout{head};
    layout->setContentsMargins(side, side, side, 14);
    layout->setSpacing(16);
    layout->addWidget(m_hero, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
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
    auto* arm = new QAction{tr("Queue the item when it is published"), m_agendaView};
    arm->setObjectName(QStringLiteral("armItem"));
    arm->setShortcut(Qt::Key_A);
    arm->setShortcutContext(Qt::WidgetShortcut);
    connect(arm, &QAction::triggered, this, &MeetingDetail::toggleArmedItem);
    m_agendaView->addAction(arm);
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
    m_videos.clear();
    QList<Catalogue::Video> all;
    for (const Catalogue::Linked<Catalogue::Video>& linked : m_story.videos) {
        all.append(linked.item);
        if (linked.confidence == Catalogue::Confidence::Stated && !linked.item.notices.withdrawnAt.isValid()) m_videos.append(linked.item);
    }
    m_hero->show(meeting.heroPhoto, meeting.title);
    m_title->setText(meeting.title);
    m_flag->setPixmap(flagPixmap(meeting.country, devicePixelRatio()));
    const QString days = meeting.endsOn > meeting.startsOn ? Words::dates(meeting.startsOn, meeting.endsOn) : Words::longDate(meeting.startsOn);
    const QString updated = meeting.updatedAt.isValid() ? tr("updated %1").arg(Words::ago(meeting.updatedAt, QDateTime::currentDateTimeUtc())) : QString{};
    m_place->setText(QStringList{Words::place(meeting.city, meeting.country), days, updated}.join(QStringLiteral("  ·  ")));
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
    updateArmed();
    if (another) m_agendaView->scrollToTop();
}

void MeetingDetail::giveWay() { m_hero->setVisible(width() - m_hero->sizeHint().width() - 3 * side >= m_queue->sizeHint().width()); }

void MeetingDetail::setFreeSpace(std::optional<ByteCount> free, ByteCount promised) {
    m_free = free;
    m_promised = promised;
    updateQueueButton();
}

void MeetingDetail::queueAll() { m_commands.downloadAll(m_videos, m_commands.houseChoice()); }

void MeetingDetail::showVideos() { m_tabs->setCurrentIndex(Videos); }

QList<QWidget*> MeetingDetail::panes() const {
    switch (m_tabs->currentIndex()) {
    case Videos: return {m_videoView};
    case Photos: return {m_photoView};
    case Article: return {m_article};
    case News: return {m_newsView};
    default: return {m_agendaView};
    }
}

void MeetingDetail::fillRoleMenu() {
    QMenu* menu = m_queue->menu();
    menu->clear();
    for (const Role role : {Role::Broadcast, Role::Mezzanine, Role::Web, Role::Proxy}) {
        const QueuePlan plan = QueuePlan::of(m_videos, FileChoice{role}, m_states);
        QAction* action = menu->addAction(Words::withoutMnemonic(plan.buttonText(FileChoice{role})));
        action->setEnabled(!plan.toQueue.isEmpty());
        connect(action, &QAction::triggered, this, [this, role] { m_commands.downloadAll(m_videos, FileChoice{role}); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Choose videos…")), &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(Videos);
        m_videoView->setFocus();
    });
}

void MeetingDetail::updateQueueButton() {
    const QueuePlan plan = QueuePlan::of(m_videos, m_commands.houseChoice(), m_states);
    const QString text = plan.videos == 0 ? tr("Queue all broadcast quality") : plan.buttonText(m_commands.houseChoice());
    m_queue->setText(Words::besideIcon(Words::withoutMnemonic(text)));
    m_queue->setAccessibleName(text);
    m_queue->setEnabled(!plan.toQueue.isEmpty());
    QString remark = plan.remark(m_free, m_promised);
    if (m_armed.isArmed(m_meeting.id)) remark = QStringList{remark, tr("What it publishes from now on is queued by itself.")}.join(u' ').trimmed();
    m_remark->setText(remark);
    giveWay();
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

void MeetingDetail::toggleArmed() {
    if (!m_meeting.id.isEmpty()) m_armed.toggle(m_meeting);
    updateArmed(); // the button shows what is so, not what was pressed
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

void MeetingDetail::updateArmed() {
    const bool armed = m_armed.isArmed(m_meeting.id);
    m_arm->setChecked(armed);
    m_arm->setIcon(symbol(armed ? u"bellon" : u"bell"));
    updateQueueButton();
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
    const bool whole = m_armed.isArmed(m_meeting.id);
    QAction* all = menu->addAction(symbol(whole ? u"bellon" : u"bell"),
                                   whole ? tr("Do not wait for the meeting's videos any more") : tr("Queue what this meeting publishes from now on"));
    connect(all, &QAction::triggered, this, &MeetingDetail::toggleArmed);
    menu->popup(where);
}

} // namespace Rushes::Ui
