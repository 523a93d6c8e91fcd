// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loosethreads.h"
#include "core/base/result.h"
#include "core/library/clip.h"
#include "core/library/importrequest.h"
#include "core/media/probefault.h"
#include "core/storage/storageerror.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>

namespace Rushes {
class Clock;
}

namespace Rushes::Media {
class ProbeClient;
}

namespace Rushes::Library {

class ClipRepository;
class MediaRoots;

enum class ImportFault : quint8 {
    Unreadable, ///< no such file, a folder, or not ours to read
    Storage,    ///< the library could not take it: see storage
};

struct ImportError {
    ImportFault fault;
    QString detail;
    std::optional<Storage::StorageError> storage;

    [[nodiscard]] bool isRetryable() const { return fault == ImportFault::Unreadable || (storage && storage->isRetryable()); }
    [[nodiscard]] static constexpr bool needsSignIn() { return false; }
};

template <typename T> using ImportResult = Result<T, ImportError>;

/// As a clip keeps why it could not be probed: "crashed", "timedOut", "notMedia", "unreadable", "tooLarge" or "noProbe".
[[nodiscard]] QString probeProblemOf(Media::ProbeFault fault);

/// Whether a frame has the same number and timecode in both.
[[nodiscard]] bool countAlike(const Media::MediaFacts& one, const Media::MediaFacts& other);

/// Takes files into the library where they lie. A file is a clip at once; its facts and, where nobody knows it yet, its digest follow,
/// and both are changes that ClipRepository tells of. A file that cannot be probed is a clip all the same. Use it from one thread,
/// which must have an event loop.
class Importer : public QObject {
    Q_OBJECT

public:
    Importer(ClipRepository& clips, MediaRoots& roots, Media::ProbeClient& probe, const Clock& clock, QObject* parent = nullptr);
    /// Gives up digests that are being computed; the next import of the file computes them.
    ~Importer() override;
    Q_DISABLE_COPY_MOVE(Importer)

    /// Answers as soon as the clip is in the library. A file that is there already answers its clip, as it is. A clip that was removed comes back with
    /// all that was logged on it; a file of the size of one is read first, so that none is taken for another. A clip that waited for the bytes
    /// gets the file, once its facts are read, and keeps all that was logged on it.
    QFuture<ImportResult<Clip>> import(const ImportRequest& request);

Q_SIGNALS:
    /// Once after each successful import: all that can be known of the clip's file is in the library.
    void settled(const Rushes::Library::ClipId& id);

private:
    QFuture<ImportResult<Clip>> addClip(const ImportRequest& request, const QString& path, ByteCount size);
    QFuture<std::optional<Sha256>> digestToAddBy(const ImportRequest& request, const QString& path, ByteCount size);
    QFuture<ImportResult<Clip>> giveFile(const Clip& clip, const ImportRequest& request, const QString& path, ByteCount size);
    void complete(const Clip& clip);
    void probe(const Clip& clip);
    void computeDigest(const Clip& clip);
    void settle(const ClipId& id);
    void change(const ClipId& id, const std::function<void(Clip&)>& how, const std::function<void()>& next, int tries = 0);

    ClipRepository& m_clips;
    MediaRoots& m_roots;
    Media::ProbeClient& m_probe;
    const Clock& m_clock;
    LooseThreads m_disk{1}; ///< one thread: two files read at once are each read at less than half the speed
    std::shared_ptr<std::atomic_bool> m_ending = std::make_shared<std::atomic_bool>(false); ///< with the thread that reads
    QSet<ClipId> m_unsettled;
};

} // namespace Rushes::Library
