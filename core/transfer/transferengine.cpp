// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transferengine.h"

#include "core/transfer/disklane.h"
#include "core/transfer/hostbudget.h"
#include "core/transfer/proxy.h"
#include "core/transfer/ratelimiter.h"
#include "core/transfer/transferloop.h"
#include "core/transfer/transfertask.h"

#include <QThread>

#include <algorithm>

namespace Rushes::Transfer {

namespace {

/// More threads than processors, so that a volume that does not answer holds up only what is on it.
constexpr int leastDiskThreads = 4;

} // namespace

QString libraryVersion() {
    const curl_version_info_data& curl = *curl_version_info(CURLVERSION_NOW);
    return QStringLiteral("%1, %2").arg(QString::fromLatin1(curl.version), QString::fromLatin1(curl.ssl_version));
}

Transfer::Transfer(TransferEngine& engine, TransferLoop& loop, std::shared_ptr<RateLimiter> rate, quint64 id)
    : m_engine{engine}, m_loop{loop}, m_rate{std::move(rate)}, m_id{id} {}

Transfer::~Transfer() {
    if (m_engine.m_transfers.remove(m_id)) m_loop.stop(m_id);
}

void Transfer::stop() {
    if (m_engine.m_transfers.contains(m_id)) m_loop.stop(m_id);
}

void Transfer::setRateLimit(qint64 bytesPerSecond) {
    m_rate->setLimit(bytesPerSecond);
    m_engine.wakeLoops(); // ranges of the same file may be with another
}

TransferEngine::TransferEngine(TransferSettings settings, QObject* parent)
    : QObject{parent},
      m_settings{std::move(settings)},
      m_rate{std::make_shared<RateLimiter>()},
      m_proxies{std::make_shared<ChosenProxies>(ProxyChoice{})},
      m_hosts{std::make_unique<HostBudget>(std::max(1, m_settings.connectionsPerHost))} {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_disk.setMaxThreadCount(std::max(leastDiskThreads, QThread::idealThreadCount()));
    const TransferLoop::Listener listener{
        .ended =
            [this](quint64 id, TransferOutcome outcome) {
                QMetaObject::invokeMethod(this, [this, id, outcome = std::move(outcome)] { end(id, outcome); }, Qt::QueuedConnection);
            },
        .progressed =
            [this](QList<TransferProgress> progress) {
                QMetaObject::invokeMethod(this, [this, progress = std::move(progress)] { tell(progress); }, Qt::QueuedConnection);
            }};
    for (int i = 0; i < std::max(1, m_settings.threads); ++i) m_loops.push_back(std::make_unique<TransferLoop>(m_settings, *m_hosts, listener));
}

TransferEngine::~TransferEngine() {
    // What the loops have received must still be written, and a lane may wake its loop while it writes.
    for (const auto& loop : m_loops) loop->finish();
    m_disk.waitForDone();
    m_loops.clear();
    curl_global_cleanup();
}

std::shared_ptr<DiskLane> TransferEngine::newLane() { return std::make_shared<DiskLane>(m_disk); }

std::unique_ptr<Transfer> TransferEngine::start(TransferRequest request, std::shared_ptr<ByteSink> sink, std::shared_ptr<DiskLane> lane) {
    const quint64 id = ++m_lastId;
    if (!request.rate) request.rate = std::make_shared<RateLimiter>();
    TransferLoop& loop = **std::ranges::min_element(m_loops, {}, [](const auto& each) { return each->load(); });
    std::unique_ptr<Transfer> transfer{new Transfer{*this, loop, request.rate, id}};
    m_transfers.insert(id, transfer.get());
    loop.add(std::make_shared<TransferTask>(id, std::move(request), std::move(sink), std::move(lane), m_settings, m_proxies, m_rate));
    return transfer;
}

void TransferEngine::setRateLimit(qint64 bytesPerSecond) {
    m_rate->setLimit(bytesPerSecond);
    wakeLoops();
}

void TransferEngine::setHostRateLimit(const QString& host, qint64 bytesPerSecond) {
    QUrl url;
    url.setHost(host);
    m_hosts->rateOf(url)->setLimit(bytesPerSecond);
    wakeLoops();
}

void TransferEngine::setProxies(std::shared_ptr<const ProxySource> proxies) { m_proxies = std::move(proxies); }

void TransferEngine::setConnectionsPerHost(int count) { m_hosts->setMost(count); }

int TransferEngine::connectionsAllowed(const QUrl& url) const { return m_hosts->allowed(url); }

void TransferEngine::wakeLoops() {
    for (const auto& loop : m_loops) loop->wake();
}

void TransferEngine::tell(const QList<TransferProgress>& progress) {
    for (const TransferProgress& each : progress)
        if (Transfer* transfer = m_transfers.value(each.id)) transfer->m_written = each.written;
    Q_EMIT progressed();
}

void TransferEngine::end(quint64 id, const TransferOutcome& outcome) {
    if (Transfer* transfer = m_transfers.take(id)) Q_EMIT transfer->finished(outcome);
}

} // namespace Rushes::Transfer
