// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/queuesurroundings.h"

#include "app/desktop/summons.h"
#include "core/downloads/downloadqueue.h"

#include <QNetworkInformation>
#include <QWidget>

namespace Rushes::Desktop {

QueueSurroundings::QueueSurroundings(Downloads::DownloadQueue& queue, QWidget& window, bool safeMode, QObject* parent)
    : QObject{parent},
      m_queue{queue},
      m_wake{queue, *m_lock},
      m_taskbar{systemTaskbar(window)},
      m_tray{queue, *m_taskbar, !safeMode},
      m_notice{queue},
      m_guard{queue, window} {
    connect(&m_notice, &BatchNotice::showRequested, this, &QueueSurroundings::showRequested);
    connect(&m_notice, &BatchNotice::notTaken, &m_tray, &QueueTray::say);
    connect(&m_notice, &BatchNotice::openRequested, &window, [&window](const QString& token) { bringToFront(window, token); });
    connect(&m_tray, &QueueTray::openRequested, &window, [&window] { bringToFront(window); });
    connect(&m_tray, &QueueTray::quitRequested, &window, &QWidget::close);
    if (!safeMode) followNetwork();
}

void QueueSurroundings::followNetwork() {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered)) return; // nobody knows, so nothing is held
    const QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::isMeteredChanged, &m_queue, [this](bool metered) { m_queue.setMetered(metered); });
    m_queue.setMetered(network->isMetered());
}

} // namespace Rushes::Desktop
