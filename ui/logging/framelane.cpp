// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/framelane.h"

#include "core/base/errand.h"

#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int mostPictures = 200;
constexpr int asked = 128; ///< pixels across, sharp enough for a strip on a dense screen

QImage decoded(const QByteArray& jpeg) {
    const QImage image = QImage::fromData(jpeg, "JPEG");
    return image.width() > 4 * asked ? QImage{} : image;
}

} // namespace

FrameLane::FrameLane(FrameSource source, QObject* parent) : QObject{parent}, m_source{std::move(source)}, m_pictures{mostPictures} {}

void FrameLane::setClip(const std::optional<Library::Clip>& clip) {
    if (clip && m_clip && clip->id == m_clip->id && clip->path == m_clip->path) return;
    m_clip = clip;
    m_pictures.clear();
    m_missing.clear();
    m_wish = {};
    m_asking = false;
    ++m_turn;
}

void FrameLane::show(qint64 firstFrame, qint64 frames, const QSize& size, qreal devicePixelRatio) {
    if (!m_clip || !m_clip->facts || !m_clip->facts->frameRate || size.isEmpty() || frames <= 0) return;
    m_wish = {{}, firstFrame, frames, size, devicePixelRatio};
    const int count = std::max(1, size.width() / pictureWidth());
    // On a grid, so that the same pictures serve while the strip is moved.
    const qint64 step = std::max<qint64>(1, frames / count);
    for (qint64 frame = firstFrame / step * step; frame < firstFrame + frames; frame += step) m_wish.frames.append(frame);
    paint();
    askNext();
}

void FrameLane::askNext() {
    if (m_asking || !m_source || !m_clip) return;
    const auto wanted = std::ranges::find_if(m_wish.frames, [this](qint64 frame) { return !m_pictures.contains(frame) && !m_missing.contains(frame); });
    if (wanted == m_wish.frames.end()) return;
    m_asking = true;
    const Media::FrameRate rate = *m_clip->facts->frameRate;
    const std::chrono::milliseconds at{*wanted * 1000 * rate.denominator() / rate.numerator()};
    m_source(*m_clip, at, asked)
        .then(QtFuture::Launch::Async, [](const Media::ProbeResult<QByteArray>& jpeg) { return jpeg ? decoded(*jpeg) : QImage{}; })
        .then(this, [this, turn = m_turn, frame = *wanted](const QImage& image) {
            if (turn == m_turn) take(frame, image);
        });
}

void FrameLane::take(qint64 frame, const QImage& image) {
    m_asking = false;
    if (image.isNull()) m_missing.insert(frame);
    else m_pictures.insert(frame, new QImage{image});
    paint();
    askNext();
}

void FrameLane::paint() {
    QImage lane{(QSizeF{m_wish.size} * m_wish.ratio).toSize(), QImage::Format_ARGB32_Premultiplied};
    lane.setDevicePixelRatio(m_wish.ratio);
    lane.fill(Qt::transparent);
    QPainter painter{&lane};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double perFrame = static_cast<double>(m_wish.size.width()) / static_cast<double>(m_wish.count);
    const double apart = m_wish.frames.size() < 2 ? m_wish.size.width() : static_cast<double>(m_wish.frames.at(1) - m_wish.frames.at(0)) * perFrame;
    for (const qint64 frame : std::as_const(m_wish.frames)) {
        const QImage* picture = m_pictures.object(frame);
        if (picture == nullptr) continue;
        const double x = static_cast<double>(frame - m_wish.first) * perFrame;
        painter.drawImage(QRectF{x, 0, std::min<double>(apart - 1, pictureWidth()), static_cast<double>(m_wish.size.height())}, *picture);
    }
    painter.end();
    Q_EMIT painted(lane);
}

} // namespace Rushes::Ui
