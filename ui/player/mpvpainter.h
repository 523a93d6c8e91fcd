// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/mpvtarget.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>

namespace Rushes::Ui {

/// What a painter has painted.
struct PaintedFrame {
    QImage image;        ///< null where it lies in a texture
    quint64 request = 0; ///< the newest request() that it answers
};

/// Paints libmpv's frames on a thread of its own, in which it lives: whatever libmpv or the graphics card lets it wait for, the window does
/// not wait. Its signals come from that thread.
class MpvPainter final : public QObject {
    Q_OBJECT

public:
    MpvPainter(const LibMpv& lib, mpv_handle* mpv) : m_lib{lib}, m_mpv{mpv} {}
    ~MpvPainter() override;

    /// From any thread: in which size to paint from now on, and to paint even where there is no new frame.
    void request(QSize size, quint64 number);
    /// From any thread: what was painted last, once.
    [[nodiscard]] std::optional<PaintedFrame> take();
    /// From any thread: what was painted is on the screen.
    void reportSwap();

    /// In its thread: paints to another target from now on. While a file is open libmpv lets go of its video with the target before, and does
    /// not take it up by itself.
    void exchange(const std::shared_ptr<MpvTarget>& target);
    /// In its thread, behind the last event: frees everything.
    void end();

Q_SIGNALS:
    /// `last` is what the target before showed last, where that was not an image of painted().
    void exchanged(bool worked, const QImage& last);
    /// take() has something; said once until then.
    void painted();
    /// The target takes no frames any more.
    void lost();

private:
    void look();
    void paint();
    void free();

    const LibMpv& m_lib;
    mpv_handle* m_mpv;
    std::shared_ptr<MpvTarget> m_target; ///< shared only on its way here
    mpv_render_context* m_context = nullptr;
    std::atomic<bool> m_hasFrames = false;
    QMutex m_mutex; ///< of what follows
    QSize m_size{384, 216};
    quint64 m_request = 0;
    bool m_isAsked = false; ///< a request is on its way
    std::optional<PaintedFrame> m_painted;
};

/// The thread in which a painter lives. It is told to quit, and not by an event: at the end of the program events of other threads are not
/// delivered any more.
class PainterThread final : public QThread {
    Q_OBJECT

public:
    explicit PainterThread(MpvPainter& painter) : m_painter{painter} {}

protected:
    void run() override;

private:
    MpvPainter& m_painter;
};

} // namespace Rushes::Ui
