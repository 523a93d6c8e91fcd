// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingspage.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingdelegate.h"
#include "ui/catalogue/meetingdetail.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingtree.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/faultwords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Meeting;
using Catalogue::Video;

constexpr int listWidth = 416;

MeetingsPage::MeetingsPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : Page{tr("Meetings"), parent}, m_cache{cache}, m_states{states}, m_model{new MeetingModel{this}},
      m_detail{new MeetingDetail{states, pictures, commands, this}} {
    setObjectName(QStringLiteral("meetingsPage"));
    setQueryHint(tr("Search the meetings: title, place"));
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setSizes({listWidth, 800});
    splitter->setStretchFactor(1, 1);
    m_empty = new EmptyState{this};
    m_stack = new QStackedWidget{this};
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    auto* queueAll = new QAction{tr("Queue whole meeting"), this};
    queueAll->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    queueAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(queueAll);
    connect(queueAll, &QAction::triggered, m_detail, &MeetingDetail::queueAll);
    connect(m_detail, &MeetingDetail::videoOpened, this, &MeetingsPage::videoOpened);
    connect(m_detail, &MeetingDetail::calendarRequested, this, &MeetingsPage::calendarRequested);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (query().isEmpty()) Q_EMIT refreshRequested();
        else setQuery({});
    });
    connect(&cache, &CatalogueCache::changed, this, &MeetingsPage::reload);
    connect(&states, &DownloadStates::changed, this, [this] {
        updateProgress();
        updateStatus();
    });
    reload();
}

QWidget* MeetingsPage::makeList() {
    auto* pane = new QWidget{this};
    pane->setMinimumWidth(280);
    auto* bar = new QFrame{pane};
    bar->setProperty("surface", QStringLiteral("subbar"));
    bar->setFixedHeight(QFontMetrics{uiFont()}.height() + 22);
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    auto* order = new PlainLabel{tr("Newest first"), QStringLiteral("third"), bar};
    auto* barLayout = new QHBoxLayout{bar};
    barLayout->setContentsMargins(16, 0, 16, 0);
    barLayout->addWidget(m_count, 1);
    barLayout->addWidget(order);

    m_list = new MeetingTree{pane};
    m_list->setObjectName(QStringLiteral("meetingList"));
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeetingDelegate{m_list});
    connect(m_model, &MeetingModel::rowsInserted, m_list, &QTreeView::expandAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingsPage::showCurrent);
    auto* layout = new QVBoxLayout{pane};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    return pane;
}

void MeetingsPage::setFreeSpace(std::optional<ByteCount> free) {
    m_detail->setFreeSpace(free);
}

void MeetingsPage::open(const Catalogue::MeetingId& id) {
    m_wanted = id;
    setQuery({});
    selectSomething();
}

QList<QWidget*> MeetingsPage::panes() const {
    return QList<QWidget*>{m_list} + m_detail->panes();
}

void MeetingsPage::applyQuery(const QString&) {
    reload();
}

void MeetingsPage::reload() {
    const quint64 asked = ++m_asked;
    m_cache.meetings({query().trimmed(), {}}).then(this, [this, asked](const Storage::StorageResult<QList<Meeting>>& meetings) {
        if (asked != m_asked) return;
        if (meetings) show(*meetings);
        else say(meetings.error());
    });
    m_cache.videos().then(this, [this, asked](const Storage::StorageResult<QList<Video>>& videos) {
        if (asked != m_asked) return;
        if (videos) take(*videos);
        else say(videos.error());
    });
}

void MeetingsPage::show(const QList<Meeting>& meetings) {
    m_model->setMeetings(meetings);
    m_list->expandAll();
    m_count->setText(Words::counted(meetings.size(), tr("1 meeting"), tr("%1 meetings")));
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(meetings.size())));
    if (!meetings.isEmpty()) {
        m_stack->setCurrentIndex(0);
        selectSomething();
        return;
    }
    if (query().isEmpty()) {
        m_empty->say(QStringLiteral("meetings"), tr("No meetings yet"), tr("The catalogue has not been read from the portal so far. It is kept on this computer once it has been."),
                     tr("Refresh catalogue"));
    } else {
        m_empty->say(QStringLiteral("search"), tr("No meetings match"), tr("No title or place in this catalogue has all of these words."), tr("Show all meetings"));
    }
    m_stack->setCurrentWidget(m_empty);
    updateStatus();
}

void MeetingsPage::take(const QList<Video>& videos) {
    m_videos.clear();
    for (const Video& video : videos) m_videos[video.meetingId].append(video);
    updateProgress();
    showCurrent();
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
    showCurrent();
}

void MeetingsPage::showCurrent() {
    if (const Meeting* meeting = m_model->meetingAt(m_list->currentIndex())) m_detail->setMeeting(*meeting, m_videos.value(meeting->id));
    updateStatus();
}

void MeetingsPage::updateProgress() {
    QHash<Catalogue::MeetingId, MeetingProgress> progress;
    for (const auto& [meeting, videos] : m_videos.asKeyValueRange()) {
        MeetingProgress& sum = progress[meeting];
        sum.videos = static_cast<int>(videos.size());
        for (const Video& video : videos) {
            const VideoState state = m_states.of(video.id);
            sum.local += state.isLocal() ? 1 : 0;
            sum.coming += state.isComing() ? 1 : 0;
        }
    }
    m_model->setProgress(progress);
}

void MeetingsPage::updateStatus() {
    const Meeting* meeting = m_model->meetingAt(m_list->currentIndex());
    setSelectionText(meeting == nullptr ? QString{} : tr("1 meeting selected"));
    if (meeting == nullptr) {
        setNoteText({});
        return;
    }
    const QList<Video> videos = m_videos.value(meeting->id);
    const auto local = std::ranges::count_if(videos, [this](const Video& video) { return m_states.of(video.id).isLocal(); });
    setNoteText(videos.isEmpty() ? QString{} : tr("%1 of %2 in library").arg(Words::count(local), Words::counted(videos.size(), tr("1 video"), tr("%1 videos"))));
}

} // namespace Rushes::Ui
