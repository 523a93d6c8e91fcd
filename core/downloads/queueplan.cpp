// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/queueplan.h"

#include "core/base/clock.h"
#include "core/downloads/downloadledger.h"
#include "core/downloads/forecast.h"
#include "core/downloads/queuegate.h"

#include <algorithm>

namespace Rushes::Downloads {

namespace {

using namespace std::chrono_literals;
using enum DownloadState;

/// How often forecasts are made anew while bytes come, and while only time goes by.
constexpr std::chrono::milliseconds lively = 1s;
constexpr std::chrono::milliseconds quiet = 30s;

/// A forecast wavers with the line; so small a change is told to nobody.
bool isSameForPeople(const Forecast& one, const Forecast& other, const QDateTime& now) {
    if (one.late != other.late || one.endsAt.isValid() != other.endsAt.isValid() || one.startsAt.isValid() != other.startsAt.isValid()) return false;
    if (!one.endsAt.isValid()) return true;
    const qint64 tolerance = std::max<qint64>(5000, now.msecsTo(other.endsAt) / 20);
    return std::abs(one.endsAt.msecsTo(other.endsAt)) < tolerance;
}

} // namespace

QueuePlan::QueuePlan(DownloadLedger& ledger, QueueGate& gate, Clock& clock) : m_ledger{ledger}, m_gate{gate}, m_clock{clock} {}

void QueuePlan::applyHolds() {
    const Standing& standing = m_gate.standing();
    QList<DownloadId> changed;
    for (Download& download : m_ledger.list().all()) {
        Hold hold = Hold::None;
        QDateTime until;
        if (download.state == Queued && !download.retryAt.isValid()) {
            const QDateTime closed = m_gate.closedUntil(m_ledger.memory(download.id).host);
            if (standing.hold != Hold::None) {
                hold = standing.hold;
                until = standing.until;
            } else if (closed.isValid()) {
                hold = Hold::Host;
                until = closed;
            }
        }
        if (download.hold == hold && download.heldUntil == until) continue;
        download.hold = hold;
        download.heldUntil = until;
        changed.append(download.id);
    }
    if (!changed.isEmpty()) Q_EMIT m_ledger.changed(changed);
}

bool QueuePlan::mayStart(const Download& download) const { return download.state == Queued && !download.retryAt.isValid() && download.hold == Hold::None; }

QList<DownloadId> QueuePlan::next(const std::function<bool(const DownloadId&)>& isBusy) {
    QList<Turn> turns;
    for (const Download& download : m_ledger.list().all()) {
        const bool may = mayStart(download) && !isBusy(download.id);
        if (may || download.state == Fetching) turns.append({download.id, m_ledger.memory(download.id).host, download.state == Fetching, may});
    }
    return whoseTurn(turns, {.parallel = m_gate.policy().parallel, .perHost = m_gate.policy().perHost});
}

QList<DownloadId> QueuePlan::toStop() {
    QList<DownloadId> ids;
    if (m_gate.standing().hold == Hold::None) return ids;
    for (const Download& download : m_ledger.list().all())
        if (download.state == Fetching) ids.append(download.id);
    return ids;
}

void QueuePlan::expectChange() { foreseeIn(lively); }

void QueuePlan::foreseeIn(std::chrono::milliseconds delay) {
    const std::chrono::milliseconds due = m_clock.elapsed() + delay;
    if (m_due && *m_due <= due) return;
    m_due = due;
    m_clock.after(delay, this, [this, due] {
        if (m_due != due) return;
        m_due.reset();
        foresee();
    });
}

void QueuePlan::foresee() {
    const QDateTime now = m_clock.now();
    QList<ForecastItem> items;
    QList<Download*> seen;
    bool anyNeeded = false;
    for (Download& download : m_ledger.list().all()) {
        if (download.state == Ready) {
            download.forecast = {};
            continue;
        }
        ForecastItem item;
        if (download.request.size) item.missing = missingBytes(download);
        item.host = m_ledger.memory(download.id).host;
        item.isFetching = isUnderWay(download.state);
        item.takesPart = item.isFetching || download.state == Queued;
        item.notBefore = download.hold == Hold::Host ? download.heldUntil : download.retryAt;
        item.neededBy = download.request.neededBy;
        anyNeeded = anyNeeded || item.neededBy.isValid();
        items.append(item);
        seen.append(&download);
    }
    const QueuePolicy& policy = m_gate.policy();
    const auto forecasts =
        forecast(items, policy,
                 {.now = now, .bytesPerSecond = m_gate.lineSpeed(), .bytesToday = m_gate.bytesToday(), .isMetered = m_gate.standing().hold == Hold::Metered});
    QList<DownloadId> changed;
    QSet<DownloadId> startable;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        Download& download = *seen.at(i);
        if (mayStart(download)) startable.insert(download.id);
        if (isSameForPeople(download.forecast, forecasts.at(i), now)) continue;
        download.forecast = forecasts.at(i);
        changed.append(download.id);
    }
    if (!changed.isEmpty()) Q_EMIT m_ledger.changed(changed);
    // What was needed by a time becomes late without anything happening.
    if (anyNeeded) foreseeIn(quiet);
    if (policy.order != QueueOrder::Deadline) return;
    if (const auto giving = whoGivesWay(m_ledger.list().all(), startable, {.parallel = policy.parallel, .perHost = policy.perHost})) Q_EMIT givesWay(*giving);
}

} // namespace Rushes::Downloads
