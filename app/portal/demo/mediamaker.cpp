// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/mediamaker.h"

#include "app/portal/demo/mediajob.h"

namespace Rushes::PortalServer {

MediaMaker::MediaMaker(MediaCache& cache, Effort effort, QObject* parent) : QObject{parent}, m_cache{cache}, m_effort{effort} {}

void MediaMaker::add(MediaRecipe recipe, Delivery deliver) {
    m_waiting.append({std::move(recipe), std::move(deliver)});
    ++m_total;
}

void MediaMaker::start() {
    QList<Order> absent;
    for (const Order& order : std::as_const(m_waiting)) {
        const auto file = m_cache.find(order.recipe.fileName, order.recipe.key());
        if (!file) {
            absent.append(order);
            continue;
        }
        order.deliver(*file);
        Q_EMIT progress(++m_done, m_total, order.recipe.fileName);
    }
    m_waiting = absent;
    startNext();
}

void MediaMaker::startNext() {
    while (m_running < m_effort.atOnce && !m_waiting.isEmpty()) begin(m_waiting.takeFirst());
    if (m_running == 0) Q_EMIT finished();
}

void MediaMaker::begin(const Order& order) {
    ++m_running;
    auto* job = new MediaJob{order.recipe, m_cache, m_effort.niceness, this};
    const QString name = order.recipe.fileName;
    connect(job, &MediaJob::made, this, [this, job, deliver = order.deliver, name](const CachedFile& file) {
        job->deleteLater();
        deliver(file);
        close(name);
    });
    // Queued, because a program that does not start says so before start() has returned.
    connect(
        job, &MediaJob::failed, this,
        [this, job, name](const QString& why) {
            job->deleteLater();
            Q_EMIT failed(name, why);
            close(name);
        },
        Qt::QueuedConnection);
    job->start();
}

void MediaMaker::close(const QString& fileName) {
    --m_running;
    Q_EMIT progress(++m_done, m_total, fileName);
    startNext();
}

} // namespace Rushes::PortalServer
