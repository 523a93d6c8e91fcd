// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/turns.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Rushes {
class Clock;
}

namespace Rushes::Downloads {

class DownloadLedger;
class QueueGate;

/// Applies the gate's rules to the downloads as they stand: who is held and why, who starts, who has to stop, and when each of them will
/// be there.
class QueuePlan : public QObject {
    Q_OBJECT

public:
    QueuePlan(DownloadLedger& ledger, QueueGate& gate, Clock& clock);

    /// Says of each Queued download what holds it, as Download::hold has it.
    void applyHolds();
    /// Who starts now. `isBusy` says of whom a job has not come to rest yet.
    [[nodiscard]] QList<DownloadId> next(const std::function<bool(const DownloadId&)>& isBusy);
    /// Who is under way and may not be, because the gate has closed.
    [[nodiscard]] QList<DownloadId> toStop();
    /// Forecasts are made anew within a second.
    void expectChange();
    /// Makes them now.
    void foresee();

Q_SIGNALS:
    /// Somebody else needs this one's place more.
    void givesWay(const Rushes::Downloads::DownloadId& id);

private:
    void foreseeIn(std::chrono::milliseconds delay);
    [[nodiscard]] bool mayStart(const Download& download) const;

    DownloadLedger& m_ledger;
    QueueGate& m_gate;
    Clock& m_clock;
    std::optional<std::chrono::milliseconds> m_due; ///< when forecasts are made next
};

} // namespace Rushes::Downloads
