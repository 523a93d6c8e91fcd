// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/transfermodel.h"
#include "ui/library/clipspage.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/banner.h"

#include <QApplication>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<DemoPortal> demoFor(const ApplicationSetup& setup, Settings::Settings& settings) {
    if (setup.portal) return nullptr;
    return std::make_unique<DemoPortal>(settings, setup.places.data + u"/demo-portal"_s, setup.demoMedia);
}

} // namespace

Application::Application(QApplication& qt, const ApplicationSetup& setup)
    : m_places{setup.places},
      m_settings{m_places.settingsFile()},
      m_theme{qt},
      m_focusRing{qt},
      m_demo{demoFor(setup, m_settings)},
      m_portal{m_demo ? m_demo->address() : *setup.portal, m_places, m_clock},
      m_ingest{m_places, setup.library, m_clock},
      m_pictureSource{m_portal.client(), m_ingest.thumbnails(), m_places.pictures()},
      m_pictures{m_pictureSource},
      m_states{m_clock},
      m_commands{m_states},
      m_window{m_clock, m_settings.file()},
      m_firstPaint{m_window},
      m_meetings{new Ui::MeetingsPage{m_portal.catalogue(), m_states, m_pictures, m_commands}},
      m_ingestView{m_portal, m_ingest, m_window, m_commands, m_states, m_settings, m_settings.clipFolder(m_places.clips)},
      m_upkeep{m_portal, m_ingest.queue(), m_window, m_pictures, m_clock},
      m_account{m_portal, m_ingest.queue(), m_window, m_clock} {
    m_ingest.setPortal(&m_portal);
    if (m_demo) m_account.setMailFolder(m_demo->mails());
    addFirstPage();
    connectPortal();
}

Application::~Application() = default;

void Application::addFirstPage() {
    m_window.addPage({.key = u"meetings"_s, .group = Ui::SourceGroup::Browse, .icon = u"meetings"_s, .number = 1}, m_meetings);
    connect(m_meetings, &Ui::MeetingsPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(&m_ingestView, &IngestView::accountNeeded, &m_account, &AccountFlow::needAccountFor);
    connect(&m_ingestView, &IngestView::freeSpaceKnown, m_meetings, [this](ByteCount free) { m_meetings->setFreeSpace(free); });
    connect(&m_window, &Ui::MainWindow::schemeChosen, &m_theme, &Ui::Theme::setScheme);
}

void Application::addOtherPages() {
    m_videos = new Ui::VideosPage{m_portal.catalogue(), m_states, m_pictures, m_commands};
    m_downloads = new Ui::DownloadsPage{m_ingest.queue(), m_clock, m_pictures};
    m_clips = new Ui::ClipsPage{m_ingest.clips(), m_pictures};
    m_window.addPage({.key = u"videos"_s, .group = Ui::SourceGroup::Browse, .icon = u"video"_s, .number = 2}, m_videos);
    m_window.addPage({.key = u"downloads"_s, .group = Ui::SourceGroup::Queue, .icon = u"download"_s, .number = 4}, m_downloads);
    m_window.addPage({.key = u"clips"_s, .group = Ui::SourceGroup::Library, .icon = u"film"_s, .number = 5}, m_clips);
    m_clips->setPictureOf(&Pictures::urlOf);
    m_downloads->model().setPictureOf([this](const Downloads::Download& download) {
        // The portal serves each video's picture at a place of its own.
        return download.request.videoId.isEmpty() ? QUrl{} : m_portal.client().address().call(u"/v1/videos/%1/thumbnail"_s.arg(download.request.videoId));
    });
    m_ingestView.connectPage(*m_downloads);
    connect(m_videos, &Ui::VideosPage::refreshRequested, &m_upkeep, &CatalogueUpkeep::refresh);
    connect(m_meetings, &Ui::MeetingsPage::videoOpened, this, [this](const Catalogue::VideoId& id) {
        m_videos->open(id);
        m_window.open({.page = u"videos"_s, .query = {}});
    });
    connect(m_videos, &Ui::VideosPage::meetingOpened, this, [this](const Catalogue::MeetingId& id) {
        m_meetings->open(id);
        m_window.open({.page = u"meetings"_s, .query = {}});
    });
    connect(m_clips, &Ui::ClipsPage::showRequested, this, &IngestView::showInFolder);
}

void Application::connectPortal() {
    const QString name = m_demo ? tr("Demo portal (this PC)") : m_portal.client().address().text();
    const auto show = [this, name](bool online) {
        m_window.sources().setItems(Ui::SourceGroup::Sources, {{.place = {}, .name = name, .icon = m_demo ? u"home"_s : u"server"_s, .online = online}});
    };
    show(false);
    connect(&m_portal.client(), &Portal::PortalClient::reachableChanged, this, show);
    if (!m_demo) return;
    connect(m_demo.get(), &DemoPortal::failed, this, [this](const QString& words) {
        m_window.banner().post({u"demo"_s, Ui::Notice::Level::Err, {tr("The demo portal has ended."), tr("What you have downloaded is untouched. It said: %1").arg(words), u"err"_s}, {}});
    });
}

void Application::show() {
    connect(&m_firstPaint, &FirstPaint::painted, this, &Application::start);
    m_window.show();
}

void Application::start() {
    addOtherPages();
    m_ingestView.start();
    const auto begin = [this] {
        m_portal.sessions().restore().then(this, [](const Portal::PortalResult<bool>&) {
            // Whatever it answers is shown by the account chip and the status line.
        });
        m_upkeep.start();
    };
    if (!m_demo) {
        begin();
        return;
    }
    connect(m_demo.get(), &DemoPortal::ready, this, begin);
    m_demo->start();
}

} // namespace Rushes::Desktop
