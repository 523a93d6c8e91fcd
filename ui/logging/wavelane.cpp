// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/wavelane.h"

#include "core/base/errand.h"

#include <algorithm>
#include <cmath>

namespace Rushes::Ui {

using Media::WaveformPiece;

namespace {

/// The highest peak of all channels from one moment up to another, counted over all pieces; nothing where none is known.
std::optional<quint8> highest(const WaveLane::Pieces& pieces, qint64 from, qint64 to) {
    constexpr qint64 length = WaveformPiece::seconds * WaveformPiece::perSecond;
    std::optional<quint8> found;
    for (qint64 moment = from; moment < to; ++moment) {
        const auto piece = pieces.constFind(static_cast<int>(moment / length));
        if (piece == pieces.constEnd()) {
            moment = (moment / length + 1) * length - 1;
            continue;
        }
        const auto within = static_cast<int>(moment % length);
        if (within >= piece->moments()) continue;
        for (int channel = 0; channel < piece->channels(); ++channel) found = std::max(found.value_or(0), piece->peak(within, channel));
    }
    return found;
}

} // namespace

WaveLane::WaveLane(WaveSource source, QObject* parent) : QObject{parent}, m_source{std::move(source)} {}

void WaveLane::setClip(const std::optional<Library::Clip>& clip) {
    if (clip && m_clip && clip->id == m_clip->id && clip->path == m_clip->path) return;
    m_clip = clip;
    m_pieces.clear();
    m_missing.clear();
    m_asked.reset();
    m_wish = {};
    ++m_turn;
}

double WaveLane::secondOf(qint64 frame) const {
    const auto& facts = m_clip->facts;
    if (!facts || !facts->frameRate) return 0;
    return static_cast<double>(frame) * static_cast<double>(facts->frameRate->denominator()) / static_cast<double>(facts->frameRate->numerator());
}

void WaveLane::show(qint64 firstFrame, qint64 frames, const QSize& size, qreal devicePixelRatio, const QColor& colour) {
    if (!m_clip || size.isEmpty()) return;
    m_ratio = devicePixelRatio;
    m_wish = {secondOf(firstFrame), secondOf(frames), (QSizeF{size} * devicePixelRatio).toSize(), colour};
    repaint();
    askNext();
}

/// Of the pieces that are shown and not known, the one that is nearest to the playhead.
std::optional<int> WaveLane::nextPiece() const {
    if (!m_clip || !m_clip->facts || m_clip->facts->audioChannels == 0 || m_wish.seconds <= 0) return std::nullopt;
    const double end = std::min(m_wish.firstSecond + m_wish.seconds, static_cast<double>(m_clip->facts->duration.count()) / 1000);
    const int first = static_cast<int>(m_wish.firstSecond) / WaveformPiece::seconds;
    const int last = std::max(first, static_cast<int>(std::ceil(end / WaveformPiece::seconds)) - 1);
    const int here = static_cast<int>(secondOf(m_playhead)) / WaveformPiece::seconds;
    std::optional<int> nearest;
    for (int piece = first; piece <= last; ++piece) {
        if (m_pieces.contains(piece) || m_missing.contains(piece)) continue;
        if (!nearest || std::abs(piece - here) < std::abs(*nearest - here)) nearest = piece;
    }
    return nearest;
}

void WaveLane::askNext() {
    if (m_asked || !m_source) return;
    m_asked = nextPiece();
    if (!m_asked) return;
    m_source(*m_clip, *m_asked).then(this, [this, turn = m_turn, asked = *m_asked](const Media::ProbeResult<QByteArray>& answer) {
        if (turn != m_turn) return;
        m_asked.reset();
        const auto piece = answer ? WaveformPiece::fromAnswer(*answer) : std::nullopt;
        if (piece) m_pieces.insert(asked, *piece);
        else m_missing.insert(asked);
        if (piece) repaint();
        askNext();
    });
}

void WaveLane::repaint() {
    if (m_painting) {
        m_stale = true;
        return;
    }
    if (m_wish.size.isEmpty()) return;
    m_painting = true;
    inBackground([pieces = m_pieces, wish = m_wish] { return paint(pieces, wish); }).then(this, [this, turn = m_turn](QImage image) {
        m_painting = false;
        if (turn == m_turn) {
            image.setDevicePixelRatio(m_ratio);
            Q_EMIT painted(image);
        }
        if (std::exchange(m_stale, false) || turn != m_turn) repaint();
    });
}

QImage WaveLane::paint(const Pieces& pieces, const Wish& wish) {
    QImage image{wish.size, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    const QRgb ink = qPremultiply(wish.colour.rgba());
    const int middle = image.height() / 2;
    const double perPixel = wish.seconds * WaveformPiece::perSecond / std::max(1, image.width());
    const double first = wish.firstSecond * WaveformPiece::perSecond;
    for (int x = 0; x < image.width(); ++x) {
        const auto from = static_cast<qint64>(std::floor(first + x * perPixel));
        const auto to = std::max(from + 1, static_cast<qint64>(std::floor(first + (x + 1) * perPixel)));
        const auto peak = highest(pieces, from, to);
        if (!peak) continue;
        const int reach = std::max(1, qRound(*peak / 255.0 * middle));
        for (int y = std::max(0, middle - reach); y < std::min(image.height(), middle + reach); ++y) reinterpret_cast<QRgb*>(image.scanLine(y))[x] = ink;
    }
    return image;
}

QList<quint8> WaveLane::levelsAt(qint64 frame) const {
    if (!m_clip) return {};
    const auto moment = static_cast<qint64>(std::floor(secondOf(frame) * WaveformPiece::perSecond));
    constexpr qint64 length = WaveformPiece::seconds * WaveformPiece::perSecond;
    const auto piece = m_pieces.constFind(static_cast<int>(moment / length));
    QList<quint8> levels;
    if (piece == m_pieces.constEnd()) return levels;
    for (int channel = 0; channel < piece->channels(); ++channel) levels.append(piece->peak(static_cast<int>(moment % length), channel));
    return levels;
}

} // namespace Rushes::Ui
