// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portalview.h"

#include "app/desktop/calendarexport.h"
#include "app/workbench/portaldesk.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/newspage.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/videospage.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

PortalView::PortalView(Workbench::PortalDesk& portal, const Surroundings& surroundings, QObject* parent)
    : QObject{parent},
      m_portal{portal},
      m_around{surroundings},
      m_meetings{new Ui::MeetingsPage{portal.catalogue(), m_around.states, m_around.pictures, m_around.commands, m_around.photoCommands}},
      m_previewLinks{portal},
      m_upkeep{portal, m_around.queue, m_around.window, m_around.pictures, m_around.clock},
      m_account{portal, m_around.queue, m_around.window, m_around.clock} {
    m_around.window.addPage({.key = u"meetings"_s, .group = Ui::SourceGroup::Browse, .icon = u"meetings"_s, .number = 1}, m_meetings);
    connect(m_meetings, &Ui::MeetingsPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_meetings, &Ui::MeetingsPage::calendarRequested, this,
            [this](const Catalogue::Meeting& meeting) { exportCalendar(m_around.window, meeting, m_portal.address().url()); });
}

PortalView::~PortalView() = default;

void PortalView::addOtherPages() {
    m_videos = new Ui::VideosPage{m_portal.catalogue(), m_around.states, m_around.pictures, m_around.commands};
    m_around.window.addPage({.key = u"videos"_s, .group = Ui::SourceGroup::Browse, .icon = u"video"_s, .number = 2}, m_videos);
    if (Ui::canPlay()) m_videos->enablePreview(m_previewLinks, &Ui::makePlayer);
    connect(m_videos, &Ui::VideosPage::signInRequested, &m_account, [this] { m_account.signIn(); });
    connect(m_videos, &Ui::VideosPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_meetings, &Ui::MeetingsPage::videoOpened, this, [this](const Catalogue::VideoId& id) {
        m_videos->open(id);
        m_around.window.open({.page = u"videos"_s, .query = {}});
    });
    connect(m_videos, &Ui::VideosPage::meetingOpened, this, &PortalView::openMeeting);
    addPhotos();
    addNews();
}

void PortalView::addPhotos() {
    m_photos = new Ui::PhotosPage{m_portal.catalogue(), m_around.pictures, m_around.photoCommands};
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
    m_news = new Ui::NewsPage{m_portal.catalogue(), m_around.pictures};
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
