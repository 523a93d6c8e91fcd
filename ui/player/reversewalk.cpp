// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/reversewalk.h"

#include <algorithm>
#include <cmath>

namespace Rushes::Ui {

ReverseWalk::ReverseWalk(QObject* parent) : QObject{parent} {
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &ReverseWalk::tick);
}

void ReverseWalk::start(qint64 frame, double speed, Media::FrameRate rate) {
    m_start = frame;
    m_last = frame;
    m_speed = speed;
    m_rate = rate;
    m_since.start();
    // A frame that is early by half is shown as late as that.
    constexpr int least = 10;
    m_ticks.start(std::max(least, static_cast<int>(500.0 * static_cast<double>(rate.denominator()) / static_cast<double>(rate.numerator()) / speed)));
}

qint64 ReverseWalk::frameAfter(qint64 start, double speed, Media::FrameRate rate, qint64 nanoseconds) {
    const double seconds = static_cast<double>(nanoseconds) / 1e9;
    const double frames = seconds * speed * static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
    return std::max<qint64>(0, start - static_cast<qint64>(std::floor(frames)));
}

void ReverseWalk::tick() {
    const qint64 frame = frameAfter(m_start, m_speed, m_rate, m_since.nsecsElapsed());
    if (frame == 0) stop();
    if (std::exchange(m_last, frame) != frame) Q_EMIT frameDue(frame);
    if (frame == 0) Q_EMIT arrived();
}

} // namespace Rushes::Ui
