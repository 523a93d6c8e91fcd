// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ingestview.h"

#include "app/workbench/ingestdesk.h"
#include "app/workbench/ingestrequest.h"
#include "app/workbench/lookahead.h"
#include "app/workbench/portaldesk.h"
#include "app/workbench/queuesettings.h"
#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/library/clipquery.h"
#include "core/search/query.h"
#include "core/settings/settings.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/videocommands.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/ratemenu.h"
#include "ui/downloads/transfermodel.h"
#include "ui/library/tagcolours.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/disklabel.h"
#include "ui/widgets/speedlabel.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"
#include "ui/words/preflightwords.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

namespace {

const QString journalNotice = u"journal"_s;
const QString libraryNotice = u"library"_s;
const QString aheadNotice = u"ahead"_s;
const QString ownerNotice = u"queue-owner"_s;
const QString groupedKey = u"downloads/grouped"_s;

/// The room on the volume of a folder that may not have been made yet.
std::pair<ByteCount, ByteCount> spaceAt(const QString& folder) {
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo{existing}.path()) existing = QFileInfo{existing}.path();
    const QStorageInfo volume{existing};
    return {ByteCount{volume.bytesAvailable()}, ByteCount{volume.bytesTotal()}};
}

/// What the queue will still bring. A part file grows with its bytes; nothing is reserved for it.
ByteCount promisedTo(const QList<Download>& downloads) {
    ByteCount promised;
    for (const Download& download : downloads) {
        const bool ended = download.state == DownloadState::Ready || download.state == DownloadState::Failed;
        if (!ended && download.request.size && *download.request.size > download.received) promised += *download.request.size - download.received;
    }
    return promised;
}

/// What came into the library in the last seven days.
QString recentQuery(QDate today) { return u"added:>="_s + today.addDays(-6).toString(Qt::ISODate); }

/// The clips, and those that came last; lists of clips begin with the newest.
QList<Ui::SourceItem> libraryItems(const QString& recent, qint64 all, qint64 added) {
    return {{.place = {u"clips"_s, {}}, .name = IngestView::tr("All clips"), .icon = u"film"_s, .count = all, .online = std::nullopt},
            {.place = {u"clips"_s, recent}, .name = IngestView::tr("Recently added"), .icon = u"clock"_s, .count = added, .online = std::nullopt}};
}

/// The tags below another one that clips carry, or that have such below them.
QList<Ui::SourceItem> tagItems(const Library::Vocabulary& vocabulary, const QString& above, const QHash<QString, qint64>& clips) {
    QList<Ui::SourceItem> items;
    const Ui::TagColours colours{vocabulary};
    const QStringList names = vocabulary.childrenOf(above);
    for (const QString& name : names) {
        if (!clips.contains(name)) continue;
        const QList<Ui::SourceItem> below = tagItems(vocabulary, name, clips);
        items.append({.place = {u"clips"_s, u"tag:"_s + Search::writtenValue(name)},
                      .name = name,
                      .icon = {},
                      .count = clips.value(name),
                      .dot = below.isEmpty() ? colours.of(name) : QColor{},
                      .online = std::nullopt,
                      .children = below,
                      .takes = u"tag:"_s + name});
    }
    return items;
}

} // namespace

