// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadevent.h"
#include "core/files/verifiedcopy.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Workbench {

/// Makes further copies of finished files: to a second place, and for the watch folder of an editing system. What is wanted is written down
/// before it is begun, so that a copy that was interrupted is made at the next start. One at a time.
class Copier : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    Copier(Downloads::DownloadQueue& queue, Downloads::FurtherCopies& journal, QObject* parent = nullptr);
    /// Gives up the copy under way; the next run makes it.
    ~Copier() override;
    Q_DISABLE_COPY_MOVE(Copier)

    /// Where copies of files that finish from now on go, unless something else was asked for; empty for none.
    void setFolders(const QString& second, const QString& watch);
    /// Reads what is known, after the queue has been loaded, and takes up what is not made yet.
    QFuture<Storage::StorageResult<void>> load();
    /// Asks for copies of one download in particular, in the place of the folders that are set. Answers when that is written down.
    QFuture<Storage::StorageResult<void>> want(const Downloads::DownloadId& id, const QString& second, const QString& watch);
    /// The file is finished. Answered by settled().
    void make(const Downloads::Download& download);
    /// Tries again what has failed.
    void retry();
    /// The same of these downloads only.
    void retry(const QList<Downloads::DownloadId>& ids);
    /// Whether drives that copies wait for are there again; their copies are made. To be called every few seconds: it costs nothing while
    /// nothing waits, and looks on a thread of its own.
    void lookForDrives();

    [[nodiscard]] bool isBusy() const { return m_busy || !m_waiting.isEmpty(); }
    /// Whether it is being looked for drives.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] QList<Downloads::FurtherCopy> copies(const Downloads::DownloadId& id) const;
    [[nodiscard]] QList<Downloads::FurtherCopy> copies() const;

Q_SIGNALS:
    /// What earlier runs knew is there now.
    void loaded();
    /// Something is known of a download's copies that was not.
    void changed(const Rushes::Downloads::DownloadId& id);
    /// All copies of a download are made or have failed in this run; also where none were wanted.
    void settled(const Rushes::Downloads::DownloadId& id);
    /// A line for the download's story.
    void noted(const Rushes::Downloads::DownloadId& id, const Rushes::Downloads::Occurrence& what);

private:
    using Key = std::pair<QString, Downloads::CopyKind>;
    void note(const Downloads::FurtherCopy& copy);
    void enqueue(const Downloads::FurtherCopy& copy);
    void next();
    void ended(Downloads::FurtherCopy copy, const Files::FileResult<Files::PlacedCopy>& placed, bool isDriveAway = false);
    void retryWhere(const std::function<bool(const Downloads::FurtherCopy&)>& wanted);
    [[nodiscard]] bool hasHeldCopies(const QString& folder) const;
    void settleIfDone(const Downloads::DownloadId& id);

    Downloads::DownloadQueue& m_queue;
    Downloads::FurtherCopies& m_journal;
    QString m_second;
    QString m_watch;
    bool m_loaded = false;
    QHash<Key, Downloads::FurtherCopy> m_copies;
    QList<Key> m_waiting; ///< for their turn
    bool m_busy = false;
    Key m_current;
    bool m_looking = false; ///< for drives
    std::atomic_bool m_ending = false;
    QThreadPool m_disk; ///< one thread
};

} // namespace Rushes::Workbench
