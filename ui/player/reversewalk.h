// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Rushes::Ui {

/// Playing backwards as a walk of exact seeks: says which frame it is time for. It looks at the clock, so a decoder that is slow skips
/// frames and does not fall behind.
class ReverseWalk : public QObject {
    Q_OBJECT

public:
    explicit ReverseWalk(QObject* parent = nullptr);

    /// From `frame` backwards at `speed` times (positive) the rate, until the first frame.
    void start(qint64 frame, double speed, Media::FrameRate rate);
    void stop() { m_ticks.stop(); }
    [[nodiscard]] bool isWalking() const { return m_ticks.isActive(); }

    /// The frame that it is time for this long after the start; never below 0.
    [[nodiscard]] static qint64 frameAfter(qint64 start, double speed, Media::FrameRate rate, qint64 nanoseconds);

Q_SIGNALS:
    /// Not twice the same.
    void frameDue(qint64 frame);
    /// frameDue(0) was said; the walk is over.
    void arrived();

private:
    void tick();

    QTimer m_ticks;
    QElapsedTimer m_since;
    qint64 m_start = 0;
    qint64 m_last = 0;
    double m_speed = 1;
    Media::FrameRate m_rate = Media::FrameRate::of(25).value();
};

} // namespace Rushes::Ui