IngestView::IngestView(Workbench::IngestDesk& ingest, const Settings::Places& places, Ui::MainWindow& window, Ui::VideoCommands& commands,
                       Ui::DownloadStates& states, Settings::Settings& settings, QString clipFolder, bool safeMode, QObject* parent)
    : QObject{parent},
      m_ingest{ingest},
      m_window{window},
      m_states{states},
      m_settings{settings},
      m_clipFolder{std::move(clipFolder)},
      m_safeMode{safeMode},
      m_surroundings{ingest.queue(), window, safeMode},
      m_places{places},
      m_lock{places},
      m_service{ingest.queue(), ingest.arrivals(), ingest.earlyLog(),
                [this](const Downloads::QueuePolicy& policy) { Workbench::keepQueuePolicy(policy, m_settings); }},
      m_server{m_service} {
    DownloadQueue& downloads = ingest.queue();
    states.follow(downloads);
    connect(&commands, &Ui::VideoCommands::queueRequested, this, [this](const QList<Ui::WantedFile>& files) {
        QList<std::pair<Catalogue::Video, Catalogue::Rendition>> wanted;
        for (const Ui::WantedFile& file : files) wanted.append({file.video, file.rendition});
        add(wanted);
    });
    connect(&commands, &Ui::VideoCommands::renditionRequested, this, [this](const Catalogue::Video& video, const Catalogue::RenditionId& id) {
        const auto rendition = std::ranges::find(video.renditions, id, &Catalogue::Rendition::id);
        if (rendition != video.renditions.end()) queue(video, *rendition);
    });
    connect(&commands, &Ui::VideoCommands::pauseRequested, this, [&downloads](const Downloads::DownloadId& id) { downloads.pause({id}); });
    connect(&commands, &Ui::VideoCommands::resumeRequested, this, [&downloads](const Downloads::DownloadId& id) { downloads.resume({id}); });
    connect(&commands, &Ui::VideoCommands::showRequested, this, &IngestView::showRequested);

    connect(&m_surroundings, &QueueSurroundings::showRequested, this, &IngestView::showFromNoticeRequested);
    connect(&downloads, &DownloadQueue::journalFailed, this,
            [this](const Storage::StorageError& error) { m_window.banner().post({journalNotice, Ui::Notice::Level::Err, Ui::describe(error), {}}); });
    connect(&ingest.arrivals(), &Workbench::Arrivals::refused, this, [this](const Downloads::DownloadId&, const Library::ImportError& error) {
        const Ui::FaultWords words{tr("A finished file is not in the library yet."),
                                   error.storage ? Ui::describe(*error.storage).text()
                                                 : tr("It could not be read. It stays where it is; Rushes tries again at the next start."),
                                   u"warn"_s};
        m_window.banner().post({libraryNotice, Ui::Notice::Level::Warn, words, {}});
    });
    connect(&ingest.clips(), &Library::ClipRepository::changed, this, &IngestView::updateLibrary);

    m_everySecond.setInterval(1s);
    connect(&m_everySecond, &QTimer::timeout, this, &IngestView::updateQueueFigures);
    // What has just finished is counted no longer; of many that finish at once it is counted once.
    m_soon.setInterval(100ms);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &IngestView::updateQueueFigures);
    const auto countSoon = [this] {
        if (m_everySecond.isActive() && !m_soon.isActive()) m_soon.start();
    };
    connect(&downloads, &DownloadQueue::added, this, countSoon);
    connect(&downloads, &DownloadQueue::changed, this, countSoon);
    connect(&downloads, &DownloadQueue::removed, this, countSoon);
    m_everyFewSeconds.setInterval(5s);
    connect(&m_everyFewSeconds, &QTimer::timeout, this, &IngestView::measureSpace);
    if (!safeMode) connect(&m_everyFewSeconds, &QTimer::timeout, &ingest.copier(), &Workbench::Copier::lookForDrives);
}

