// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transferengine.h"

#include "core/transfer/disklane.h"
#include "core/transfer/transferloop.h"
#include "core/transfer/transfertask.h"

#include <QThread>

namespace Rushes::Transfer {

namespace {

/// More threads than processors, so that a volume that does not answer holds up only what is on it.
constexpr int leastDiskThreads = 4;

} // namespace

Transfer::Transfer(TransferEngine& engine, quint64 id) : m_engine{engine}, m_id{id} {}

Transfer::~Transfer() {
    if (m_engine.m_transfers.remove(m_id)) m_engine.m_loop->stop(m_id);
}

void Transfer::stop() {
    if (m_engine.m_transfers.contains(m_id)) m_engine.m_loop->stop(m_id);
}

TransferEngine::TransferEngine(TransferSettings settings, QObject* parent) : QObject{parent}, m_settings{std::move(settings)} {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_disk.setMaxThreadCount(std::max(leastDiskThreads, QThread::idealThreadCount()));
    m_loop = std::make_unique<TransferLoop>(
        m_settings,
        TransferLoop::Listener{.ended =
                                   [this](quint64 id, TransferOutcome outcome) {
                                       QMetaObject::invokeMethod(this, [this, id, outcome = std::move(outcome)] { end(id, outcome); }, Qt::QueuedConnection);
                                   },
                               .progressed =
                                   [this](QList<TransferProgress> progress) {
                                       QMetaObject::invokeMethod(this, [this, progress = std::move(progress)] { tell(progress); }, Qt::QueuedConnection);
                                   }});
}

TransferEngine::~TransferEngine() {
    // What the loop has received must still be written, and a lane may wake the loop while it writes.
    m_loop->finish();
    m_disk.waitForDone();
    m_loop.reset();
    curl_global_cleanup();
}

std::shared_ptr<DiskLane> TransferEngine::newLane() { return std::make_shared<DiskLane>(m_disk); }

std::unique_ptr<Transfer> TransferEngine::start(TransferRequest request, std::shared_ptr<ByteSink> sink, std::shared_ptr<DiskLane> lane) {
    const quint64 id = ++m_lastId;
    std::unique_ptr<Transfer> transfer{new Transfer{*this, id}};
    m_transfers.insert(id, transfer.get());
    m_loop->add(std::make_shared<TransferTask>(id, std::move(request), std::move(sink), std::move(lane), m_settings, m_loop->limiter()));
    return transfer;
}

void TransferEngine::setRateLimit(qint64 bytesPerSecond) { m_loop->setRateLimit(bytesPerSecond); }

void TransferEngine::tell(const QList<TransferProgress>& progress) {
    for (const TransferProgress& each : progress)
        if (Transfer* transfer = m_transfers.value(each.id)) transfer->m_written = each.written;
    Q_EMIT progressed();
}

void TransferEngine::end(quint64 id, const TransferOutcome& outcome) {
    if (Transfer* transfer = m_transfers.take(id)) Q_EMIT transfer->finished(outcome);
}

} // namespace Rushes::Transfer
