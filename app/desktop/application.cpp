// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/collectionlist.h"
#include "app/workbench/namepolicy.h"
#include "app/workbench/programmetexts.h"
#include "core/base/logging.h"
#include "core/search/query.h"
#include "ui/account/addportaldialog.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/partfeed.h"
#include "ui/downloads/transfermodel.h"
#include "ui/library/clipspage.h"
#include "ui/library/missingfilesdialog.h"
#include "ui/library/removedclipsdialog.h"
#include "ui/library/shorthanddialog.h"
#include "ui/library/tagspage.h"
#include "ui/logging/loggingpage.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/statusline.h"
#include "ui/shotlist/shotlistpage.h"
#include "ui/textview/textdialog.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QLocale>
#include <QSettings>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

QString remembered(const QString& authorities, Settings::Settings& settings) {
    if (!authorities.isEmpty()) settings.setAuthorities(authorities);
    return settings.authorities();
}

} // namespace

Application::Application(QApplication& qt, const ApplicationSetup& setup)
    : m_safeMode{setup.care.safeMode},
      m_places{setup.places},
      m_settings{setup.settingsFile.isEmpty() ? m_places.settingsFile() : setup.settingsFile},
      m_theme{qt},
      m_focusRing{qt},
      m_tabOrder{qt},
      m_demo{m_settings, m_places.data + u"/demo-portal"_s, setup.demoMedia},
      m_portals{m_places, Portal::ClientIdentity::of(u"Rushes"_s, QLocale{}), m_clock, {}, remembered(setup.authorities, m_settings)},
      m_ingest{m_places, setup.library, m_portals, m_clock},
      m_edits{m_ingest.clips()},
      m_pictureSource{m_portals, m_ingest.thumbnails(), m_places.pictures(), !m_safeMode},
      m_pictures{m_pictureSource},
      m_states{m_clock},
      m_commands{m_states},
      m_photoCommands{m_states},
      m_drawing{setup.drawing.value_or(DrawingSetup::kept(m_settings)), m_places.data + u"/opengl-trial"_s},
      m_window{m_clock, m_settings.file()},
      m_searches{m_window, m_settings.file()},
      m_drawingSetup{m_settings, m_window, m_drawing},
      m_firstPaint{m_window},
      m_sources{m_settings, m_portals, m_demo, m_window, setup.demo ? std::optional{m_demo.address()} : setup.portal},
      m_links{m_sources, m_window},
      m_others{m_portals, m_sources, m_ingest.queue(), m_window},
      m_ingestView{m_ingest, m_places, m_window, m_commands, m_states, m_settings, m_settings.clipFolder(m_places.clips), m_safeMode},
      m_importFolders{m_ingest.folderImport(), m_settings, m_window, m_files.chooser(), m_clock},
      m_nameSetup{m_ingest, m_portals, m_window, m_files.chooser(), m_settings, m_places.clips},
      m_proxySetup{m_ingest.engine(), m_portals.vault(), m_settings, m_window, [this] { return portal().address().url(); }},
      m_exchange{m_settings, m_window, m_files.chooser(), m_clock},
      m_settingsSetup{m_settings, m_ingest, m_window, m_theme, m_commands, m_files.chooser(), doors()},
      m_help{m_window},
      m_care{setup.care, m_ingest.libraryDatabase(), m_window, m_clock, setup.care.backups},
      m_diagnostics{m_window, m_settings, m_ingest.queue(), m_ingest.libraryDatabase().location(), m_places, m_drawing, m_files.chooser(), m_clock} {
    connect(&m_care, &LibraryCare::restartRequested, this, &Application::restart);
    connect(&m_exchange, &SettingsExchange::restartRequested, this, &Application::restart);
    connect(&m_window, &Ui::MainWindow::usualModeWanted, this, &Application::restart);
    if (setup.highContrast) {
        m_theme.setHighContrast(true);
    } else {
        connect(&m_contrast, &ContrastWatch::changed, &m_theme, &Ui::Theme::setHighContrast);
        m_contrast.start();
    }
    if (m_safeMode) m_window.showSafeMode();
    connect(&m_care, &LibraryCare::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    connect(&m_diagnostics, &DiagnosticsSetup::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    connect(&m_ingestView, &IngestView::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    connect(&m_ingestView, &IngestView::showFromNoticeRequested, &m_files.opener(), &FileOpener::showInFolderWith);
    connect(&m_files, &FileAffairs::clipWanted, this, &Application::log);
    connect(&m_files, &FileAffairs::shotListWanted, this, [this](const Library::Clip& clip) { openShotList(clip, 0); });
    connect(&m_files, &FileAffairs::shotListsOpened, &m_shotImport, [this](const QStringList& paths) { m_shotImport.open(paths); });
    qt.installEventFilter(this);
    connect(&m_nameSetup, &NameSetup::clipFolderChosen, &m_ingestView, &IngestView::setClipFolder);
    connect(&m_nameSetup, &NameSetup::saved, this, &Application::takeUpNames);
    takeUpNames();
    connect(&m_ingestView, &IngestView::proxyWanted, &m_proxySetup, &ProxySetup::open);
    connect(&m_proxySetup, &ProxySetup::changed, &m_ingest.queue(), [this] { m_ingest.queue().obstacleGone(Downloads::Obstacle::Proxy); });
    connect(&m_ingestView, &IngestView::accountNeeded, this, [this](const QString& title, int count) { m_view->account().needAccountFor(title, count); });
    connect(&m_ingestView, &IngestView::freeSpaceKnown, this, [this](ByteCount free, ByteCount promised) { m_view->meetings().setFreeSpace(free, promised); });
    connect(&m_photoCommands, &Ui::PhotoCommands::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    connect(&m_photoCommands, &Ui::PhotoCommands::queueRequested, &m_ingestView, &IngestView::queuePhotos);
    connect(&m_sources, &Sources::inUseChanged, this, [this] {
        showPortal();
        m_view->addOtherPages();
        startPortal();
    });
    connect(&m_sources, &Sources::addRequested, this, &Application::addPortal);
    connect(&m_links, &LinkOpener::found, this, &Application::follow);
    connect(&m_others, &OtherPortals::signInWanted, this, [this] { m_view->account().signIn(); });
    watchDemo();
    showPortal();
}

Application::~Application() = default;

SettingsSetup::Doors Application::doors() {
    return {.portal = [this] { addPortal(); },
            .names = [this] { m_nameSetup.open(); },
            .folder = [this] { return QDir::toNativeSeparators(m_settings.clipFolder(m_places.clips)); },
            .proxy = [this] { m_proxySetup.open(); },
            .schedules =
                [this] {
                    if (m_downloads != nullptr) m_downloads->showSchedules();
                },
            .importFolders = [this] { m_importFolders.open(); },
            .importFoldersNow = [this] { return m_importFolders.summary(); },
            .backups = [this] { m_care.open(); },
            .backupRules = [this] { m_care.setRules(Workbench::backupRulesOf(m_settings)); },
            .exportSettings = [this] { m_exchange.askExport(); },
            .importSettings = [this] { m_exchange.askImport(); },
            .keepAwake = [this](bool keeps) { m_ingestView.setKeepsAwake(keeps); },
            .player = [this] { return m_drawingSetup.settings(); },
            .remember = [this](bool remembers) { m_files.recents().setRemembering(remembers); },
            .forget = [this] { m_files.recents().clear(); }};
}

/// The drawer says what a file will be called.
void Application::takeUpNames() {
    m_commands.setNames([this, names = Workbench::NamePolicy::of(m_settings, {}).names](const Catalogue::Video& video, const Catalogue::Rendition& rendition,
                                                                                        const QString& meeting) {
        return names.nameFor(Workbench::nameFactsOf(video, rendition, meeting, portal().address().url())).path();
    });
}

void Application::showPortal() {
    m_view.reset(); // it takes back what it said about the other portal before this one says anything
    m_ingestView.setPortal(portal());
    m_nameSetup.setPortal(portal());
    m_commands.setPortal(m_sources.isDemo(portal()) ? std::nullopt : std::optional{portal().address()});
    const auto names = [this] { return Workbench::NamePolicy::of(m_settings, m_settings.clipFolder(m_places.clips)); };
    m_view = std::make_unique<PortalView>(portal(), PortalView::Surroundings{m_ingest, names, m_window, m_files.chooser(), m_states, m_armed, m_pictures,
                                                                             m_commands, m_photoCommands, playerMaker(), m_clock});
    if (m_sources.isDemo(portal())) m_view->account().setMailFolder(m_demo.mails());
    connect(&portal().catalogue(), &Catalogue::CatalogueCache::changed, &m_searches, &Ui::SavedSearches::recount, Qt::UniqueConnection);
}

void Application::startPortal() {
    if (!m_sources.isDemo(portal()) || m_demo.isReady()) m_view->start();
    else if (!m_safeMode) m_demo.start();
}

void Application::watchDemo() {
    connect(&m_demo, &DemoPortal::ready, this, [this] {
        if (m_sources.isDemo(portal())) m_view->start();
    });
    connect(&m_demo, &DemoPortal::failed, this, [this](const QString& words) {
        qCWarning(logPortal).noquote() << "the demo portal has ended:" << words;
        m_window.banner().post({u"demo"_s,
                                Ui::Notice::Level::Err,
                                {tr("The demo portal has ended."), tr("What you have downloaded is untouched. It said: %1").arg(words), u"err"_s},
                                {}});
    });
}

void Application::addPortal() {
    // A desk is made only for an address at which a portal is.
    const auto ask = [](const Portal::PortalAddress& address) {
        // Shared with the continuation, and ended after it: it runs as the client's own.
        const std::shared_ptr<Portal::PortalClient> client{new Portal::PortalClient{address}, [](QObject* done) { done->deleteLater(); }};
        return Account::fetchProfile(*client).then(client.get(), [client](const Portal::PortalResult<Account::PortalProfile>& profile) { return profile; });
    };
    auto* dialog = new Ui::AddPortalDialog{ask, &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Ui::AddPortalDialog::added, &m_sources, &Sources::use);
    dialog->open();
}

void Application::addOtherPages() {
    m_view->addOtherPages();
    m_downloads = new Ui::DownloadsPage{m_ingest.queue(), m_clock, m_pictures, m_edits};
    m_clips = new Ui::ClipsPage{m_ingest.clips(), m_edits, m_pictures};
    m_window.addPage({.key = u"downloads"_s, .group = Ui::SourceGroup::Queue, .icon = u"download"_s, .number = 4}, m_downloads);
    m_window.addPage({.key = u"clips"_s, .group = Ui::SourceGroup::Library, .icon = u"film"_s, .number = 5}, m_clips);
    m_clips->setPictureOf(&Pictures::urlOf);
    m_clips->keepFacetsIn(m_settings.file());
    if (const Ui::PlayerMaker maker = playerMaker()) m_downloads->setPlayerMaker(maker);
    m_downloads->setPictureOf([this](const Downloads::Download& download) {
        // A portal serves each video's picture at a place of its own.
        const Workbench::PortalDesk* owner = download.request.videoId.isEmpty() ? nullptr : m_portals.desk(download.request.portal);
        return owner == nullptr ? QUrl{} : owner->address().call(u"/v1/videos/%1/thumbnail"_s.arg(download.request.videoId));
    });
    connect(&m_ingest.clips(), &Library::ClipRepository::changed, &m_searches, &Ui::SavedSearches::recount);
    m_searches.recount();
    m_ingestView.connectPage(*m_downloads);
    connect(m_downloads, &Ui::DownloadsPage::signInWanted, &m_others, &OtherPortals::signInAt);
    m_files.connectPage(*m_clips);
    m_files.connectPage(*m_downloads);
    connect(m_clips, &Ui::ClipsPage::exportRequested, &m_shotExport, &ShotExport::ask);
    connect(m_clips, &Ui::ClipsPage::importRequested, m_shotImport.action(), &QAction::trigger);
    m_shotImport.takeDropsOn(*m_clips);
    m_sidecarReview.connectPage(*m_clips);
    connect(&m_sidecarReview, &SidecarReview::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    addTags();
    addShorthand();
    addMissingFiles();
    addRemovedClips();
    new CollectionList{m_window, *m_clips, m_ingest.clips(), m_edits, this};
    connect(&m_shotExport, &ShotExport::showRequested, &m_files.opener(), &FileOpener::showInFolder);
    addLogging();
    addShotList();
}

Ui::PlayerMaker Application::playerMaker() {
    if (!Ui::canPlay() || m_safeMode) return {};
    return [this] { return Ui::makePlayer(m_drawing); };
}

void Application::addTags() {
    auto* tags = new Ui::TagsPage{m_ingest.clips(), m_edits, m_files.chooser()};
    m_window.addPage({.key = u"tags"_s, .group = Ui::SourceGroup::Library, .icon = u"tag"_s, .isListed = false}, tags);
    auto* action = new QAction{tr("Edit the tags"), &m_window};
    action->setObjectName(u"actionTags"_s);
    action->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_T});
    m_window.addToMenu(Ui::MenuPart::Library, action);
    const auto open = [this] { m_window.open({u"tags"_s, {}}); };
    connect(action, &QAction::triggered, this, open);
    connect(m_clips, &Ui::ClipsPage::vocabularyRequested, this, open);
    connect(tags, &Ui::TagsPage::clipsRequested, this, [this](const QString& tag) { m_window.open({u"clips"_s, u"tag:"_s + Search::writtenValue(tag)}); });
}

void Application::addShorthand() {
    auto* action = new QAction{tr("Shorthand…"), &m_window};
    action->setObjectName(u"actionShorthand"_s);
    m_window.addToMenu(Ui::MenuPart::Library, action);
    connect(action, &QAction::triggered, this, [this] {
        const auto programmeOf = [this](const QString& meeting) { return Workbench::programmeTexts(m_portals, meeting, this); };
        auto* dialog = new Ui::ShorthandDialog{m_ingest.clips(), m_edits, m_files.chooser(), programmeOf, &m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Application::addMissingFiles() {
    auto* action = new QAction{tr("Find missing files…"), &m_window};
    action->setObjectName(u"actionMissingFiles"_s);
    m_window.addToMenu(Ui::MenuPart::Library, action);
    connect(action, &QAction::triggered, this, [this] {
        auto* dialog = new Ui::MissingFilesDialog{m_ingest.clips(), m_ingest.roots(), m_edits, m_files.chooser(), &m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_clips, &Ui::ClipsPage::missingFilesRequested, action, &QAction::trigger);
}

void Application::addRemovedClips() {
    auto* action = new QAction{tr("Removed clips…"), &m_window};
    action->setObjectName(u"actionRemovedClips"_s);
    m_window.addToMenu(Ui::MenuPart::Library, action);
    connect(action, &QAction::triggered, this, [this] {
        auto* dialog = new Ui::RemovedClipsDialog{m_ingest.clips(), m_edits, &m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Application::addLogging() {
    const auto waves = [this](const Library::Clip& clip, int piece) { return m_ingest.thumbnails().waveform(clip, piece); };
    const auto frames = [this](const Library::Clip& clip, std::chrono::milliseconds at, int width) { return m_ingest.thumbnails().frame(clip, at, width); };
    m_logging = new Ui::LoggingPage{{.clips = m_ingest.clips(),
                                     .edits = m_edits,
                                     .pictures = m_pictures,
                                     .settings = m_settings.file(),
                                     .makePlayer = playerMaker(),
                                     .waves = m_safeMode ? Ui::WaveSource{} : waves,
                                     .pictureOf = &Pictures::urlOf,
                                     .frames = m_safeMode ? Ui::FrameSource{} : frames,
                                     .coming = [this](const Library::Clip& clip) -> std::unique_ptr<Ui::ComingFile> {
                                         const Downloads::Download* download = downloadOf(clip);
                                         return download == nullptr ? nullptr : std::make_unique<Ui::PartFeed>(m_ingest.queue(), *download);
                                     }}};
    m_window.addPage({.key = u"logging"_s, .group = Ui::SourceGroup::Library, .icon = u"film"_s, .isListed = false}, m_logging);
    connect(m_logging, &Ui::LoggingPage::exportRequested, &m_shotExport,
            [this](const Library::Clip& clip, Interchange::ExportFormat format) { m_shotExport.ask({clip}, format, clip.title); });
    m_shotImport.takeDropsOn(*m_logging, [this] { return m_logging->log().clip(); });
    for (QAction* action : {m_edits.undoAction(), m_edits.redoAction()}) m_window.addToMenu(Ui::MenuPart::Edit, action);
    connect(m_downloads, &Ui::DownloadsPage::logWanted, this, &Application::logEarly);
    m_clips->model().setShareOf([this](const Library::Clip& clip) -> std::optional<double> {
        const Downloads::Download* download = downloadOf(clip);
        if (download == nullptr || !download->request.size || download->request.size->bytes() == 0) return std::nullopt;
        return static_cast<double>(download->received.bytes()) / static_cast<double>(download->request.size->bytes());
    });
    connect(&m_ingest.queue(), &Downloads::DownloadQueue::changed, &m_clips->model(), [this] { m_clips->model().refreshShares(); });
    connect(m_clips, &Ui::ClipsPage::openRequested, this, [this](const QList<qint64>& rows, const Library::Clip& first) {
        m_files.recents().note({.kind = RecentItem::Kind::Clip, .clip = first.id, .title = first.title});
        m_window.open({u"logging"_s, {}});
        m_logging->open(rows, first, m_clips->query());
    });
    connect(m_clips, &Ui::ClipsPage::logRequested, this, [this](const QList<qint64>& rows, const Library::Clip& first) {
        m_window.open({u"logging"_s, {}});
        m_logging->openOnly(rows, first);
    });
}

/// Null where the clip's file does not come to this computer.
const Downloads::Download* Application::downloadOf(const Library::Clip& clip) {
    const bool isOurs = clip.arrival && clip.arrival->computer == Library::thisComputer();
    return isOurs ? m_ingest.queue().find(Downloads::DownloadId{clip.arrival->downloadId}) : nullptr;
}

void Application::logEarly(const Downloads::DownloadId& id) {
    const auto refuse = [this](const QString& words) {
        m_window.banner().post({u"early-log"_s, Ui::Notice::Level::Info, {tr("This download cannot be logged yet."), words, u"info"_s}, {}});
    };
    m_ingest.earlyLog().begin(id).then(this, [this, refuse](const Result<Library::ClipId, Workbench::EarlyLogError>& begun) {
        if (!begun) return refuse(Workbench::sentence(begun.error().fault));
        m_window.banner().withdraw(u"early-log"_s);
        m_ingest.clips().clip(*begun).then(this, [this](const Storage::StorageResult<std::optional<Library::Clip>>& clip) {
            if (clip && *clip) log(**clip);
        });
    });
}

void Application::addShotList() {
    m_shotList = new Ui::ShotListPage{{.clips = m_ingest.clips(), .edits = m_edits, .makePlayer = playerMaker()}};
    m_window.addPage({.key = u"shotlist"_s, .group = Ui::SourceGroup::Library, .icon = u"doc"_s, .number = 6, .isListed = false}, m_shotList);
    connect(m_clips, &Ui::ClipsPage::shotListRequested, this, [this](const Library::Clip& clip) { openShotList(clip, 0); });
    connect(m_logging, &Ui::LoggingPage::shotListRequested, this, &Application::openShotList);
    connect(m_clips, &Ui::ClipsPage::textsRequested, this, [this](const Library::Clip& clip) {
        auto* dialog = new Ui::TextDialog{clip, &m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_shotList, &Ui::ShotListPage::loggingRequested, this, &Application::log);
    connect(m_shotList, &Ui::ShotListPage::importRequested, &m_shotImport, &ShotImport::ask);
    m_shotImport.takeDropsOn(*m_shotList, [this] { return m_shotList->document().clip(); });
    connect(m_shotList, &Ui::ShotListPage::exportRequested, &m_shotExport,
            [this](const Library::Clip& clip, Interchange::ExportFormat format) { m_shotExport.ask({clip}, format, clip.title); });
}

void Application::show() {
    connect(&m_firstPaint, &FirstPaint::painted, this, &Application::start);
    m_window.show();
}

void Application::start() {
    addOtherPages();
    m_ingestView.start();
    startPortal();
    m_started = true;
    m_care.start();
    if (!m_safeMode) m_importFolders.start();
    show(std::exchange(m_awaited, {}));
}

void Application::restart() {
    m_window.saveLayout();
    // Each transfer ends at a check point, and goes on from there.
    m_ingest.queue().suspend().then(this, [this] { Q_EMIT restartRequested(); });
}

void Application::come(const Summons& summons) {
    if (!m_started) {
        if (summons.link) m_awaited.link = summons.link;
        m_awaited.files += summons.files;
        return;
    }
    bringToFront(m_window, summons.token, summons.startup);
    show(summons);
}

void Application::show(const Summons& summons) {
    if (summons.link) m_links.open(*summons.link);
    // Behind a question that is open nothing else is asked.
    if (!summons.files.isEmpty() && QApplication::activeModalWidget() == nullptr) m_files.open(summons.files);
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FileOpen) return QObject::eventFilter(watched, event);
    const auto* opened = static_cast<QFileOpenEvent*>(event);
    Summons summons{.link = Catalogue::RushesLink::parse(opened->url().toString())};
    if (!summons.link && !opened->file().isEmpty()) summons.files = {opened->file()};
    come(summons);
    return true;
}

void Application::log(const Library::Clip& clip) {
    m_files.recents().note({.kind = RecentItem::Kind::Clip, .clip = clip.id, .title = clip.title});
    m_window.open({u"logging"_s, {}});
    m_logging->open({Library::numberOf(clip.id)}, clip, m_clips->query());
}

void Application::openShotList(const Library::Clip& clip, qint64 frame) {
    m_files.recents().note({.kind = RecentItem::Kind::ShotList, .clip = clip.id, .title = clip.title});
    m_window.open({u"shotlist"_s, {}});
    m_shotList->open(clip, frame);
}

void Application::follow(const Catalogue::RushesLink& link) {
    const bool meeting = link.kind == Catalogue::RushesLink::Kind::Meeting;
    if (meeting) m_view->meetings().open(Catalogue::MeetingId{link.id});
    else m_view->videos().open(Catalogue::VideoId{link.id});
    m_window.open({.page = meeting ? u"meetings"_s : u"videos"_s, .query = {}});
}

} // namespace Rushes::Desktop
