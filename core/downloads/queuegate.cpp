// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/queuegate.h"

#include "core/base/clock.h"

#include <algorithm>

namespace Rushes::Downloads {

namespace {

using namespace std::chrono_literals;

/// How long a look ahead may be put off: the wall clock may be set, and a computer that slept has lost time.
constexpr std::chrono::milliseconds longestLook = 60s;
/// How much the newest of four samples a second counts.
constexpr double newSample = 0.05;
/// So near to a limit it is the limit that is measured and not the line.
constexpr double heldBack = 0.85;

} // namespace

Standing standingAt(const QDateTime& now, const QueuePolicy& policy, qint64 bytesToday, bool isMetered) {
    const Pace pace = policy.schedule.paceAt(now, policy.zone);
    Standing standing{.until = policy.schedule.nextChange(now, policy.zone), .bytesPerSecond = policy.limitAt(pace)};
    if (isMetered && policy.pausesOnMetered) {
        standing.hold = Hold::Metered;
        standing.until = {};
    } else if (pace.kind == Pace::Kind::Paused) {
        standing.hold = Hold::Schedule;
    } else if (policy.bytesPerDay > 0 && bytesToday >= policy.bytesPerDay) {
        standing.hold = Hold::Quota;
        standing.until = policy.nextDay(now);
    }
    return standing;
}

QueueGate::QueueGate(DownloadJournal& journal, Clock& clock) : m_journal{journal}, m_clock{clock} {}

QFuture<void> QueueGate::load() {
    return m_journal.latestTraffic().then(this, [this](const Storage::StorageResult<DayTraffic>& known) {
        // Without it the day begins anew; that is said by whoever writes next.
        if (known && known->day.isValid()) {
            const qint64 counted = bytesToday();
            m_traffic = *known;
            if (counted > 0) count(counted, 0);
        }
        look();
    });
}

void QueueGate::setPolicy(const QueuePolicy& policy) {
    if (policy == m_policy) return;
    m_policy = policy;
    m_policy.parallel = std::clamp(policy.parallel, 1, QueuePolicy::mostParallel);
    m_policy.perHost = std::clamp(policy.perHost, 0, QueuePolicy::mostParallel);
    m_standing = standingAt(m_clock.now(), m_policy, bytesToday(), m_isMetered);
    lookAgainAt(m_standing.until);
    Q_EMIT changed();
}

void QueueGate::setMetered(bool metered) {
    if (std::exchange(m_isMetered, metered) != metered) look();
}

void QueueGate::look() {
    const QDateTime now = m_clock.now();
    const qsizetype opened = m_closed.removeIf([&now](const auto& host) { return host.value() <= now; });
    const Standing standing = standingAt(now, m_policy, bytesToday(), m_isMetered);
    const bool differs = std::exchange(m_standing, standing) != standing;
    QDateTime next = standing.until;
    for (const QDateTime& until : std::as_const(m_closed))
        if (!next.isValid() || until < next) next = until;
    lookAgainAt(next);
    if (differs || opened > 0) Q_EMIT changed();
}

void QueueGate::lookAgainAt(const QDateTime& moment) {
    const int alarm = ++m_alarm;
    if (!moment.isValid()) return;
    const std::chrono::milliseconds left{std::max<qint64>(0, m_clock.now().msecsTo(moment))};
    m_clock.after(std::min(left, longestLook), this, [this, alarm] {
        if (alarm == m_alarm) look();
    });
}

void QueueGate::closeHost(const QString& host, const QDateTime& until) {
    if (until <= m_clock.now() || m_closed.value(host) >= until) return;
    m_closed.insert(host, until);
    look();
    Q_EMIT changed();
}

QDateTime QueueGate::closedUntil(const QString& host) const {
    const QDateTime until = m_closed.value(host);
    return until > m_clock.now() ? until : QDateTime{};
}

void QueueGate::count(qint64 bytes, double bytesPerSecond) {
    const QDate today = m_policy.dayOf(m_clock.now());
    if (m_traffic.day != today) {
        write();
        m_traffic.day = today;
        m_traffic.bytes = 0;
    }
    if (bytesPerSecond >= 1) {
        double& line = m_traffic.bytesPerSecond;
        const auto limit = static_cast<double>(m_standing.bytesPerSecond);
        if (line < 1) line = bytesPerSecond;
        else if (limit > 0 && bytesPerSecond >= heldBack * limit) line = std::max(line, bytesPerSecond);
        else line += newSample * (bytesPerSecond - line);
    }
    if (bytes <= 0) return;
    m_traffic.bytes += bytes;
    m_isWritten = false;
    m_lastBytes = m_clock.elapsed();
    if (!std::exchange(m_isFlowing, true)) {
        watchFlow();
        Q_EMIT flowChanged(true);
    }
    const bool full = m_policy.bytesPerDay > 0 && m_traffic.bytes >= m_policy.bytesPerDay;
    if (full && m_standing.hold == Hold::None) {
        write();
        look();
    }
}

void QueueGate::watchFlow() {
    m_clock.after(m_lastBytes + flowPatience - m_clock.elapsed(), this, [this] {
        if (m_clock.elapsed() - m_lastBytes < flowPatience) return watchFlow();
        m_isFlowing = false;
        write();
        Q_EMIT flowChanged(false);
    });
}

void QueueGate::write() {
    if (std::exchange(m_isWritten, true)) return;
    m_journal.saveTraffic(m_traffic).then(this, [this](const Storage::StorageResult<void>& written) {
        if (!written) Q_EMIT failed(written.error());
    });
}

qint64 QueueGate::bytesToday() const { return m_traffic.day == m_policy.dayOf(m_clock.now()) ? m_traffic.bytes : 0; }

} // namespace Rushes::Downloads
