// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingspage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingdelegate.h"
#include "ui/catalogue/meetingdetail.h"
#include "ui/catalogue/meetinghead.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingtree.h"
#include "ui/catalogue/offlinebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Meeting;
using Catalogue::Video;

constexpr int listWidth = 416;

MeetingsPage::MeetingsPage(CatalogueCache& cache, DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands,
                           PhotoCommands& photoCommands, QWidget* parent)
    : Page{tr("Meetings"), parent},
      m_cache{cache},
      m_source{cache, Catalogue::Kind::Meeting},
      m_states{states},
      m_model{new MeetingModel{this}},
      m_detail{new MeetingDetail{states, armed, pictures, commands, photoCommands, this}},
      m_offline{new OfflineBar{this}} {
    setObjectName(QStringLiteral("meetingsPage"));
    m_model->follow(armed);
    setQueryHint(tr("Search the meetings: words, place:, country:, date:"));
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setSizes({listWidth, 800});
    splitter->setStretchFactor(1, 1);
    m_empty = new EmptyState{this};
    m_repairs = new QueryRepairs{m_source, *m_empty, *this};
    m_stack = new QStackedWidget{this};
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_offline);
    layout->addWidget(m_stack, 1);

    auto* queueAll = new QAction{tr("Queue whole meeting"), this};
    queueAll->setObjectName(QStringLiteral("queueMeeting"));
    queueAll->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    queueAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(queueAll);
    connect(queueAll, &QAction::triggered, this, [this] { onceShown([this] { m_detail->head().queueAll(); }); });
    auto* arm = new QAction{tr("Queue what the meeting publishes from now on"), this};
    arm->setObjectName(QStringLiteral("armMeeting"));
    arm->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    arm->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(arm);
    connect(arm, &QAction::triggered, this, [this] { onceShown([this] { m_detail->head().toggleArmed(); }); });
    connect(m_detail, &MeetingDetail::videoOpened, this, &MeetingsPage::videoOpened);
    connect(m_detail, &MeetingDetail::calendarRequested, this, &MeetingsPage::calendarRequested);
    connect(m_detail, &MeetingDetail::photoOpened, this, &MeetingsPage::photoOpened);
    connect(m_detail, &MeetingDetail::newsOpened, this, &MeetingsPage::newsOpened);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_all == 0) Q_EMIT refreshRequested();
        m_offline->stopFiltering();
        setQuery({});
    });
    connect(m_offline, &OfflineBar::filterChanged, this, &MeetingsPage::askAnew);
    connect(&cache, &CatalogueCache::changed, this, &MeetingsPage::reload);
    connect(&states, &DownloadStates::changed, this, [this] {
        locateVideos();
        updateProgress();
        updateStatus();
        if (m_offline->isFiltering()) reload();
    });
    reload();
}

QWidget* MeetingsPage::makeList() {
    auto* pane = new QWidget{this};
    pane->setMinimumWidth(280);
    auto* bar = new QFrame{pane};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    auto* order = new PlainLabel{tr("Newest first"), QStringLiteral("third"), bar};
    WrapLayout* barLayout = layOutBar(*bar);
    barLayout->addWidget(m_count);
    barLayout->addSpring();
    auto* withVideos = new QueryButton{tr("With videos"), QStringLiteral("has:videos"), *this, bar};
    withVideos->setWhatsThis(tr("Leaves out meetings of which the portal has no video."));
    withVideos->setObjectName(QStringLiteral("withVideos"));
    barLayout->addWidget(withVideos);
    barLayout->addWidget(order);

    m_list = new MeetingTree{pane};
    m_list->setObjectName(QStringLiteral("meetingList"));
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeetingDelegate{m_list});
    connect(m_model, &MeetingModel::rowsInserted, m_list, &QTreeView::expandAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_due = nullptr;
        readCurrent();
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MeetingsPage::showMenu);
    auto* layout = new QVBoxLayout{pane};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    return pane;
}

