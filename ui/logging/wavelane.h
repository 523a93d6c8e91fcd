// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/media/probefault.h"
#include "core/media/waveform.h"

#include <QColor>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace Rushes::Ui {

/// Where the levels of a clip come from, piece by piece: see Library::ThumbnailStore::waveform().
using WaveSource = std::function<QFuture<Media::ProbeResult<QByteArray>>(const Library::Clip& clip, int piece)>;

/// The levels of one clip: asks for the pieces that are looked at, those nearest to the playhead first, and paints them in a thread of its
/// own.
class WaveLane : public QObject {
    Q_OBJECT

public:
    explicit WaveLane(WaveSource source, QObject* parent = nullptr);

    void setClip(const std::optional<Library::Clip>& clip);
    /// What is to be painted, in what size (logical pixels) and colour; painted() follows, again with each piece that comes.
    void show(qint64 firstFrame, qint64 frames, const QSize& size, qreal devicePixelRatio, const QColor& colour);
    void setPlayhead(qint64 frame) { m_playhead = frame; }
    /// The peaks of all channels at a frame, as far as they are known; see Media::WaveformPiece.
    [[nodiscard]] QList<quint8> levelsAt(qint64 frame) const;

    struct Wish {
        double firstSecond = 0;
        double seconds = 0;
        QSize size; ///< pixels of the device
        QColor colour;
    };
    using Pieces = QHash<int, Media::WaveformPiece>;
    /// The picture: the highest peak of all channels, mirrored at the middle.
    [[nodiscard]] static QImage paint(const Pieces& pieces, const Wish& wish);

Q_SIGNALS:
    void painted(const QImage& image);

private:
    void askNext();
    void repaint();
    [[nodiscard]] double secondOf(qint64 frame) const;
    [[nodiscard]] std::optional<int> nextPiece() const;

    WaveSource m_source;
    std::optional<Library::Clip> m_clip;
    Pieces m_pieces;
    QSet<int> m_missing; ///< pieces that could not be had
    std::optional<int> m_asked;
    Wish m_wish;
    qreal m_ratio = 1;
    qint64 m_playhead = 0;
    quint64 m_turn = 0;   ///< another clip
    bool m_painting = false;
    bool m_stale = false; ///< there is something newer to paint
};

} // namespace Rushes::Ui
