// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/checkpoint.h"
#include "core/downloads/download.h"
#include "core/downloads/rangefetch.h"
#include "core/downloads/verifier.h"

#include <QObject>

#include <memory>

namespace Rushes::Downloads {

/// A file whose bytes are all here and on the disk itself.
struct Fetched {
    Checkpoint checkpoint; ///< of the whole file
    Sha256 digest;         ///< of its bytes
    QByteArray reprDigest; ///< what the reply said, if there was one in this run

    /// With what was published.
    [[nodiscard]] Evidence evidence(const DownloadRequest& request) const;
};

/// What a job needs to know of what else is going on.
struct JobPlan {
    qint64 needed = 0;             ///< by the other downloads under way to the same folder
    int connections = 1;           ///< as the queue's policy has it, for a request that says nothing
    QList<Stretch> preferred{};    ///< what somebody waits for, before all else
};

/// The work on one download, step by step as its queue asks for it. Each step ends with exactly one signal, never before the call that
/// asked for it has returned. What is held stays open between tries, so that a retry need not read it again.
class DownloadJob : public QObject {
    Q_OBJECT

public:
    DownloadJob(const Download& download, std::optional<Checkpoint> checkpoint, CheckpointPolicy policy, Transfer::TransferEngine& engine, LinkResolver& links,
                HostManners& manners, Clock& clock);
    ~DownloadJob() override;

    /// Where the bytes are until they are verified.
    [[nodiscard]] static QString partPath(const Download& download);
    /// Bytes that are held.
    [[nodiscard]] qint64 held() const;
    /// Over how many connections bytes arrive at the moment.
    [[nodiscard]] int connections() const;
    /// Which of them, and what is arriving.
    void describe(DownloadParts& parts) const;

    /// Opens the part, finds a link and fetches what is missing. Ends with fetched(), stopped(), noLink() or failed().
    void fetch(const JobPlan& plan);
    /// Brings these before all else from now on.
    void prefer(const QList<Stretch>& stretches);
    /// For a request that says nothing of connections: at most so many from now on, 0 for as many as help.
    void allowConnections(int count);
    /// Takes up a download whose bytes were all here when the program ended. Ends with fetched(), with named() where the file has its
    /// name already, or with incomplete() where bytes are missing.
    void reopen(const Download& download);
    /// Ends fetch() early, with all that has arrived made durable.
    void stop();
    /// Gives the file its name. Ends with named(), nameTaken(), fileBusy() or failed().
    void giveName(const QString& path);
    /// The whole is not what was published. Drops the blocks that the disk does not have as they arrived; where it has all of them, marks
    /// every block for being fetched a second time and compared. Ends with doubted(), exhausted() where that has been done before, or failed().
    void doubt();
    /// Puts a file that must not be used aside, next to where it would have been. Ends with setAsideAs() or failed().
    void setAside();
    /// Deletes the part. Only while no step is under way; the job is to be destroyed after it.
    void discard();
    /// Whether a step is under way.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void checkpointed(const Rushes::Downloads::Checkpoint& checkpoint);
    /// The file at the source is another one; what was held is dropped.
    void startedOver();
    void rehashed(qint64 bytes);
    /// So many blocks on the disk were not what had arrived; they are fetched again.
    void blocksLost(int count);
    void doubted(const Rushes::Downloads::Checkpoint& checkpoint);
    void exhausted();
    void fetched(const Rushes::Downloads::Fetched& fetched);
    void incomplete();
    void stopped();
    void noLink(const Rushes::Downloads::LinkError& error);
    void failed(const Rushes::Transfer::TransferError& error);
    void named(const QString& path);
    void nameTaken(const QString& path);
    /// Another program holds the file; giveName() may work soon.
    void fileBusy(const QString& path);
    void setAsideAs(const QString& path);

private:
    /// Does `work` on the lane, then `then` with its answer in this object's thread.
    template <typename Work, typename Then> void step(Work work, Then then);
    void noteCheckpoint(const Checkpoint& made);
    void resolve();
    void transfer(const Link& link);
    void fetchEnded(const RangeFetch::Outcome& outcome, const Link& link);
    void keepAndFail(const Transfer::TransferError& error);
    bool tryAnotherWay(const Transfer::TransferError& error, const Link& link);
    void complete(qint64 size, const QByteArray& reprDigest);
    void noteMended();
    void tellLosses();
    void endStopped();
    void failByDisk(const Transfer::SinkError& error);

    const DownloadId m_id;
    const DownloadRequest m_request;
    std::optional<Checkpoint> m_checkpoint;
    Transfer::TransferEngine& m_engine;
    LinkResolver& m_links;
    HostManners& m_manners;
    Clock& m_clock;
    JobPlan m_plan; ///< of the fetch under way
    std::shared_ptr<Transfer::DiskLane> m_lane; ///< shared with the work that waits on it
    std::shared_ptr<PartFile> m_part;           ///< shared with the transfers that fill it
    std::unique_ptr<RangeFetch> m_fetch;
    std::unique_ptr<RangeFetch> m_endedFetch;
    bool m_busy = false;
    bool m_stopping = false;
    bool m_awaitsLink = false; ///< of the link resolver, which has been asked
    bool m_looking = false;   ///< stopped itself, to see whether the whole is right by now
    bool m_wholeOnly = false; ///< ranges of this source are of no use
    int m_detours = 0;        ///< other ways that were tried for this fetch
    int m_losses = 0;         ///< how often the disk had lost blocks
    int m_mended = 0;         ///< blocks that came otherwise the second time
};

} // namespace Rushes::Downloads
