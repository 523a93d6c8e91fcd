// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/media/probefault.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace Rushes::Ui {

/// Where pictures of a clip come from: see Library::ThumbnailStore::frame().
using FrameSource = std::function<QFuture<Media::ProbeResult<QByteArray>>(const Library::Clip& clip, std::chrono::milliseconds at, int width)>;

/// A row of pictures from a clip, for one without sound: each stands where it was taken. Pictures are asked for one by one, decoded in a thread
/// of their own, and kept while there is room.
class FrameLane : public QObject {
    Q_OBJECT

public:
    explicit FrameLane(FrameSource source, QObject* parent = nullptr);

    void setClip(const std::optional<Library::Clip>& clip);
    /// What is to be shown, in what size (logical pixels); painted() follows, again with each picture that comes.
    void show(qint64 firstFrame, qint64 frames, const QSize& size, qreal devicePixelRatio);

Q_SIGNALS:
    void painted(const QImage& image);

private:
    struct Wish {
        QList<qint64> frames; ///< of the pictures, from left to right
        qint64 first = 0;
        qint64 count = 1;     ///< of frames that are shown
        QSize size;           ///< logical pixels
        qreal ratio = 1;
    };

    void askNext();
    void take(qint64 frame, const QImage& image);
    void paint();
    [[nodiscard]] int pictureWidth() const { return m_wish.size.height() * 16 / 9; }

    FrameSource m_source;
    std::optional<Library::Clip> m_clip;
    Wish m_wish;
    QCache<qint64, QImage> m_pictures;
    QSet<qint64> m_missing;
    bool m_asking = false;
    quint64 m_turn = 0; ///< another clip
};

} // namespace Rushes::Ui