void IngestView::connectPage(Ui::DownloadsPage& page) {
    page.setGrouped(m_settings.file().value(groupedKey, false).toBool());
    connect(this, &IngestView::keepsAwakeChanged, &page, &Ui::DownloadsPage::setKeepsAwake);
    setKeepsAwake(m_settings.keepsAwake());
    connect(&page, &Ui::DownloadsPage::policyChosen, this, [this](const Downloads::QueuePolicy& policy) { Workbench::keepQueuePolicy(policy, m_settings); });
    connect(&page, &Ui::DownloadsPage::groupingChosen, this, [this](bool grouped) { m_settings.file().setValue(groupedKey, grouped); });
    connect(&page, &Ui::DownloadsPage::keepsAwakeChosen, this, &IngestView::setKeepsAwake);
    auto* rates = new Ui::RateMenu{m_ingest.queue(), &m_window};
    connect(rates, &Ui::RateMenu::rateChosen, this, [this](qint64 rate) {
        m_ingest.queue().setRateLimit(rate);
        Workbench::keepQueuePolicy(m_ingest.queue().policy(), m_settings);
    });
    connect(rates, &Ui::RateMenu::schedulesWanted, &page, &Ui::DownloadsPage::showSchedules);
    connect(rates, &Ui::RateMenu::proxyWanted, this, &IngestView::proxyWanted);
    m_window.setRateMenu(*rates);
    connect(&page, &Ui::DownloadsPage::showRequested, this, &IngestView::showRequested);
    connect(&page, &Ui::DownloadsPage::proxyWanted, this, &IngestView::proxyWanted);
    Workbench::Copier& copier = m_ingest.copier();
    connect(&copier, &Workbench::Copier::changed, &page, [&copier, &page](const Downloads::DownloadId& id) { page.model().setCopies(id, copier.copies(id)); });
    connect(&copier, &Workbench::Copier::loaded, &page, [&copier, &page] {
        for (const Downloads::FurtherCopy& copy : copier.copies()) page.model().setCopies(copy.download, copier.copies(copy.download));
    });
    connect(&page, &Ui::DownloadsPage::copiesWanted, &copier, qOverload<const QList<Downloads::DownloadId>&>(&Workbench::Copier::retry));
}

void IngestView::setKeepsAwake(bool keeps) {
    m_settings.setKeepsAwake(keeps);
    m_surroundings.setKeepsAwake(keeps);
    Q_EMIT keepsAwakeChanged(keeps);
}

void IngestView::setPortal(Workbench::PortalDesk& portal) {
    m_portal = &portal;
    m_states.setPortal(portal.address().url().toString());
    if (m_everySecond.isActive()) updateLibrary();
}

void IngestView::setClipFolder(const QString& folder) {
    m_clipFolder = folder;
    measureSpace();
}

void IngestView::start() {
    m_ingest.copier().setFolders(m_settings.secondFolder(), m_settings.watchFolder());
    m_ingest.queue().setPolicy(Workbench::queuePolicy(m_settings));
    connect(&m_ownership, &QTimer::timeout, this, &IngestView::ownQueue);
    m_ownership.setInterval(1s);
    ownQueue();
    m_everySecond.start();
    m_everyFewSeconds.start();
    updateLibrary();
    measureSpace();
}

void IngestView::ownQueue() {
    if (!m_lock.tryLock()) {
        if (m_ownership.isActive()) return;
        m_ownership.start();
        const Ui::FaultWords words{tr("Another program of Rushes, such as rushes-cli, is at work on the downloads."),
                                   tr("They are shown here when it has ended. What you queue until then waits."), u"info"_s};
        m_window.banner().post({ownerNotice, Ui::Notice::Level::Info, words, {}});
        return;
    }
    m_ownership.stop();
    m_window.banner().withdraw(ownerNotice);
    m_server.listen(m_places);
    m_ingest.queue().load(!m_safeMode).then(this, [this](const Storage::StorageResult<void>& loaded) {
        if (!loaded) m_window.banner().post({journalNotice, Ui::Notice::Level::Err, Ui::describe(loaded.error()), {}});
        else if (!m_safeMode) {
            m_ingest.renamer().recover();
            m_ingest.wastebasket().recover();
            m_ingest.earlyLog().recover();
            m_ingest.copier().load();
            if (!m_early.isEmpty()) add(std::exchange(m_early, {}));
        }
    });
}

void IngestView::queue(const Catalogue::Video& video, const Catalogue::Rendition& rendition) { add({{video, rendition}}); }