void MeetingsPage::setFreeSpace(std::optional<ByteCount> free, ByteCount promised) { m_detail->head().setFreeSpace(free, promised); }

void MeetingsPage::open(const Catalogue::MeetingId& id) {
    m_wanted = id;
    setQuery({});
    selectSomething();
}

void MeetingsPage::openVideosOf(const Catalogue::MeetingId& id) {
    open(id);
    m_detail->showVideos();
}

void MeetingsPage::enableScrub(Clock& clock) { m_detail->enableScrub(m_cache, clock); }

QList<QWidget*> MeetingsPage::panes() const { return QList<QWidget*>{m_list} + m_detail->panes(); }

void MeetingsPage::applyQuery(const QString&) { askAnew(); }

void MeetingsPage::askAnew() {
    ++m_asked;
    reload();
}

void MeetingsPage::reload() {
    if (!m_reading.begin()) return;
    Catalogue::MeetingFilter filter;
    filter.query = m_source.condition(query());
    m_cache.count(Catalogue::MeetingFilter{}).then(this, [this](const Storage::StorageResult<qint64>& all) { m_all = all.value_or(m_all); });
    m_cache.rows(filter)
        .then(this,
              [this](const Storage::StorageResult<QList<qint64>>& rows) {
                  if (!rows) return readyFuture(Storage::StorageResult<QList<Meeting>>{std::unexpected{rows.error()}});
                  return m_cache.meetingsAt(*rows);
              })
        .unwrap()
        .then(this, [this, asked = m_asked](const Storage::StorageResult<QList<Meeting>>& meetings) {
            if (m_reading.end()) reload();
            if (asked != m_asked) return;
            if (meetings) show(openable(*meetings));
            else say(meetings.error());
        });
    locateVideos();
}

void MeetingsPage::show(const QList<Meeting>& meetings) {
    m_model->setMeetings(meetings);
    m_list->expandAll();
    m_count->setText(tr("%Ln meetings", nullptr, Words::pluralOf(meetings.size())));
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(meetings.size())));
    if (!meetings.isEmpty()) {
        m_stack->setCurrentIndex(0);
        selectSomething();
        return;
    }
    if (m_all == 0) {
        m_empty->say(QStringLiteral("meetings"), tr("No meetings yet"),
                     tr("The catalogue has not been read from the portal so far. It is kept on this computer once it has been."), tr("Refresh catalogue"));
    } else {
        m_repairs->propose(tr("No meetings match"),
                           m_offline->isFiltering() ? tr("No video of such a meeting is on this computer.") : tr("Nothing in this catalogue is all of this."),
                           tr("Show all meetings"));
    }
    m_stack->setCurrentWidget(m_empty);
    updateStatus();
}

void MeetingsPage::say(const Storage::StorageError& error) {
    const FaultWords words = describe(error);
    m_empty->say(words.icon, words.lead, words.rest, tr("Refresh catalogue"));
    m_stack->setCurrentWidget(m_empty);
}

void MeetingsPage::selectSomething() {
    const QModelIndex wanted = m_model->indexOf(m_wanted);
    if (wanted.isValid()) {
        m_wanted = {};
        m_list->setCurrentIndex(wanted);
        m_list->scrollTo(wanted);
    } else if (m_model->meetingAt(m_list->currentIndex()) == nullptr) {
        m_list->setCurrentIndex(m_model->firstMeeting());
    }
    readCurrent();
}

void MeetingsPage::readCurrent() {
    const quint64 asked = ++m_askedCurrent;
    const Meeting* listed = m_model->meetingAt(m_list->currentIndex());
    updateStatus();
    if (listed == nullptr) return;
    Catalogue::readStory(m_cache, listed->id).then(this, [this, asked](const Storage::StorageResult<std::optional<Catalogue::MeetingStory>>& whole) {
        if (asked == m_askedCurrent && whole && *whole) take(**whole);
    });
}

void MeetingsPage::take(const Catalogue::MeetingStory& whole) {
    m_shown = whole;
    m_detail->setMeeting(whole);
    updateStatus();
    if (const auto due = std::exchange(m_due, nullptr)) due();
}

