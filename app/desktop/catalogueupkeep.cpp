// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogueupkeep.h"

#include "app/workbench/portaldesk.h"
#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/faultwords.h"
#include "ui/words/words.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString offlineNotice = u"offline"_s;
const QString catalogueNotice = u"catalogue"_s;
/// While something changes on the portal more is likely to follow, as when the demo makes its films.
constexpr auto soon = 3s;
constexpr auto later = 60s;

} // namespace

CatalogueUpkeep::CatalogueUpkeep(Workbench::PortalDesk& portal, Downloads::DownloadQueue& queue, Ui::MainWindow& window, Ui::PictureLoader& pictures,
                                 Clock& clock, QObject* parent)
    : QObject{parent}, m_portal{portal}, m_queue{queue}, m_window{window}, m_pictures{pictures}, m_clock{clock} {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CatalogueUpkeep::refresh);
    connect(&portal.sync(), &Catalogue::CatalogueSync::started, this, [this] { m_window.statusLine().setCatalogueWords(tr("Refreshing the catalogue")); });
    connect(&portal.sync(), &Catalogue::CatalogueSync::finished, this, &CatalogueUpkeep::finished);
    connect(&portal.catalogue(), &Catalogue::CatalogueCache::changed, this, [this] {
        m_changed = true;
        updateCounts();
    });
    connect(&portal.client(), &Portal::PortalClient::reachableChanged, this, &CatalogueUpkeep::showOnline);
    connect(&window, &Ui::MainWindow::refreshRequested, this, &CatalogueUpkeep::refresh);
    connect(&window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id == offlineNotice) refresh();
    });
}

CatalogueUpkeep::~CatalogueUpkeep() {
    m_window.banner().withdraw(offlineNotice);
    m_window.banner().withdraw(catalogueNotice);
}

void CatalogueUpkeep::start() {
    // It may have been looked at before, and then tells nothing new.
    if (const auto reachable = m_portal.client().isReachable()) showOnline(*reachable);
    m_portal.catalogue().syncedAt().then(this, [this](const Storage::StorageResult<QDateTime>& at) {
        m_syncedAt = at.value_or(QDateTime{});
        m_window.statusLine().setCatalogueTime(m_syncedAt);
    });
    updateCounts();
    refresh();
}

void CatalogueUpkeep::refresh() {
    m_changed = false;
    m_portal.sync().sync();
}

void CatalogueUpkeep::finished(const Portal::PortalError* error) {
    m_window.statusLine().setCatalogueWords({});
    if (error == nullptr) {
        m_syncedAt = m_clock.now();
        m_window.statusLine().setCatalogueTime(m_syncedAt);
        m_pictures.retryMissing();
        m_window.banner().withdraw(catalogueNotice);
    } else if (!error->isRetryable()) {
        m_window.banner().post({catalogueNotice, Ui::Notice::Level::Warn, Ui::describe(*error), {}});
    }
    m_timer.start(m_changed ? soon : later);
    Q_EMIT synced();
}

void CatalogueUpkeep::showOnline(bool online) {
    m_window.statusLine().setOnline(online);
    Q_EMIT onlineChanged(online);
    if (online) {
        m_window.banner().withdraw(offlineNotice);
        m_queue.obstacleGone(Downloads::Obstacle::Network);
        return;
    }
    const QString age = m_syncedAt.isValid() ? tr("This is the catalogue of %1.").arg(Ui::Words::ago(m_syncedAt, m_clock.now()))
                                             : tr("There is no catalogue of this portal yet.");
    const Ui::FaultWords words{tr("The portal does not answer."), age + u' ' + tr("Downloads go on by themselves when it does."), u"cloudoff"_s};
    m_window.banner().post({offlineNotice, Ui::Notice::Level::Warn, words, tr("Try now")});
}

void CatalogueUpkeep::updateCounts() {
    m_portal.catalogue().count(Catalogue::MeetingFilter{}).then(this, [this](const Storage::StorageResult<qint64>& meetings) {
        if (meetings) m_window.sources().setCount(u"meetings"_s, *meetings);
    });
    m_portal.catalogue().count(Catalogue::VideoFilter{}).then(this, [this](const Storage::StorageResult<qint64>& videos) {
        if (videos) m_window.sources().setCount(u"videos"_s, *videos);
    });
    m_portal.catalogue().count(Catalogue::PhotoFilter{}).then(this, [this](const Storage::StorageResult<qint64>& photos) {
        if (photos) m_window.sources().setCount(u"photos"_s, *photos);
    });
    m_portal.catalogue().count(Catalogue::NewsFilter{}).then(this, [this](const Storage::StorageResult<qint64>& news) {
        if (news) m_window.sources().setCount(u"news"_s, *news);
    });
}

} // namespace Rushes::Desktop
