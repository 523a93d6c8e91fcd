// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/thumbnailcache.h"
#include "ui/widgets/picturesource.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Rushes::Library {
class ThumbnailStore;
}
namespace Rushes::Workbench {
class PortalDesks;
}

namespace Rushes::Desktop {

/// Where the window's pictures come from: the portal on whose origin they lie, kept in a bounded folder of the cache so that they are there without a network,
/// and for clips the first picture that rushes-probe finds in them.
class Pictures final : public QObject, public Ui::PictureSource {
    Q_OBJECT

public:
    /// `opensClips` is false in safe mode: no file is opened for its picture then.
    Pictures(Workbench::PortalDesks& portals, Library::ThumbnailStore& clips, const QString& folder, bool opensClips, QObject* parent = nullptr);
    ~Pictures() override;

    QFuture<QByteArray> picture(const QUrl& url) override;

    /// The URL by which picture() knows a clip's picture; another one when the file changes.
    [[nodiscard]] static QUrl urlOf(const Library::Clip& clip);

private:
    QFuture<QByteArray> ofPortal(const QUrl& url);
    QFuture<QByteArray> ofClip(const QUrl& url);

    Workbench::PortalDesks& m_portals;
    Library::ThumbnailStore& m_clips;
    bool m_opensClips;
    std::shared_ptr<Library::ThumbnailCache> m_cache; ///< used in the disk thread only, where the last work may outlive a future
    QThreadPool m_disk;                               ///< one thread
};

} // namespace Rushes::Desktop
