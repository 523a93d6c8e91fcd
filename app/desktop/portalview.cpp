// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portalview.h"

#include "app/desktop/calendarexport.h"
#include "app/desktop/captionexport.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesk.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/newspage.h"
#include "ui/catalogue/noticespage.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videospage.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/words/words.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

const QString noticesNotice = u"notices"_s;

} // namespace

PortalView::PortalView(Workbench::PortalDesk& portal, const Surroundings& surroundings, QObject* parent)
    : QObject{parent},
      m_portal{portal},
      m_around{surroundings},
      m_meetings{new Ui::MeetingsPage{portal.catalogue(), m_around.states, m_around.armed, m_around.pictures, m_around.commands, m_around.photoCommands}},
      m_previewLinks{portal},
      m_afterSync{portal, m_around.ingest, m_around.clock},
      m_upkeep{portal, m_around.ingest.queue(), m_around.window, m_around.pictures, m_around.clock},
      m_account{portal, m_around.ingest.queue(), m_around.window, m_around.clock} {
    m_around.window.addPage({.key = u"meetings"_s, .group = Ui::SourceGroup::Browse, .icon = u"meetings"_s, .number = 1}, m_meetings);
    connect(m_meetings, &Ui::MeetingsPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_meetings, &Ui::MeetingsPage::calendarRequested, this,
            [this](const Catalogue::Meeting& meeting) { exportCalendar(m_around.window, m_around.chooser, meeting, m_portal.address().url()); });
    followSync();
}

PortalView::~PortalView() { m_around.window.banner().withdraw(noticesNotice); }

void PortalView::addOtherPages() {
    m_videos = new Ui::VideosPage{m_portal.catalogue(), m_around.states, m_around.pictures, m_around.commands};
    m_around.window.addPage({.key = u"videos"_s, .group = Ui::SourceGroup::Browse, .icon = u"video"_s, .number = 2}, m_videos);
    m_videos->enableScrub(m_around.clock);
    m_meetings->enableScrub(m_around.clock);
    if (m_around.makePlayer) m_videos->enablePreview(m_previewLinks, m_around.makePlayer);
    connect(m_videos, &Ui::VideosPage::signInRequested, &m_account, [this] { m_account.signIn(); });
    connect(m_videos, &Ui::VideosPage::captionRequested, this, [this](const Catalogue::Video& video, const Catalogue::Caption& caption) {
        exportCaption(m_around.window, m_around.chooser, m_portal.client(), video, caption);
    });
    connect(m_videos, &Ui::VideosPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_meetings, &Ui::MeetingsPage::videoOpened, this, [this](const Catalogue::VideoId& id) {
        m_videos->open(id);
        m_around.window.open({.page = u"videos"_s, .query = {}});
    });
    connect(m_videos, &Ui::VideosPage::meetingOpened, this, &PortalView::openMeeting);
    addPhotos();
    addNews();
    addNotices();
    connect(&m_upkeep, &CatalogueUpkeep::onlineChanged, this, &PortalView::showOnline);
    showOnline(m_portal.client().isReachable().value_or(true));
}

void PortalView::addPhotos() {
    m_photos = new Ui::PhotosPage{m_portal.catalogue(), m_around.states, m_around.pictures, m_around.photoCommands};
    m_around.window.addPage({.key = u"photos"_s, .group = Ui::SourceGroup::Browse, .icon = u"photo"_s, .number = 3}, m_photos);
    connect(m_photos, &Ui::PhotosPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_photos, &Ui::PhotosPage::meetingOpened, this, &PortalView::openMeeting);
    const auto openPhoto = [this](const Catalogue::PhotoId& id) {
        m_photos->open(id);
        m_around.window.open({.page = u"photos"_s, .query = {}});
    };
    connect(m_meetings, &Ui::MeetingsPage::photoOpened, this, openPhoto);
}

void PortalView::addNews() {
    m_news = new Ui::NewsPage{m_portal.catalogue(), m_around.states, m_around.pictures};
    m_around.window.addPage({.key = u"news"_s, .group = Ui::SourceGroup::Browse, .icon = u"doc"_s}, m_news);
    connect(m_news, &Ui::NewsPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_news, &Ui::NewsPage::meetingOpened, this, &PortalView::openMeeting);
    connect(m_news, &Ui::NewsPage::videosOpened, this, [this](const Catalogue::MeetingId& id) {
        m_meetings->openVideosOf(id);
        m_around.window.open({.page = u"meetings"_s, .query = {}});
    });
    connect(m_news, &Ui::NewsPage::photoOpened, m_meetings, &Ui::MeetingsPage::photoOpened);
    connect(m_meetings, &Ui::MeetingsPage::newsOpened, this, [this](const Catalogue::NewsId& id) {
        m_news->open(id);
        m_around.window.open({.page = u"news"_s, .query = {}});
    });
}

void PortalView::addNotices() {
    m_notices = new Ui::NoticesPage{m_portal.notices(), m_around.clock};
    m_around.window.addPage({.key = u"notices"_s, .group = Ui::SourceGroup::Browse, .icon = u"bell"_s, .number = 7}, m_notices);
    connect(m_notices, &Ui::NoticesPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_notices, &Ui::NoticesPage::meetingOpened, this, &PortalView::openMeeting);
    connect(m_notices, &Ui::NoticesPage::videoOpened, m_meetings, &Ui::MeetingsPage::videoOpened);
    connect(m_notices, &Ui::NoticesPage::photoOpened, m_meetings, &Ui::MeetingsPage::photoOpened);
    connect(m_notices, &Ui::NoticesPage::newsOpened, m_meetings, &Ui::MeetingsPage::newsOpened);
    connect(m_notices, &Ui::NoticesPage::clipsWanted, this, [this](const QString& title) { m_around.window.open({.page = u"clips"_s, .query = title}); });
    connect(m_notices, &Ui::NoticesPage::failed, this, &PortalView::say);
    connect(m_notices, &Ui::NoticesPage::unreadChanged, this,
            [this](qsizetype unread) { m_around.window.sources().setBadge(u"notices"_s, unread == 0 ? QString{} : Ui::Words::count(unread)); });
}

void PortalView::followSync() {
    m_around.armed.follow(m_portal.armed());
    connect(&m_around.armed, &Ui::ArmedStates::failed, this, &PortalView::say);
    connect(&m_upkeep, &CatalogueUpkeep::synced, this, [this] {
        m_around.armed.refresh();
        m_afterSync.run({.profile = m_around.commands.houseProfile(), .folder = {}, .policy = m_around.names()})
            .then(this, [this](const Workbench::AfterSync::Answer& done) {
                if (done) m_around.window.banner().withdraw(noticesNotice);
                else say(done.error());
            });
    });
}

void PortalView::showOnline(bool online) {
    m_meetings->setOnline(online);
    m_videos->setOnline(online);
    m_photos->setOnline(online);
}

void PortalView::say(const Storage::StorageError& error) { m_around.window.banner().post({noticesNotice, Ui::Notice::Level::Warn, Ui::describe(error), {}}); }

void PortalView::openMeeting(const Catalogue::MeetingId& id) {
    m_meetings->open(id);
    m_around.window.open({.page = u"meetings"_s, .query = {}});
}

void PortalView::start() {
    m_portal.takeUpSession().then(this, [](const Portal::PortalResult<bool>&) {
        // Whatever it answers is shown by the account chip and the status line.
    });
    m_upkeep.start();
}

} // namespace Rushes::Desktop
