// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/download.h"
#include "core/library/clip.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Library {
class ClipRepository;
class MediaRoots;
} // namespace Rushes::Library
namespace Rushes::Media {
class ProbeClient;
struct MediaFacts;
} // namespace Rushes::Media

namespace Rushes::Workbench {

class PortalDesks;
struct ToldFacts;

/// Why a download cannot be logged before it is whole, at least not now.
enum class EarlyLogFault : quint8 {
    Unknown,    ///< there is no such download
    Failed,     ///< it has failed; nothing brings it
    NoLength,   ///< nobody has said how long the file is
    NotBegun,   ///< its head is not here yet; it is brought before the rest from now on
    Unreadable, ///< what is here does not say what it is; its end may, which is brought before the rest from now on
    NoRate,     ///< it was read, and has no rate by which frames could be counted
    NotTaken,   ///< it is whole, and the library is taking it in just now
    Storage,    ///< the library could not take it: see detail
};

[[nodiscard]] QString word(EarlyLogFault fault);
[[nodiscard]] EarlyLogFault earlyLogFaultFrom(QStringView word); ///< Storage for one that is not known

/// What people are told: what is so, and what they can do.
[[nodiscard]] QString sentence(EarlyLogFault fault);

struct EarlyLogError {
    EarlyLogFault fault;
    QString detail = {};

    [[nodiscard]] bool isRetryable() const {
        using enum EarlyLogFault;
        return fault == NotBegun || fault == Unreadable || fault == NotTaken || fault == Storage;
    }
    [[nodiscard]] static constexpr bool needsSignIn() { return false; }
};

/// Makes clips of downloads that still come, so that they can be logged: the clip is in the library from then on, and gets its file when that
/// has arrived (see Importer). Follows the queue, so that each of these clips knows which download brings it, if any.
class EarlyLog : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    EarlyLog(Downloads::DownloadQueue& queue, Library::ClipRepository& clips, Library::MediaRoots& roots, Media::ProbeClient& probe, PortalDesks& portals,
             const Clock& clock, QObject* parent = nullptr);

    /// The clip of a download, which is made where there is none yet; of one that has arrived, its clip. A clip is made only where the rate is
    /// known from what is here.
    QFuture<Result<Library::ClipId, EarlyLogError>> begin(const Downloads::DownloadId& id);
    /// Puts in order what another run left behind. Once, after the queue is loaded.
    QFuture<void> recover();

private:
    using Answer = Result<Library::ClipId, EarlyLogError>;
    /// A clip that waits for its file.
    struct Waiting {
        Library::ClipId clip;
        QString downloadId;
    };

    QFuture<Answer> clipOfWhole(const QString& path);
    QFuture<Answer> expect(const Downloads::Download& download, const Media::MediaFacts& head);
    QFuture<Answer> keep(const Downloads::Download& download, const ToldFacts& told, const Media::MediaFacts& head);
    QFuture<Answer> give(const Downloads::Download& download, const Library::ClipId& clip, bool isNew);
    [[nodiscard]] static QString keyOf(const Downloads::DownloadRequest& request);
    /// What brings the bytes of a key; empty for nothing.
    [[nodiscard]] QString bringerOf(const QString& key) const;
    void follow(const QString& key);
    void look(const QList<Downloads::DownloadId>& ids);
    void letGo(const QList<Downloads::DownloadId>& ids);

    Downloads::DownloadQueue& m_queue;
    Library::ClipRepository& m_clips;
    Library::MediaRoots& m_roots;
    Media::ProbeClient& m_probe;
    PortalDesks& m_portals;
    const Clock& m_clock;
    QHash<QString, Waiting> m_waiting; ///< by portal and bytes
};

} // namespace Rushes::Workbench
