// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QWidget>

class QAction;
class QSlider;
class QToolButton;

namespace Rushes::Ui {

class PlainLabel;
class SeekSlider;

/// The keys of a player below its picture: play, volume, position, timecode, full screen. It shows what it is told and says what people do.
class TransportBar final : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    /// How frames are named: the rate, and the timecode of the first one (empty for zero).
    void setTiming(Media::FrameRate rate, const QString& startTimecode);
    void setDuration(qint64 frames);
    void setPosition(qint64 frame);
    void setPaused(bool paused);
    void setVolume(int percent, bool muted);
    void setFullScreen(bool fullScreen);

    /// "10:11:48:07 / 38:05".
    [[nodiscard]] QString timeText() const;

Q_SIGNALS:
    void playPressed();
    void seekRequested(qint64 frame);
    void volumeChosen(int percent);
    void muteChosen(bool muted);
    void fullScreenPressed();

private:
    void makeVolume();
    void showTime();

    QToolButton* m_play;
    QToolButton* m_volume;
    QSlider* m_volumeSlider = nullptr;
    QAction* m_mute = nullptr;
    SeekSlider* m_slider;
    PlainLabel* m_time;
    QToolButton* m_full;
    Media::FrameRate m_rate;
    QString m_start;
    qint64 m_position = 0;
    qint64 m_duration = 0;
};

} // namespace Rushes::Ui
