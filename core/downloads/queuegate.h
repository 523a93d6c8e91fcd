// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadjournal.h"
#include "core/downloads/queuepolicy.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace Rushes {
class Clock;
}

namespace Rushes::Downloads {

/// Whether a queue may fetch at a moment, and how fast.
struct Standing {
    Hold hold = Hold::None;
    QDateTime until{};         ///< when the hold ends by itself, or when the limit changes; invalid where nobody can say
    qint64 bytesPerSecond = 0; ///< the limit; 0 for none

    bool operator==(const Standing&) const = default;
};

/// What the rules say at a moment. A metered network is named before a schedule, and that before a quota: so the reason is named that
/// lasts longest where a person does nothing.
[[nodiscard]] Standing standingAt(const QDateTime& now, const QueuePolicy& policy, qint64 bytesToday, bool isMetered);

/// The gate in front of the queue's line: knows its rules, the network, what came today and which servers asked to wait, and says when
/// any of that makes a difference. Counts the bytes of the day durably.
class QueueGate : public QObject {
    Q_OBJECT

public:
    /// No bytes for so long, and they are taken not to flow any more.
    static constexpr std::chrono::milliseconds flowPatience{3000};

    QueueGate(DownloadJournal& journal, Clock& clock);

    /// Reads what came today, in an earlier run.
    QFuture<void> load();

    void setPolicy(const QueuePolicy& policy);
    [[nodiscard]] const QueuePolicy& policy() const { return m_policy; }
    /// Whether the network is paid by the byte, as the system says.
    void setMetered(bool metered);
    [[nodiscard]] bool isMetered() const { return m_isMetered; }

    [[nodiscard]] const Standing& standing() const { return m_standing; }
    /// Nothing is to be asked of this server (Turn::host) until then.
    void closeHost(const QString& host, const QDateTime& until);
    /// Invalid where the server may be asked.
    [[nodiscard]] QDateTime closedUntil(const QString& host) const;

    /// Bytes came over the network, by which the line gave so much to all transfers together.
    void count(qint64 bytes, double bytesPerSecond);
    /// Makes what was counted durable.
    void write();
    [[nodiscard]] qint64 bytesToday() const;
    /// What the line was last seen to give all transfers together; 0 for not known.
    [[nodiscard]] double lineSpeed() const { return m_traffic.bytesPerSecond; }
    [[nodiscard]] bool isFlowing() const { return m_isFlowing; }

Q_SIGNALS:
    /// The standing, a server's wait or the policy is another.
    void changed();
    /// Bytes have begun to come, or none has come for flowPatience.
    void flowChanged(bool flowing);
    /// The day's traffic could not be written.
    void failed(const Rushes::Storage::StorageError& error);

private:
    void look();
    void lookAgainAt(const QDateTime& moment);
    void watchFlow();

    DownloadJournal& m_journal;
    Clock& m_clock;
    QueuePolicy m_policy;
    Standing m_standing;
    DayTraffic m_traffic;
    QHash<QString, QDateTime> m_closed;
    std::chrono::milliseconds m_lastBytes{0};
    int m_alarm = 0; ///< the number of the latest look ahead; older ones have no say
    bool m_isMetered = false;
    bool m_isFlowing = false;
    bool m_isWritten = true;
};

} // namespace Rushes::Downloads
