// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/mpvtracks.h"
#include "ui/player/player.h"

#include <memory>

struct mpv_event_property;

namespace Rushes::Ui {

class DrawingChoice;
class GlFrames;
class MpvEngine;
class MpvTarget;
class ReverseWalk;

/// Player on libmpv. The processor paints, which needs neither a display nor a graphics card, or OpenGL draws on a canvas: from the first frame
/// where the canvas is there by then, else from when it comes. Where the canvas gets another context, is taken back or fails, playing goes on
/// at the frame where it is.
class MpvPlayer final : public Player {
    Q_OBJECT

public:
    enum class Sound : quint8 { On, None };

    /// Without `drawing`, which must outlive this, software paints. Without sound no sound device is opened; for tests.
    explicit MpvPlayer(DrawingChoice* drawing, Sound sound = Sound::On, QObject* parent = nullptr);
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
    void setCanvas(GlCanvas* canvas) override;

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

    [[nodiscard]] bool wantsCanvas() const override { return m_wantsCanvas; }

    /// Whether the engine has been made.
    [[nodiscard]] bool hasEngine() const { return m_engine != nullptr; }
    /// Frames are drawn on the canvas.
    [[nodiscard]] bool isOnCanvas() const { return m_frames != nullptr && !m_isExchanging; }

private:
    /// Measured: it is known by which frames the source is counted, and the frame to begin at is sought.
    enum class Stage : quint8 { Empty, Loading, Measured, Showing };

    /// Makes the engine, and opens what is wanted by then.
    void startEngine();
    void openSource();
    /// Opens the source, or the same anew, to be heard by the graph.
    void openWith(const QByteArray& graph);
    void applyPaused();
    /// As seek(), for the walk backwards itself.
    void goTo(qint64 frame);
    /// Where the rate is known.
    void seekNow(qint64 frame);
    void seekTo(double seconds);
    /// Seeks what waits to be sought; whether there was something.
    bool seekOn();
    void readEvents();
    void propertyReported(quint64 about, const mpv_event_property& property);
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
    /// Finds out whether OpenGL shall draw.
    void askDrawing();
    /// Paints to what there is now, unless that is done already or a file is just being opened.
    void chooseTarget();
    void videoLeft();
    void targetCame(bool worked, const QImage& last);
    void targetLost();
    /// OpenGL says no.
    void leaveCanvas(const char* why);
    void requestPicture();
    void takePicture();

    std::unique_ptr<MpvEngine> m_engine; ///< null before the first load
    DrawingChoice* m_drawing;
    GlCanvas* m_canvas = nullptr;
    bool m_wantsCanvas = false;
    std::shared_ptr<GlFrames> m_frames; ///< on their way to the canvas; null while software paints
    int m_canvasGeneration = 0;         ///< of the context beside which they are painted; 0 for software
    std::unique_ptr<MpvTarget> m_nextTarget; ///< while libmpv leaves the one before
    bool m_hasTarget = false;
    bool m_isExchanging = false;
    bool m_hasAsked = false;
    bool m_isOpenDue = false;  ///< the source is opened when the target has come
    bool m_isResuming = false; ///< the target has come, and the frame is sought that was shown before
    std::optional<QList<int>> m_heardDue; ///< setHeard() for when the target has come
    quint64 m_requests = 0;   ///< of pictures
    quint64 m_firstPicture = 0; ///< the request after whose picture showing() is said; 0 for none
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
    int m_openings = 0;     ///< that the engine has been told of and has not answered
    bool m_hasBegun = false; ///< the engine speaks of what was opened last, no longer of the one before
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
    std::optional<double> m_destination; ///< seconds that are sought, until the engine is there
    double m_durationSeconds = 0; ///< as the engine said last
    QSize m_pictureSize{384, 216};
    QImage m_picture;
};

} // namespace Rushes::Ui
