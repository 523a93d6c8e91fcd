// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlrecorder.h"
#include "core/downloads/downloadevent.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Rushes {
class Clock;
}

namespace Rushes::Workbench {

/// Writes down in the ASC MHL history of its folder where each file from a portal comes from, as soon as the file is whole. Files that come
/// while others are being read share the next generation. What a person fetched by a raw URL is left to that person.
class Custodian : public QObject {
    Q_OBJECT

public:
    explicit Custodian(Clock& clock, QObject* parent = nullptr);
    /// Gives up the reading under way; the next run does it again.
    ~Custodian() override;
    Q_DISABLE_COPY_MOVE(Custodian)

    /// Whether the download is of the kind that is written down.
    [[nodiscard]] static bool keeps(const Downloads::Download& download);

    /// Answers by settled(). `companions` are files beside it that belong to it, such as captions; `terms` is what the portal said of the
    /// file's use to everybody, without an account.
    void record(const Downloads::Download& download, const QStringList& companions, const QList<Custody::MhlFact>& terms);

    /// Files that it may have written down have other names. Answers when that is written down too, or cannot be.
    QFuture<void> noteRenames(const QList<Custody::MhlRename>& files);

Q_SIGNALS:
    /// Nothing more will be tried in this run. Where it is not `done` it is worth another try in the next.
    void settled(const Rushes::Downloads::DownloadId& id, bool done);
    /// A line for the download's story.
    void noted(const Rushes::Downloads::DownloadId& id, const Rushes::Downloads::Occurrence& what);

private:
    struct Job {
        Downloads::DownloadId id;
        QList<Custody::MhlArrival> arrivals;
    };
    void next();
    void ended(const QList<Job>& jobs, const Custody::MhlResult<Custody::MhlRecorded>& recorded);

    Clock& m_clock;
    std::shared_ptr<Custody::MhlRecorder> m_recorder; ///< used in the disk thread only
    QThreadPool m_disk;                               ///< one thread
    std::atomic_bool m_ending = false;
    bool m_busy = false;
    QStringList m_folders;                            ///< in the order in which they got something to do
    QHash<QString, QList<Job>> m_jobs;                ///< by folder
};

/// Where a file comes from, as it may be told to anybody: without the signature of a link, a name or a password.
[[nodiscard]] QString publicSource(const Downloads::DownloadRequest& request);

} // namespace Rushes::Workbench
