// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portalview.h"

#include "app/desktop/calendarexport.h"
#include "app/workbench/portaldesk.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

PortalView::PortalView(Workbench::PortalDesk& portal, const Surroundings& surroundings, QObject* parent)
    : QObject{parent},
      m_portal{portal},
      m_around{surroundings},
      m_meetings{new Ui::MeetingsPage{portal.catalogue(), m_around.states, m_around.pictures, m_around.commands}},
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
    connect(m_videos, &Ui::VideosPage::meetingOpened, this, [this](const Catalogue::MeetingId& id) {
        m_meetings->open(id);
        m_around.window.open({.page = u"meetings"_s, .query = {}});
    });
}

void PortalView::start() {
    m_portal.takeUpSession().then(this, [](const Portal::PortalResult<bool>&) {
        // Whatever it answers is shown by the account chip and the status line.
    });
    m_upkeep.start();
}

} // namespace Rushes::Desktop
