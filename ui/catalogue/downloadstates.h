// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "ui/catalogue/videostate.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

/// The file of a video or photo in the library.
struct LocalCopy {
    QString path;
    bool verified = false;

    bool operator==(const LocalCopy&) const = default;
};

/// Says of any video, and of the original of any photo, of one portal where it stands, joined from the library and the download queue by
/// the item's id.
class DownloadStates : public QObject {
    Q_OBJECT

public:
    explicit DownloadStates(Clock& clock, QObject* parent = nullptr);

    /// The portal whose videos are meant, as a download names it; the queue may hold others with the same ids. Empty for any.
    void setPortal(const QString& portal);
    /// Keeps up with a queue, which must outlive this.
    void follow(const Downloads::DownloadQueue& queue);
    /// The queue's entries, in place of following one.
    void setDownloads(const QList<Downloads::Download>& downloads);
    /// What the library holds, by the video's id.
    void setLibrary(const QHash<Catalogue::VideoId, LocalCopy>& copies, const QHash<Catalogue::PhotoId, LocalCopy>& photos = {});

    [[nodiscard]] VideoState of(const Catalogue::VideoId& video) const { return m_states.value(video); }
    [[nodiscard]] VideoState of(const Catalogue::PhotoId& photo) const { return m_photoStates.value(photo); }
    /// As stateText() at this moment.
    [[nodiscard]] QString text(const VideoState& state) const;
    [[nodiscard]] const QHash<Catalogue::VideoId, VideoState>& all() const { return m_states; }
    /// Those whose file is here: what can be opened without a network.
    [[nodiscard]] QList<Catalogue::VideoId> localVideos() const;
    [[nodiscard]] QList<Catalogue::PhotoId> localPhotos() const;

Q_SIGNALS:
    /// These videos stand elsewhere than before, or their count-down went on.
    void changed(const QSet<Rushes::Catalogue::VideoId>& videos);
    /// The same of photos.
    void photosChanged(const QSet<Rushes::Catalogue::PhotoId>& photos);

private:
    void join();
    void countDown();

    Clock& m_clock;
    QString m_portal;
    QHash<Catalogue::VideoId, LocalCopy> m_library;
    QList<Downloads::Download> m_downloads;
    QHash<Catalogue::VideoId, VideoState> m_states;
    QHash<Catalogue::PhotoId, LocalCopy> m_photos;
    QHash<Catalogue::PhotoId, VideoState> m_photoStates;
    bool m_countingDown = false;
};

} // namespace Rushes::Ui
