// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loosethreads.h"
#include "core/library/clip.h"
#include "core/library/thumbnailcache.h"
#include "core/media/probefault.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace Rushes::Media {
class ProbeClient;
}

namespace Rushes::Library {

/// Pictures and levels of clips: from a folder of the user's cache, or made by rushes-probe and kept there. A changed file gets new ones.
/// Use it from the thread of its ProbeClient, which must have an event loop; disk work is done in a thread of its own.
class ThumbnailStore : public QObject {
    Q_OBJECT

public:
    ThumbnailStore(Media::ProbeClient& probe, const QString& folder, ByteCount limit = 512_MiB, QObject* parent = nullptr);
    ~ThumbnailStore() override;
    Q_DISABLE_COPY_MOVE(ThumbnailStore)

    /// A JPEG file, `width` pixels across at most.
    QFuture<Media::ProbeResult<QByteArray>> thumbnail(const Clip& clip, int width = 320);
    /// The picture at a time of the clip, or the key frame before it, in the same form.
    QFuture<Media::ProbeResult<QByteArray>> frame(const Clip& clip, std::chrono::milliseconds at, int width = 320);
    /// A piece of the clip's levels, counted from 0: see Media::WaveformPiece.
    QFuture<Media::ProbeResult<QByteArray>> waveform(const Clip& clip, int piece);

private:
    using Answer = Media::ProbeResult<QByteArray>;
    /// What is in the cache under `what`, or is made by `make` and kept.
    QFuture<Answer> find(const Clip& clip, const QString& what, const std::function<QFuture<Answer>(const QString& path)>& make);

    Media::ProbeClient& m_probe;
    std::shared_ptr<ThumbnailCache> m_cache; ///< used in the disk thread only, where the last work may outlive a future
    LooseThreads m_looks{1}; ///< at clips' files, which may lie on a share that hangs
    QThreadPool m_disk;      ///< one thread, for the cache alone
};

} // namespace Rushes::Library