void MeetingsPage::onceShown(std::function<void()> act) {
    const Meeting* listed = m_model->meetingAt(m_list->currentIndex());
    if (listed == nullptr) return;
    if (listed->id == m_shown.meeting.id) act();
    else m_due = std::move(act);
}

void MeetingsPage::showMenu(const QPoint& at) {
    if (m_model->meetingAt(m_list->indexAt(at)) == nullptr) return;
    m_list->setCurrentIndex(m_list->indexAt(at));
    onceShown([this, where = m_list->viewport()->mapToGlobal(at)] {
        auto* menu = new QMenu{m_list};
        menu->setObjectName(QStringLiteral("meetingMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_detail->addCommands(*menu);
        menu->popup(where);
    });
}

void MeetingsPage::locateVideos() {
    QStringList unknown;
    for (const auto& [video, state] : m_states.all().asKeyValueRange()) {
        if (!m_meetingOf.contains(video)) unknown.append(video.text());
    }
    if (unknown.isEmpty() || !m_locating.begin()) return;
    m_cache.places(Catalogue::Kind::Video, unknown).then(this, [this](const Storage::StorageResult<QHash<QString, Catalogue::ItemPlace>>& places) {
        for (const auto& [id, place] : places.value_or(QHash<QString, Catalogue::ItemPlace>{}).asKeyValueRange()) {
            if (!place.meetingId.isEmpty()) m_meetingOf.insert(Catalogue::VideoId{id}, place.meetingId);
        }
        if (m_locating.end()) locateVideos();
        updateProgress();
    });
}

void MeetingsPage::updateProgress() {
    QHash<Catalogue::MeetingId, MeetingProgress> progress;
    for (const auto& [video, state] : m_states.all().asKeyValueRange()) {
        const auto meeting = m_meetingOf.constFind(video);
        if (meeting == m_meetingOf.constEnd()) continue;
        MeetingProgress& sum = progress[*meeting];
        sum.local += state.isLocal() ? 1 : 0;
        sum.coming += state.isComing() ? 1 : 0;
    }
    m_model->setProgress(progress);
    updateOffline();
}

QSet<Catalogue::MeetingId> MeetingsPage::withLocalVideos() const {
    QSet<Catalogue::MeetingId> meetings;
    const auto videos = m_states.localVideos();
    for (const Catalogue::VideoId& video : videos) {
        if (const auto meeting = m_meetingOf.constFind(video); meeting != m_meetingOf.constEnd()) meetings.insert(*meeting);
    }
    return meetings;
}

QList<Meeting> MeetingsPage::openable(const QList<Meeting>& meetings) const {
    if (!m_offline->isFiltering()) return meetings;
    const auto here = withLocalVideos();
    QList<Meeting> shown = meetings;
    shown.removeIf([&here](const Meeting& meeting) { return !here.contains(meeting.id); });
    return shown;
}

void MeetingsPage::setOnline(bool online) {
    m_offline->setOnline(online);
    updateOffline();
}

void MeetingsPage::updateOffline() { m_offline->setText(tr("%Ln meetings have videos on this computer", nullptr, Words::pluralOf(withLocalVideos().size()))); }

void MeetingsPage::updateStatus() {
    const Meeting* meeting = m_model->meetingAt(m_list->currentIndex());
    setSelectionText(meeting == nullptr ? QString{} : tr("1 meeting selected"));
    const auto& videos = m_shown.story.videos;
    if (meeting == nullptr || meeting->id != m_shown.meeting.id || videos.isEmpty()) {
        setNoteText({});
        return;
    }
    const auto local = std::ranges::count_if(videos, [this](const Catalogue::Linked<Video>& video) { return m_states.of(video.item.id).isLocal(); });
    setNoteText(tr("%1 of %2 in library").arg(Words::count(local), tr("%Ln videos", nullptr, Words::pluralOf(videos.size()))));
}

} // namespace Rushes::Ui
