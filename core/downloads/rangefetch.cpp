// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangefetch.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/downloads/hostmanners.h"
#include "core/downloads/partfile.h"
#include "core/downloads/rangeplan.h"
#include "core/downloads/rangesink.h"
#include "core/transfer/transferengine.h"

#include <QPointer>

#include <limits>

namespace Rushes::Downloads {

namespace {

using Transfer::SinkFault;
using Transfer::TransferError;
using Transfer::TransferFault;

/// Without a strong tag so much of what is held is asked for again and compared.
constexpr qint64 comparedTail = qint64{64} * 1024;
/// What comes within so many bytes of where a connection is comes soon enough.
constexpr qint64 nearEnough = qint64{4} * 1024 * 1024;

qint64 sizeOf(const QList<Stretch>& stretches) {
    qint64 size = 0;
    for (const Stretch& stretch : stretches) size += stretch.size();
    return size;
}

} // namespace

RangeFetch::RangeFetch(FetchPlan plan, std::shared_ptr<PartFile> part, std::shared_ptr<Transfer::DiskLane> lane, Transfer::TransferEngine& engine,
                       HostManners& manners, Clock& clock)
    : m_plan{std::move(plan)}, m_part{std::move(part)}, m_lane{std::move(lane)}, m_engine{engine}, m_manners{manners}, m_clock{clock} {
    allowConnections(m_plan.connections);
    connect(&engine, &Transfer::TransferEngine::progressed, this, &RangeFetch::measure);
}

void RangeFetch::allowConnections(int count) {
    m_advice.reset();
    if (!mayBeMany()) return;
    const QString host = m_plan.link.url.host();
    const bool asHelp = count == 0 && m_manners.connections(host, HostManners::mostConnections) > 1;
    if (asHelp) m_advice.emplace(m_manners.helpful(host), HostManners::mostConnections);
    use(m_advice ? m_advice->wanted() : m_manners.connections(host, count));
}

bool RangeFetch::mayBeMany() const { return m_plan.size && !m_plan.wholeOnly; }

RangeFetch::~RangeFetch() = default;

QList<Stretch> RangeFetch::wanted() const {
    const qint64 unpublished = m_summary.size > 0 ? m_summary.size : std::numeric_limits<qint64>::max();
    const BlockMap blocks = m_part->blocks();
    QList<Stretch> all = blocks.wanted(m_plan.size.value_or(unpublished));
    // Without a strong tag nothing says that a piece from elsewhere is of the same file.
    if (m_plan.preferred.isEmpty() || !mayBeMany() || m_part->etag().isEmpty()) return all;
    return preferredFirst(all, m_plan.preferred, blocks.blockSize());
}

void RangeFetch::prefer(const QList<Stretch>& stretches) {
    m_plan.preferred = stretches;
    if (m_stopping || m_error || m_runs.empty() || !mayBeMany() || m_part->etag().isEmpty()) return;
    // What is not under way yet begins with what is waited for, when a connection is free for it.
    const BlockMap blocks = m_part->blocks();
    const auto isOnItsWay = [this](const Stretch& stretch) {
        return std::ranges::any_of(m_runs, [&](const Run& run) {
            return run.sink->position() <= stretch.from && stretch.from - run.sink->position() <= nearEnough && stretch.from < run.sink->end();
        });
    };
    for (const Stretch& missing : blocks.wanted(*m_plan.size)) {
        for (const Stretch& stretch : stretches) {
            const Stretch both{std::max(missing.from, stretch.from), std::min(missing.to, stretch.to)};
            if (both.size() <= 0 || isOnItsWay(both)) continue;
            // One that would come to it much later ends before, because what it is to bring is not given to others.
            const auto later =
                std::ranges::find_if(m_runs, [&both](const Run& run) { return run.sink->position() <= both.from && both.from < run.sink->end(); });
            const auto longest = std::ranges::max_element(m_runs, {}, [](const Run& run) { return run.sink->end() - run.sink->position(); });
            return cutShort(later == m_runs.end() ? *longest : *later);
        }
    }
}

void RangeFetch::cutShort(const Run& run) {
    const qint64 blockSize = m_part->blocks().blockSize();
    run.sink->shorten(std::min(run.sink->end(), (run.sink->position() / blockSize + 1) * blockSize));
}

/// The engine has told how far all is, as it does several times a second.
void RangeFetch::measure() {
    for (Run& run : m_runs) run.speed.reach(run.sink->position(), m_clock.elapsed());
    if (!m_advice || m_stopping || m_error || m_runs.empty() || m_part->etag().isEmpty()) return;
    m_advice->sample(m_part->size(), connections(), m_clock.elapsed());
    use(m_advice->wanted());
}

void RangeFetch::use(int connections) {
    if (connections == m_connections) return;
    m_connections = connections;
    if (m_stopping || m_error || m_runs.empty() || m_part->etag().isEmpty()) return;
    for (auto run = m_runs.begin() + std::min(connections, static_cast<int>(m_runs.size())); run != m_runs.end(); ++run) cutShort(*run);
    startMore();
}

int RangeFetch::connections() const {
    return static_cast<int>(std::ranges::count_if(m_runs, [](const Run& run) { return run.sink->hasBegun(); }));
}

QList<Arrival> RangeFetch::arrivals() const {
    QList<Arrival> arrivals;
    for (const Run& run : m_runs) {
        const qint64 end = run.sink->end();
        arrivals.append(
            {.range = {run.from, std::min(end, m_plan.size.value_or(end))}, .position = run.sink->position(), .bytesPerSecond = run.speed.bytesPerSecond()});
    }
    return arrivals;
}

void RangeFetch::start() { startFirst(); }

/// One connection, which may be all there is.
void RangeFetch::startFirst() {
    const QList<Stretch> left = wanted();
    // What was brought and is wanted again was lost by the disk: whoever verifies says so.
    const qint64 missing = sizeOf(left);
    if (missing == 0 || (m_lastWanted && missing >= *m_lastWanted)) return finish();
    m_lastWanted = missing;
    const qint64 end = m_plan.size.value_or(std::numeric_limits<qint64>::max());
    if (m_plan.wholeOnly) return begin({0, end}, true);
    const auto first = m_connections > 1 ? nextRange(left, {}, m_connections, m_part->blocks().blockSize()) : std::nullopt;
    const Stretch range = first ? first->range : left.constFirst(); // all of it, or what is waited for
    begin(range, range.to == end);
}

void RangeFetch::startMore() {
    while (!m_stopping && std::ssize(m_runs) < m_connections) {
        QList<Stretch> underWay;
        for (const Run& run : m_runs) underWay.append({run.sink->position(), run.sink->end()});
        const auto next = nextRange(wanted(), underWay, m_connections, m_part->blocks().blockSize());
        if (!next) return;
        if (next->shortened) m_runs.at(static_cast<std::size_t>(*next->shortened)).sink->shorten(next->range.from);
        begin(next->range, next->range.to == m_plan.size);
    }
}

void RangeFetch::begin(Stretch range, bool toTheEnd) {
    const QByteArray etag = m_part->etag();
    const qint64 from = etag.isEmpty() ? std::max<qint64>(0, range.from - comparedTail) : range.from;
    Transfer::TransferRequest request{.url = m_plan.link.url, .bearerToken = m_plan.link.bearerToken, .from = from};
    // A range without an end may be answered with the whole file, which is of use to one who is alone.
    if (!toTheEnd || !m_runs.empty()) request.to = range.to;
    if (request.wantsRange()) request.etag = etag;
    request.size = m_plan.size;
    // The lane may outlive this object, but not the engine.
    auto told = [&engine = m_engine, self = QPointer{this}] {
        QMetaObject::invokeMethod(
            &engine,
            [self] {
                if (self) self->begun();
            },
            Qt::QueuedConnection);
    };
    auto sink = std::make_shared<RangeSink>(m_part, Stretch{from, range.to}, std::move(told));
    m_runs.push_back({.transfer = m_engine.start(std::move(request), sink, m_lane), .sink = sink, .from = range.from, .speed = {}});
    m_runs.back().speed.start(from, m_clock.elapsed());
    const Transfer::Transfer* transfer = m_runs.back().transfer.get();
    connect(transfer, &Transfer::Transfer::finished, this, [this, transfer](const Transfer::TransferOutcome& outcome) { ended(transfer, outcome); });
}

void RangeFetch::begun() {
    // Nothing but a strong tag says that two replies are of one file.
    if (m_connections > 1 && !m_part->etag().isEmpty()) startMore();
}

void RangeFetch::ended(const Transfer::Transfer* transfer, const Transfer::TransferOutcome& outcome) {
    const auto run = std::ranges::find(m_runs, transfer, [](const Run& each) { return each.transfer.get(); });
    const auto sink = run->sink;
    m_past.push_back(std::move(run->transfer));
    m_runs.erase(run);
    if (outcome) {
        m_summary.size = outcome->size;
        if (m_summary.reprDigest.isEmpty()) m_summary.reprDigest = outcome->reprDigest;
        if (std::exchange(m_wasRefused, false) && m_connections == 1) m_manners.learnOneOnly(m_plan.link.url.host());
    } else if (outcome.error().fault != TransferFault::SinkFailed || outcome.error().sink != SinkFault::Unsuited || !sink->isComplete())
        endedEarly(outcome.error(), sink->hasBegun());
    if (!m_runs.empty()) {
        if (!m_error && m_connections > 1 && !m_part->etag().isEmpty()) startMore();
    } else if (m_error || (!m_plan.size && m_summary.size == 0)) finish();
    else startFirst();
}

/// One that fails beside others takes nothing from them: they go on, and what it leaves is fetched after.
void RangeFetch::endedEarly(const TransferError& error, bool hadBegun) {
    if (m_error) return;
    if (m_runs.empty() || error.fault == TransferFault::SinkFailed || error.fault == TransferFault::Stopped) {
        m_error = error;
        stopRuns();
    } else if (!hadBegun) {
        qCInfo(logDownloads).noquote() << m_plan.link.url.host() << "gave one more connection nothing:" << error.detail;
        m_wasRefused = true;
        m_connections = 1;
        if (!m_advice) return;
        m_advice->refused(static_cast<int>(std::ssize(m_runs)));
        m_connections = m_advice->wanted();
    } else if (m_advice) {
        m_advice->broke(m_clock.elapsed());
        m_connections = m_advice->wanted();
    } else m_connections = std::max(1, m_connections - 1);
}

void RangeFetch::stop() {
    if (m_stopping) return;
    m_stopping = true;
    m_error = TransferError{.fault = TransferFault::Stopped};
    stopRuns();
}

void RangeFetch::stopRuns() {
    for (const Run& run : m_runs) run.transfer->stop();
}

void RangeFetch::finish() {
    if (m_advice) m_manners.learnHelpful(m_plan.link.url.host(), m_advice->wanted());
    if (m_error) Q_EMIT finished(std::unexpected{*m_error});
    else Q_EMIT finished(m_summary);
}

} // namespace Rushes::Downloads