void IngestView::add(const QList<std::pair<Catalogue::Video, Catalogue::Rendition>>& wanted) {
    QSet<Catalogue::MeetingId> meetings;
    for (const auto& [video, rendition] : wanted) meetings.insert(video.meetingId);
    withTitles(meetings, [this, wanted, portal = m_portal](const MeetingTitles& titles) {
        QList<Downloads::DownloadRequest> requests;
        const auto policy = Workbench::NamePolicy::of(m_settings, m_clipFolder);
        for (const auto& [video, rendition] : wanted)
            requests.append(Workbench::ingestRequest(video, rendition, titles.value(video.meetingId), portal->address().url(), policy,
                                                     static_cast<int>(requests.size()) + 1));
        enqueue(*portal, requests);
    });
}

void IngestView::queuePhotos(const QList<Catalogue::Photo>& photos) {
    QSet<Catalogue::MeetingId> meetings;
    for (const Catalogue::Photo& photo : photos) meetings.insert(photo.meetingId);
    withTitles(meetings, [this, photos, portal = m_portal](const MeetingTitles& titles) {
        QList<Downloads::DownloadRequest> requests;
        const auto policy = Workbench::NamePolicy::of(m_settings, m_clipFolder);
        for (const Catalogue::Photo& photo : photos)
            requests.append(
                Workbench::photoRequest(photo, titles.value(photo.meetingId), portal->address().url(), policy, static_cast<int>(requests.size()) + 1));
        enqueue(*portal, requests);
    });
}

void IngestView::withTitles(const QSet<Catalogue::MeetingId>& meetings, const std::function<void(const MeetingTitles&)>& act) {
    using Answer = QFuture<Storage::StorageResult<std::optional<Catalogue::Meeting>>>;
    QList<Answer> asked;
    for (const Catalogue::MeetingId& id : meetings) asked.append(m_portal->catalogue().meeting(id));
    if (asked.isEmpty()) return;
    QtFuture::whenAll(asked.begin(), asked.end()).then(this, [act](const QList<Answer>& answers) {
        const auto listed = answersOf(answers);
        if (!listed) return; // the portal is another one by now
        MeetingTitles titles;
        for (const auto& meeting : *listed) {
            if (meeting && *meeting) titles.insert((*meeting)->id, (*meeting)->title);
        }
        act(titles);
    });
}

void IngestView::enqueue(Workbench::PortalDesk& portal, const QList<Downloads::DownloadRequest>& requests) {
    if (requests.isEmpty()) return;
    Workbench::lookAhead(m_ingest.queue(), requests).then(this, [this](const Workbench::LookAhead& ahead) {
        sayAhead(ahead);
        if (m_lock.isLocked()) add(ahead.possible);
        else m_early += ahead.possible;
    });
    if (!portal.sessions().isSignedIn()) Q_EMIT accountNeeded(requests.first().title, static_cast<int>(requests.size()));
}

void IngestView::add(const QList<Downloads::DownloadRequest>& requests) {
    m_ingest.queue().add(requests).then(this, [this](const Storage::StorageResult<QList<Downloads::DownloadId>>& added) {
        if (!added) m_window.banner().post({journalNotice, Ui::Notice::Level::Err, Ui::describe(added.error()), {}});
    });
}

/// The gravest of what stands in the way; all of them would hide the page.
void IngestView::sayAhead(const Workbench::LookAhead& ahead) {
    if (ahead.problems.isEmpty()) return;
    const auto gravest = std::ranges::find_if(ahead.problems, &Files::PreflightProblem::isFinal);
    const Files::PreflightProblem& problem = gravest == ahead.problems.end() ? ahead.problems.first() : *gravest;
    const QString rest = ahead.problems.size() == 1 ? QString{} : tr("%Ln more of that kind.", nullptr, Ui::Words::pluralOf(ahead.problems.size()) - 1);
    m_window.banner().post({aheadNotice, Ui::Notice::Level::Warn, {Ui::Words::describe(problem), rest, u"warn"_s}, {}});
}

