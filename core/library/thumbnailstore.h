// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/thumbnailcache.h"
#include "core/media/probefault.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Rushes::Media {
class ProbeClient;
}

namespace Rushes::Library {

/// Pictures of clips: from a folder of the user's cache, or made by rushes-probe and kept there. A changed file gets a new picture.
/// Use it from the thread of its ProbeClient, which must have an event loop; disk work is done in a thread of its own.
class ThumbnailStore : public QObject {
    Q_OBJECT

public:
    ThumbnailStore(Media::ProbeClient& probe, const QString& folder, ByteCount limit = 512_MiB, QObject* parent = nullptr);
    ~ThumbnailStore() override;
    Q_DISABLE_COPY_MOVE(ThumbnailStore)

    /// A JPEG file, `width` pixels across at most.
    QFuture<Media::ProbeResult<QByteArray>> thumbnail(const Clip& clip, int width = 320);

private:
    QFuture<Media::ProbeResult<QByteArray>> make(const QString& path, int width, const QString& key);

    Media::ProbeClient& m_probe;
    std::shared_ptr<ThumbnailCache> m_cache; ///< used in the disk thread only, where the last work may outlive a future
    QThreadPool m_disk;                      ///< one thread
};

} // namespace Rushes::Library
