// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingspage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingdelegate.h"
#include "ui/catalogue/meetingdetail.h"
#include "ui/catalogue/meetinghead.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingtree.h"
#include "ui/catalogue/offlinebar.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/wraplayout.h"
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
    : CataloguePage{tr("Meetings"),
                    cache,
                    Catalogue::Kind::Meeting,
                    {.icon = QStringLiteral("meetings"),
                     .none = tr("No meetings yet"),
                     .whyNone = tr("The catalogue has not been read from the portal so far. It is kept on this computer once it has been."),
                     .noMatch = tr("No meetings match"),
                     .showAll = tr("Show all meetings")},
                    parent},
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
    setContent(splitter);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_offline);
    layout->addWidget(&stack(), 1);

    const QAction* queueAll =
        addKeyAction(*this, QStringLiteral("queueMeeting"), tr("Queue whole meeting"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, Qt::WidgetWithChildrenShortcut);
    connect(queueAll, &QAction::triggered, this, [this] { onceShown([this] { m_detail->head().queueAll(); }); });
    const QAction* arm = addKeyAction(*this, QStringLiteral("armMeeting"), tr("Queue what the meeting publishes from now on"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                                      Qt::WidgetWithChildrenShortcut);
    connect(arm, &QAction::triggered, this, [this] { onceShown([this] { m_detail->head().toggleArmed(); }); });
    connect(m_detail, &MeetingDetail::videoOpened, this, &MeetingsPage::videoOpened);
    connect(m_detail, &MeetingDetail::calendarRequested, this, &MeetingsPage::calendarRequested);
    connect(m_detail, &MeetingDetail::photoOpened, this, &MeetingsPage::photoOpened);
    connect(m_detail, &MeetingDetail::newsOpened, this, &MeetingsPage::newsOpened);
    follow(*m_offline);
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

void MeetingsPage::enableScrub(Clock& clock) { m_detail->enableScrub(cache(), clock); }

QList<QWidget*> MeetingsPage::panes() const { return QList<QWidget*>{m_list} + m_detail->panes(); }

void MeetingsPage::reload() {
    ask<Catalogue::MeetingFilter>(
        [this] {
            Catalogue::MeetingFilter filter;
            filter.query = condition();
            return cache()
                .rows(filter)
                .then(this,
                      [this](const Storage::StorageResult<QList<qint64>>& rows) {
                          if (!rows) return readyFuture(Storage::StorageResult<QList<Meeting>>{std::unexpected{rows.error()}});
                          return cache().meetingsAt(*rows);
                      })
                .unwrap();
        },
        [this](const QList<Meeting>& meetings) { show(openable(meetings)); });
    locateVideos();
}

void MeetingsPage::show(const QList<Meeting>& meetings) {
    m_model->setMeetings(meetings);
    m_list->expandAll();
    m_count->setText(tr("%Ln meetings", nullptr, Words::pluralOf(meetings.size())));
    sayFound(meetings.size());
    if (meetings.isEmpty()) {
        showNothing(m_offline->isFiltering() ? tr("No video of such a meeting is on this computer.") : QString{});
        updateStatus();
        return;
    }
    showContent();
    selectSomething();
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
    Catalogue::readStory(cache(), listed->id).then(this, [this, asked](const Storage::StorageResult<std::optional<Catalogue::MeetingStory>>& whole) {
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
    cache().places(Catalogue::Kind::Video, unknown).then(this, [this](const Storage::StorageResult<QHash<QString, Catalogue::ItemPlace>>& places) {
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
