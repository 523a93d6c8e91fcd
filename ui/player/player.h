// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"
#include "ui/player/playerbytes.h"

#include <QImage>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Rushes::Ui {

class GlCanvas;

/// What a player is given to play.
struct PlayerSource {
    QUrl url = {};    ///< a file of this computer, or an https link (http to this computer only)
    QUrl origin = {}; ///< the portal whose link it is: no other origin is spoken to. Not looked at for a file.
    std::optional<Media::FrameRate> rate = {}; ///< by which frames are counted; the file's own where nothing is said
    /// In place of `url`: a file that is not all here yet. Shared with whoever knows what is.
    std::shared_ptr<PlayerBytes> bytes = {};

    [[nodiscard]] bool isEmpty() const { return url.isEmpty() && !bytes; }
    bool operator==(const PlayerSource&) const = default;
};

/// Why something is not played.
enum class PlayerFault : quint8 {
    NoEngine,       ///< this Rushes was built without libmpv, or libmpv does not start
    AddressRefused, ///< neither a file nor a link of the portal
    CannotOpen,     ///< the file is gone, or the network or the portal did not give it
    NotPlayable,    ///< it was read, and there is nothing in it that can be shown
};

/// Frames from `in` up to and without `out`.
struct FrameSpan {
    qint64 in = 0;
    qint64 out = 0;

    bool operator==(const FrameSpan&) const = default;
};

/// Plays one source at a time, counting in whole frames from 0. Every call returns at once; what comes of it is said by a signal, in the
/// thread of the object. Nothing of the engine behind it is made before the first load().
class Player : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the frame `first` of a source as soon as it is there and, unless paused, plays on from it. What was played before is let go.
    virtual void load(const PlayerSource& source, qint64 first = 0) = 0;
    /// Lets go of the source; the picture is null then.
    virtual void unload() = 0;
    virtual void setPaused(bool paused) = 0;
    /// Shows exactly this frame; the last or first one for a number beyond them. Of many calls in a row the last one counts.
    virtual void seek(qint64 frame) = 0;
    /// Pauses, and goes by this many frames, back with a negative number.
    virtual void step(qint64 frames) = 0;
    /// Percent, 0 to 100.
    virtual void setVolume(int percent) = 0;
    virtual void setMuted(bool muted) = 0;
    /// 1 as it was recorded, 2 twice as fast, 0.25 slow; below zero backwards, without sound. Zero is not taken. Another source begins at 1.
    virtual void setSpeed(double speed) = 0;
    /// Plays these frames again and again; nothing for an end of it. Goes to the first of them from outside. Another source has none.
    virtual void setLoop(std::optional<FrameSpan> span) = 0;
    /// Which channels are heard, counted from 0 over all tracks: one on both sides, two as left and right, none for all mixed. Of another
    /// source the first track is heard. For a source that is shown.
    virtual void setHeard(const QList<int>& channels) = 0;
    /// Captions that are in the file itself.
    virtual void setCaptionsShown(bool shown) = 0;
    /// The size in which picture() is painted, in pixels of the device.
    virtual void setPictureSize(QSize size) = 0;

    [[nodiscard]] virtual const PlayerSource& source() const = 0;
    [[nodiscard]] virtual bool isPaused() const = 0;
    /// Frames are shown: load() has come to its end.
    [[nodiscard]] virtual bool isShowing() const = 0;
    /// The frame that is shown or, while it is sought, the one that will be.
    [[nodiscard]] virtual qint64 position() const = 0;
    /// In frames; 0 while it is not known.
    [[nodiscard]] virtual qint64 duration() const = 0;
    /// Nothing before the source's own rate is known, where none was given.
    [[nodiscard]] virtual std::optional<Media::FrameRate> rate() const = 0;
    [[nodiscard]] virtual int volume() const = 0;
    [[nodiscard]] virtual bool isMuted() const = 0;
    [[nodiscard]] virtual double speed() const = 0;
    /// There are captions in the file, as far as is known by now: see tracksChanged().
    [[nodiscard]] virtual bool hasCaptions() const = 0;
    /// The whole frame, in its own shape between black bars where it must be. Null before the first one. While frames are drawn on a canvas
    /// it is the last one before that.
    [[nodiscard]] virtual QImage picture() const = 0;

    /// It would draw on a canvas of OpenGL rather than paint pictures.
    [[nodiscard]] virtual bool wantsCanvas() const { return false; }
    /// Where to draw; null takes it back. The canvas must outlive this or be taken back.
    virtual void setCanvas(GlCanvas*) {}

Q_SIGNALS:
    /// The first frame is there.
    void showing();
    void positionChanged(qint64 frame);
    void durationChanged(qint64 frames);
    void pausedChanged(bool paused);
    void volumeChanged();
    void speedChanged(double speed);
    /// More is known of what is in the file.
    void tracksChanged();
    /// The frame that was sought is shown, and no other is being sought.
    void seekFinished();
    /// Playing waits for bytes, or no longer does.
    void bufferingChanged(bool buffering);
    /// The last frame was played and stays; the player is paused.
    void ended();
    /// picture() is another one, or what is to be drawn on the canvas.
    void pictureChanged();
    /// wantsCanvas() is another.
    void canvasWanted(bool wanted);
    /// The source is let go.
    void failed(Rushes::Ui::PlayerFault fault);
};

} // namespace Rushes::Ui
