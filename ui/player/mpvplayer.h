// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/mpvtracks.h"
#include "ui/player/player.h"

#include <memory>

namespace Rushes::Ui {

class MpvEngine;
class ReverseWalk;

/// Player on libmpv, painting by software: it needs neither a display nor a graphics card.
class MpvPlayer final : public Player {
    Q_OBJECT

public:
    enum class Sound : quint8 { On, None };

    /// Without sound no sound device is opened; for tests.
    explicit MpvPlayer(Sound sound = Sound::On, QObject* parent = nullptr);
    ~MpvPlayer() override;

    void load(const PlayerSource& source, qint64 first = 0) override;
    void unload() override;
    void setPaused(bool paused) override;
    void seek(qint64 frame) override;
    void step(qint64 frames) override;
    void setVolume(int percent) override;
    void setMuted(bool muted) override;
    void setPictureSize(QSize size) override;
    void setSpeed(double speed) override;
    void setLoop(std::optional<FrameSpan> span) override;
    void setHeard(const QList<int>& channels) override;
    void setCaptionsShown(bool shown) override;

    [[nodiscard]] const PlayerSource& source() const override { return m_source; }
    [[nodiscard]] bool isPaused() const override { return m_paused; }
    [[nodiscard]] bool isShowing() const override { return m_stage == Stage::Showing; }
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] qint64 duration() const override { return m_duration; }
    [[nodiscard]] std::optional<Media::FrameRate> rate() const override { return m_rate; }
    [[nodiscard]] int volume() const override { return m_volume; }
    [[nodiscard]] bool isMuted() const override { return m_muted; }
    [[nodiscard]] QImage picture() const override { return m_picture; }
    [[nodiscard]] double speed() const override { return m_speed; }
    [[nodiscard]] bool hasCaptions() const override { return m_tracks.captions > 0; }

    /// Whether the engine has been made.
    [[nodiscard]] bool hasEngine() const { return m_engine != nullptr; }

private:
    enum class Stage : quint8 { Empty, Loading, Showing };

    /// Makes the engine, and opens what is wanted by then.
    void startEngine();
    void openSource();
    void applyPaused();
    /// As seek(), for the walk backwards itself.
    void goTo(qint64 frame);
    void seekNow(qint64 frame);
    /// Seeks what waits to be sought; whether there was something.
    bool seekOn();
    void readEvents();
    void playbackRestarted();
    void timeReported(double seconds);
    void durationReported(double seconds);
    void rateReported(double framesPerSecond);
    void tracksReported(const MpvTracks& tracks);
    void applyLoop();
    void endReported();
    void fail(PlayerFault fault);
    void forget();
    void setPosition(qint64 frame);
    void paint(bool onlyIfNew);

    std::unique_ptr<MpvEngine> m_engine; ///< null before the first load
    Sound m_sound;
    ReverseWalk* m_backwards;
    double m_speed = 1;
    std::optional<FrameSpan> m_loop;
    MpvTracks m_tracks;
    QByteArray m_graph;         ///< by which the sound is heard; empty for the first track
    bool m_isReopening = false; ///< the same file, with another graph
    PlayerSource m_source;
    QByteArray m_address; ///< of m_source, as the engine takes it
    bool m_isStarting = false;
    Stage m_stage = Stage::Empty;
    std::optional<Media::FrameRate> m_rate;
    std::optional<qint64> m_sought; ///< the next frame to seek, while another seek is on its way
    bool m_isSeeking = false;       ///< the engine has been told to, or loads
    bool m_paused = true;
    bool m_muted = false;
    int m_volume = 100;
    qint64 m_position = 0;
    qint64 m_duration = 0;
    double m_seconds = 0;         ///< as the engine said last
    double m_durationSeconds = 0; ///< as the engine said last
    QSize m_pictureSize{384, 216};
    QImage m_picture;
};

} // namespace Rushes::Ui