void IngestView::updateLibrary() {
    if (!m_libraryReading.begin()) return;
    const QString recent = recentQuery(QDate::currentDate());
    QList<QFuture<Storage::StorageResult<qint64>>> counts{m_ingest.clips().count(),
                                                          m_ingest.clips().count({.query = Library::understand(recent).value_or(Search::nothing())})};
    QtFuture::whenAll(counts.begin(), counts.end()).then(this, [this, recent](const QList<QFuture<Storage::StorageResult<qint64>>>& answers) {
        const auto counted = answersOf(answers);
        if (!counted) return;
        m_window.sources().setItems(Ui::SourceGroup::Library, libraryItems(recent, counted->first().value_or(-1), counted->last().value_or(-1)));
    });
    m_ingest.clips().copiesOf(m_portal->address().url().toString()).then(this, [this](const Storage::StorageResult<QList<Library::ItemCopy>>& found) {
        if (m_libraryReading.end()) updateLibrary();
        if (!found) {
            m_window.banner().post({libraryNotice, Ui::Notice::Level::Err, Ui::describe(found.error()), {}});
            return;
        }
        QHash<Catalogue::VideoId, Ui::LocalCopy> videos;
        QHash<Catalogue::PhotoId, Ui::LocalCopy> photos;
        for (const Library::ItemCopy& copy : *found) {
            if (!copy.photoId.isEmpty()) photos.insert(Catalogue::PhotoId{copy.photoId}, {copy.path, copy.verified});
            if (!copy.videoId.isEmpty()) videos.insert(Catalogue::VideoId{copy.videoId}, {copy.path, copy.verified});
        }
        m_states.setLibrary(videos, photos);
    });
    m_ingest.clips().vocabulary().then(this, [this](const Storage::StorageResult<Library::Vocabulary>& read) {
        m_ingest.clips().values(u"tag"_s).then(
            this, [this, vocabulary = read.value_or(Library::Vocabulary{})](const Storage::StorageResult<QList<Search::ValueCount>>& values) {
                QHash<QString, qint64> clips;
                for (const Search::ValueCount& value : values.value_or(QList<Search::ValueCount>{})) clips.insert(value.value, value.count);
                m_window.sources().setItems(Ui::SourceGroup::Tags, tagItems(vocabulary, {}, clips));
            });
    });
}

void IngestView::updateQueueFigures() {
    ByteCount wanted;
    ByteCount here;
    int open = 0;
    for (const Download& download : m_ingest.queue().downloads()) {
        if (download.state == DownloadState::Ready) continue;
        ++open;
        wanted += download.request.size.value_or(download.received);
        here += download.received;
    }
    const double share = wanted.bytes() == 0 ? 0.0 : static_cast<double>(here.bytes()) / static_cast<double>(wanted.bytes());
    m_window.sources().setBadge(u"downloads"_s, open == 0 ? QString{} : u"%1 · %2"_s.arg(open).arg(Ui::Words::percent(share)));
    m_window.speed().setSpeed(m_ingest.queue().bytesPerSecond());
    m_surroundings.tray().setProgress(open, share, m_ingest.queue().bytesPerSecond());
}

void IngestView::measureSpace() {
    inBackground(spaceAt, m_clipFolder).then(this, [this](const std::pair<ByteCount, ByteCount>& space) {
        const auto& [free, whole] = space;
        m_window.statusLine().disk().setSpace(free, whole);
        Q_EMIT freeSpaceKnown(free, promisedTo(m_ingest.queue().downloads()));
        // What waited for space is tried again when there is some; the queue itself knows how much it needs.
        if (free > 1_GiB) m_ingest.queue().obstacleGone(Downloads::Obstacle::Space);
    });
}

} // namespace Rushes::Desktop
