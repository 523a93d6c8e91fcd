// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"

namespace Rushes::Tests {

/// Does what it is told at once, in words that a test can read; plays only when the test says so.
class FakePlayer final : public Ui::Player {
public:
    void load(const Ui::PlayerSource& source, qint64 first) override {
        m_source = source;
        loads.append(first);
        m_position = first;
        m_showing = false;
    }
    void unload() override {
        m_source = {};
        m_showing = false;
        ++unloads;
    }
    void setPaused(bool paused) override {
        if (std::exchange(m_paused, paused) != paused) Q_EMIT pausedChanged(paused);
    }
    void seek(qint64 frame) override {
        seeks.append(frame);
        reach(frame);
    }
    void step(qint64 frames) override {
        setPaused(true);
        seek(m_position + frames);
    }
    void setVolume(int percent) override {
        m_volume = percent;
        Q_EMIT volumeChanged();
    }
    void setMuted(bool muted) override {
        m_muted = muted;
        Q_EMIT volumeChanged();
    }
    void setPictureSize(QSize size) override { pictureSize = size; }
    void setSpeed(double speed) override {
        if (std::exchange(m_speed, speed) != speed) Q_EMIT speedChanged(speed);
    }
    void setLoop(std::optional<Ui::FrameSpan> span) override { loop = span; }
    void setHeard(const QList<int>& channels) override { heard = channels; }
    void setCaptionsShown(bool shown) override { captionsShown = shown; }

    [[nodiscard]] const Ui::PlayerSource& source() const override { return m_source; }
    [[nodiscard]] bool isPaused() const override { return m_paused; }
    [[nodiscard]] bool isShowing() const override { return m_showing; }
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] qint64 duration() const override { return m_duration; }
    [[nodiscard]] std::optional<Media::FrameRate> rate() const override { return m_source.rate; }
    [[nodiscard]] int volume() const override { return m_volume; }
    [[nodiscard]] bool isMuted() const override { return m_muted; }
    [[nodiscard]] QImage picture() const override { return m_picture; }
    [[nodiscard]] double speed() const override { return m_speed; }
    [[nodiscard]] bool hasCaptions() const override { return captions; }

    /// The first frame is there.
    void show(qint64 duration, const QImage& picture = {}) {
        m_duration = duration;
        m_picture = picture;
        m_showing = true;
        Q_EMIT durationChanged(duration);
        Q_EMIT pictureChanged();
        Q_EMIT showing();
    }
    /// It has played on to this frame.
    void reach(qint64 frame) {
        m_position = frame;
        Q_EMIT positionChanged(frame);
    }
    void fail(Ui::PlayerFault fault) {
        m_source = {};
        m_showing = false;
        reach(0);
        Q_EMIT failed(fault);
    }

    QList<qint64> loads; ///< the first frame of each
    QList<qint64> seeks;
    int unloads = 0;
    std::optional<Ui::FrameSpan> loop;
    QList<int> heard;
    bool captions = false;
    bool captionsShown = false;
    QSize pictureSize;

private:
    Ui::PlayerSource m_source;
    bool m_paused = true;
    bool m_showing = false;
    bool m_muted = false;
    double m_speed = 1;
    int m_volume = 100;
    qint64 m_position = 0;
    qint64 m_duration = 0;
    QImage m_picture;
};

} // namespace Rushes::Tests
