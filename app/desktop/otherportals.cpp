// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/otherportals.h"

#include "app/desktop/sources.h"
#include "app/workbench/portaldesks.h"
#include "core/downloads/downloadqueue.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using Downloads::Obstacle;

namespace {

const QString notice = u"other-portal"_s;

} // namespace

OtherPortals::OtherPortals(Workbench::PortalDesks& portals, Sources& sources, DownloadQueue& queue, Ui::MainWindow& window, QObject* parent)
    : QObject{parent}, m_portals{portals}, m_sources{sources}, m_queue{queue}, m_window{window} {
    for (Workbench::PortalDesk* portal : sources.all()) follow(*portal);
    connect(&portals, &Workbench::PortalDesks::added, this, &OtherPortals::follow);
    connect(&sources, &Sources::inUseChanged, this, &OtherPortals::updateNotice);
    connect(&queue, &DownloadQueue::changed, this, &OtherPortals::updateNotice);
    connect(&window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id == notice) goThere();
    });
}

void OtherPortals::follow(Workbench::PortalDesk& portal) {
    connect(&portal.sessions(), &Account::SessionKeeper::accountChanged, this, [this, &portal] {
        // The one that is looked at has AccountFlow, which knows when its queue may go on.
        if (&portal != &m_sources.inUse() && portal.sessions().isSignedIn()) m_queue.obstacleGone(Obstacle::SignIn);
    });
}

void OtherPortals::updateNotice() {
    const QString inUse = m_sources.inUse().address().url().toString();
    QHash<QString, int> waiting;
    for (const Download& download : m_queue.downloads()) {
        const bool elsewhere = !download.request.portal.isEmpty() && download.request.portal != inUse;
        if (elsewhere && download.state == DownloadState::Waiting && download.obstacle == Obstacle::SignIn) ++waiting[download.request.portal];
    }
    if (waiting.isEmpty()) {
        m_waiting.clear();
        m_window.banner().withdraw(notice);
        return;
    }
    // One portal at a time; with the first one done, the next comes up.
    if (!waiting.contains(m_waiting)) m_waiting = waiting.cbegin().key();
    const Workbench::PortalDesk* portal = m_portals.desk(m_waiting);
    const QString name = portal == nullptr ? m_waiting : m_sources.nameOf(*portal);
    m_window.banner().post(
        {notice,
         Ui::Notice::Level::Warn,
         {tr("%Ln downloads wait for an account at %1.", nullptr, waiting.value(m_waiting)).arg(name), tr("What is on disk is kept."), u"key"_s},
         tr("Sign in there")});
}

void OtherPortals::goThere() { signInAt(m_waiting); }

void OtherPortals::signInAt(const QString& portal) {
    const auto address = Portal::PortalAddress::parse(portal);
    if (!address) return;
    m_sources.use(*address);
    Q_EMIT signInWanted();
}

} // namespace Rushes::Desktop
