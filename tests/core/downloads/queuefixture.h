// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/transfer/transferengine.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QPromise>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QSemaphore;

namespace Rushes::Tests {

inline constexpr qint64 MiB = qint64{1024} * 1024;

/// The URL itself, or what a portal would say instead of a link.
class TestLinks final : public Downloads::LinkResolver {
public:
    QFuture<Result<Downloads::Link, Downloads::LinkError>> resolve(const Downloads::DownloadRequest& request) override;

    int asked = 0;
    QList<QUrl> urls; ///< one after another in place of the request's own
    QByteArray token;
    std::optional<Downloads::LinkError> error;
    bool isSilent = false; ///< whoever asks now gets no answer at all

private:
    std::vector<QPromise<Result<Downloads::Link, Downloads::LinkError>>> m_unanswered;
};

[[nodiscard]] Sha256 digestOf(const QByteArray& bytes);
[[nodiscard]] QByteArray contentOf(const QString& path);
/// An engine's patience, for tests.
[[nodiscard]] Transfer::TransferSettings hasty();

/// A change to what a server serves.
using Fault = std::function<void(Resource&)>;

/// A queue in a folder of its own with a server of its own, new for each test function. Classes of tests derive from it.
class QueueFixture : public QObject {
    Q_OBJECT

protected:
    /// The queue anew, as after a start of the program. `prepare` sees it before its journal is read.
    void open(const std::function<void(Downloads::DownloadQueue&)>& prepare = {});
    void close();

    /// The path of a name in the folder of the clips.
    [[nodiscard]] QString clip(const QString& name) const;
    /// What lies in the folder of the clips.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] Downloads::DownloadState state(const Downloads::DownloadId& id) const { return m_queue->find(id)->state; }
    /// Of the first file that lies there.
    [[nodiscard]] qint64 partSize() const;
    /// Whether nothing has come for the last few times it was asked: once could be a pause of the sender.
    [[nodiscard]] bool stable();

    /// For `clip.mxf`, with the size and digest that a portal would publish.
    [[nodiscard]] Downloads::DownloadRequest requestFor(const QByteArray& path, const QByteArray& bytes) const;
    QList<Downloads::DownloadId> addAll(const QList<Downloads::DownloadRequest>& requests);
    Downloads::DownloadId add(const Downloads::DownloadRequest& request) { return addAll({request}).value(0); }
    /// Adds, and acts in the moment the state is reached.
    Downloads::DownloadId addWhen(const Downloads::DownloadRequest& request, Downloads::DownloadState state, const std::function<void()>& act);

    /// Nothing is written to the journal until the gate opens.
    void holdJournal(QSemaphore& gate);
    /// A table that is away fails every write, as a full disk would.
    void breakJournal(bool broken);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TestLinks> m_links;
    Downloads::CheckpointPolicy m_policy; ///< of the queues that are opened after
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Downloads::DownloadJournal> m_journal;
    std::unique_ptr<Transfer::TransferEngine> m_engine;
    std::unique_ptr<Downloads::DownloadQueue> m_queue;

private Q_SLOTS:
    void init();
    void cleanup();

private:
    qint64 m_lastSent = -1;
    int m_timesStable = 0;
};

} // namespace Rushes::Tests
