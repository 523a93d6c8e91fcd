// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/checkpoint.h"
#include "core/downloads/downloadevent.h"
#include "core/downloads/downloadparts.h"
#include "core/downloads/queuepolicy.h"
#include "core/downloads/queuestand.h"
#include "core/storage/storageerror.h"

#include <QObject>

#include <memory>

namespace Rushes {
class Clock;
}
namespace Rushes::Transfer {
class TransferEngine;
}

namespace Rushes::Downloads {

class DownloadJournal;
class LinkResolver;

/// The persistent queue: every state is written to the journal before it is acted on, bytes on disk are reused after anything that may
/// happen, and a file has its final name only when it is whole and verified. Lives in the thread that made it and never blocks it.
class DownloadQueue : public QObject {
    Q_OBJECT

public:
    DownloadQueue(DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock, QObject* parent = nullptr);
    ~DownloadQueue() override;

    /// Reads the journal, puts what an unclean end left behind in order, and starts unless `runAtOnce` is false. Call once, first.
    QFuture<Storage::StorageResult<void>> load(bool runAtOnce = true);

    /// As they stand, in the order of the queue; finished ones last, newest first.
    [[nodiscard]] const QList<Download>& downloads() const;
    [[nodiscard]] const Download* find(const DownloadId& id) const;

    /// Answers once the entries are in the journal. A request whose source is queued and not Ready is not added twice: its entry answers.
    QFuture<Storage::StorageResult<QList<DownloadId>>> add(const QList<DownloadRequest>& requests);
    void pause(const QList<DownloadId>& ids);
    /// Paused, Waiting and Failed ones go back to Queued with no retries counted.
    void resume(const QList<DownloadId>& ids);
    /// Takes entries off the queue. Part files are deleted, finished files never.
    void remove(const QList<DownloadId>& ids);
    /// The same, but what was taken off can be put back until the next start. Its part file stays for undoPeriod; what is put back after
    /// that begins anew.
    void dismiss(const QList<DownloadId>& ids);
    static constexpr std::chrono::seconds undoPeriod{10};
    /// Puts back what was dismissed, in its place and its state, unless the same bytes were queued again.
    void restore(const QList<DownloadId>& ids);
    /// Puts entries one after another at a place, in the order they have; 1 is next. Where the queue goes by a rule they move among their
    /// equals.
    void move(const QList<DownloadId>& ids, int position);
    void setPriority(const QList<DownloadId>& ids, Priority priority);
    /// An invalid time for no such time.
    void setNeededBy(const QList<DownloadId>& ids, const QDateTime& when);
    /// How these stand, for a way back from what is about to be done to them.
    [[nodiscard]] QueueStand stand(const QList<DownloadId>& ids) const;
    /// Brings them back to it: into the list where they were dismissed and it is not too late, to their places, wishes and pauses. What has
    /// finished since stays finished, what failed or waits for something stays as it is, and all others stay in the order they have.
    void bringBack(const QueueStand& before);
    /// The entries of one meeting, in the order of the queue; a group is named by groupOf().
    [[nodiscard]] QList<DownloadId> group(const QString& name) const;
    void pauseAll();
    void resumeAll();
    /// Starts what may start, after load(false).
    void run();
    /// Stops all transfers at a checkpoint, keeps their states, and answers when the journal is written.
    QFuture<void> suspend();

    /// Makes the forecasts anew, which otherwise are up to a second old.
    void foresee();
    /// Answers when all that was changed until now is in the journal.
    QFuture<void> written();

    /// What Waiting downloads waited for has come: a session, a network, space or the folder. Proxy is for another proxy or another
    /// password for it, whatever was wrong with the last one. Where it is the way, retries that are due later are made at once.
    void obstacleGone(Obstacle obstacle);
    /// The rules from now on: order, places, limits, schedule and quota.
    void setPolicy(const QueuePolicy& policy);
    [[nodiscard]] const QueuePolicy& policy() const;
    /// Whether the network is paid by the byte, as the system says.
    void setMetered(bool metered);
    /// What holds all Queued downloads at the moment, and until when.
    [[nodiscard]] Hold hold() const;
    [[nodiscard]] QDateTime heldUntil() const;
    /// The limit that is in force, by the policy and its schedule; 0 for none.
    [[nodiscard]] qint64 limitInForce() const;
    /// What came over the network today.
    [[nodiscard]] qint64 bytesToday() const;
    /// Parts of the policy: at once, 1 to 16; bytes per second over all transfers, 0 for no limit.
    void setParallel(int count);
    [[nodiscard]] int parallel() const { return policy().parallel; }
    void setRateLimit(qint64 bytesPerSecond);
    [[nodiscard]] double bytesPerSecond() const;
    /// Whether bytes come over the network, or came a few seconds ago.
    [[nodiscard]] bool isFlowing() const;
    /// How often arriving bytes are made durable, for downloads that begin after.
    void setCheckpoints(CheckpointPolicy policy);

    /// Which of a download's bytes are where; nothing of one that is not there. As cheap as to be asked for with each figure.
    [[nodiscard]] DownloadParts parts(const DownloadId& id) const;
    /// Brings these of a file before the rest of it, in their order, as for somebody who watches it while it comes. Until the program ends, or
    /// others are named; none for the file's own order.
    void prefer(const DownloadId& id, const QList<Stretch>& stretches);
    /// Where a download's bytes are at the moment: its part file or, once it is Ready, the file. Others may read it and nothing else.
    [[nodiscard]] QString bytesPath(const DownloadId& id) const;
    /// The last events of one download, oldest first.
    [[nodiscard]] QList<DownloadEvent> events(const DownloadId& id) const;
    /// Adds a line to a download's story, for what happened to its file after the queue was done with it.
    void note(const DownloadId& id, const Occurrence& what);
    /// Somebody has given a finished file another place.
    void relocate(const DownloadId& id, const QString& path);

Q_SIGNALS:
    void added(const QList<Rushes::Downloads::DownloadId>& ids);
    /// States or figures changed. Figures are collected and told about four times a second, states at once.
    void changed(const QList<Rushes::Downloads::DownloadId>& ids);
    void removed(const QList<Rushes::Downloads::DownloadId>& ids);
    /// The order changed.
    void reordered();
    /// The part files of what was dismissed are let go of.
    void letGo(const QList<Rushes::Downloads::DownloadId>& ids);
    /// The policy, the hold or the limit in force is another.
    void policyChanged();
    /// Bytes have begun to come, or none has come for a few seconds.
    void flowChanged(bool flowing);
    /// The file is under its final name and the journal knows. Emitted again at load() for a Ready download that was not acknowledged,
    /// so that an importer which was interrupted gets it; answer with acknowledge().
    void ready(const Rushes::Downloads::Download& download);
    void eventHappened(const Rushes::Downloads::DownloadEvent& event);
    /// A change could not be written to the journal; the queue has stopped and keeps what it knows.
    void journalFailed(const Rushes::Storage::StorageError& error);
    /// Nothing is Queued with a turn to come, Fetching, Verifying or Finishing any more.
    void idle();

public:
    /// The importer has taken the file into the library.
    void acknowledge(const DownloadId& id);

private:
    class Private; // hides the engine's and the journal's working types
    std::unique_ptr<Private> d;
};

} // namespace Rushes::Downloads
