// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadledger.h"
#include "core/downloads/downloadparts.h"
#include "core/downloads/hostmanners.h"
#include "core/downloads/obstaclewatch.h"
#include "core/downloads/queueplan.h"
#include "core/downloads/trafficmeter.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Rushes::Transfer {
struct TransferError;
class TransferEngine;
} // namespace Rushes::Transfer

namespace Rushes::Downloads {

class DownloadJob;
struct Fetched;
class LinkResolver;
class QueueGate;

/// Takes downloads through their states: starts a job for each whose turn it is, and decides what follows when one of its steps ends. What
/// people ask for comes as states in the ledger (DownloadQueue); the runner follows.
class DownloadRunner : public QObject {
    Q_OBJECT

public:
    DownloadRunner(DownloadLedger& ledger, QueueGate& gate, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock);
    ~DownloadRunner() override;

    /// Starts what may start, and takes up what an unclean end has left.
    void run();
    /// Takes up again what was being verified or given its name when it was left, while the queue runs.
    void takeUpUnfinished();
    /// Stops all at a checkpoint; answers when the journal is written.
    QFuture<void> suspend();
    /// Starts what has its turn. To be called whenever the ledger has something new to do.
    void promote();
    /// Ends the work on a download that was paused, with all its bytes kept, or that is off the queue, with its part deleted.
    void end(const DownloadId& id);
    /// Whether there is a job for it, under way or at rest with the part open.
    [[nodiscard]] bool hasJob(const DownloadId& id) const;
    /// Brings what is preferred of a download before the rest of it (DownloadMemory::preferred).
    void bringPreferred(const DownloadId& id);
    /// Which bytes of a download in the list are where.
    [[nodiscard]] DownloadParts parts(const DownloadId& id) const;

    /// Makes the forecasts anew, which otherwise are up to a second old.
    void foresee() { m_plan.foresee(); }
    /// For jobs that begin after.
    void setCheckpoints(CheckpointPolicy policy) { m_policy = policy; }

Q_SIGNALS:
    /// The file is under its final name and the journal knows.
    void ready(const Rushes::Downloads::Download& download);
    /// A finished one has taken its place in the list.
    void reordered();
    /// Nothing is to be done any more, and the journal is written.
    void idle();

private:
    // Jobs.
    DownloadJob& job(const DownloadId& id);
    [[nodiscard]] bool isKeptAside(const DownloadId& id) const;
    void release(const DownloadId& id);
    void stopAll();

    // One download through its states.
    void start(const DownloadId& id);
    void takeUp(const DownloadId& id);
    void noteCheckpoint(const DownloadId& id, const Checkpoint& checkpoint);
    void noteStartedOver(const DownloadId& id);
    void verified(const DownloadId& id, const Fetched& fetched);
    void finish(const DownloadId& id, const QString& taken);
    void waitForOther(const DownloadId& id, const QString& path);
    void finished(const DownloadId& id, const QString& path);
    void doubted(const DownloadId& id, const Checkpoint& checkpoint);
    void refused(const DownloadId& id, const QString& path);
    void failed(const DownloadId& id, const Transfer::TransferError& error);
    void retry(const DownloadId& id, std::chrono::milliseconds wait);
    void askForNewLink(const DownloadId& id);
    void waitFor(const DownloadId& id, Obstacle obstacle);
    void fail(const DownloadId& id, Failure failure);
    void stopped(const DownloadId& id);
    void enqueueAgain(const DownloadId& id);

    // What others see.
    void tellFigures();
    void countTraffic(const DownloadId& id, qint64 held);
    void followGate();
    void tellIfIdle();
    void tellIfSuspended();

    DownloadLedger& m_ledger;
    QueueGate& m_gate;
    Transfer::TransferEngine& m_engine;
    LinkResolver& m_links;
    Clock& m_clock;
    QueuePlan m_plan;
    ObstacleWatch m_watch;
    HostManners m_manners;
    CheckpointPolicy m_policy;
    std::unordered_map<QString, std::unique_ptr<DownloadJob>> m_jobs;
    TrafficMeter m_traffic;
    std::vector<QPromise<void>> m_suspenders;
    bool m_running = false;
    bool m_idleTold = true;
};

} // namespace Rushes::Downloads
