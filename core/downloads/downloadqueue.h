// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/checkpoint.h"
#include "core/downloads/download.h"
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
    /// Puts an entry at a place; 1 is next.
    void move(const DownloadId& id, int position);
    void pauseAll();
    void resumeAll();
    /// Starts what may start, after load(false).
    void run();
    /// Stops all transfers at a checkpoint, keeps their states, and answers when the journal is written.
    QFuture<void> suspend();

    /// What Waiting downloads waited for has come: a session, a network, space or the folder.
    void obstacleGone(Obstacle obstacle);
    /// At once; 1 to 16.
    void setParallel(int count);
    [[nodiscard]] int parallel() const;
    /// Bytes per second over all transfers; 0 for no limit.
    void setRateLimit(qint64 bytesPerSecond);
    [[nodiscard]] double bytesPerSecond() const;
    /// How often arriving bytes are made durable, for downloads that begin after.
    void setCheckpoints(CheckpointPolicy policy);

    /// The last events of one download, oldest first.
    [[nodiscard]] QList<DownloadEvent> events(const DownloadId& id) const;

Q_SIGNALS:
    void added(const QList<Rushes::Downloads::DownloadId>& ids);
    /// States or figures changed. Figures are collected and told about four times a second, states at once.
    void changed(const QList<Rushes::Downloads::DownloadId>& ids);
    void removed(const QList<Rushes::Downloads::DownloadId>& ids);
    /// The order changed.
    void reordered();
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
