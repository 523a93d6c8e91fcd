// SPDX-License-Identifier: GPL-3.0-or-later
// How MpvPlayer's frames come to be seen.
#include "ui/player/drawing.h"
#include "ui/player/glcanvas.h"
#include "ui/player/glframes.h"
#include "ui/player/mpvengine.h"
#include "ui/player/mpvplayer.h"
#include "ui/player/mpvtarget.h"
#include "ui/player/reversewalk.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>

#include <utility>

namespace Rushes::Ui {

void MpvPlayer::askDrawing() {
    if (std::exchange(m_hasAsked, true) || m_drawing == nullptr) return;
    const auto wish = [this](bool openGl) {
        if (std::exchange(m_wantsCanvas, openGl) != openGl) Q_EMIT canvasWanted(openGl);
    };
    m_drawing->whenKnown(this, wish);
    connect(m_drawing, &DrawingChoice::changed, this, [this, wish] { m_drawing->whenKnown(this, wish); });
}

void MpvPlayer::setCanvas(GlCanvas* canvas) {
    if (canvas == m_canvas) return;
    if (m_canvas != nullptr) {
        m_canvas->disconnect(this);
        m_canvas->setFrames(nullptr);
    }
    m_canvas = canvas;
    if (m_canvas != nullptr) {
        connect(m_canvas, &GlCanvas::contextCame, this, &MpvPlayer::chooseTarget);
        connect(m_canvas, &GlCanvas::contextFailed, this, [this] { leaveCanvas("the window gets no context"); });
        connect(m_canvas, &GlCanvas::drawn, this, [this] { m_drawing->succeed(); });
        connect(m_canvas, &QOpenGLWidget::frameSwapped, this, [this] {
            if (m_engine != nullptr && m_frames) m_engine->reportSwap();
        });
    }
    chooseTarget();
}

void MpvPlayer::chooseTarget() {
    // A file that is being opened would find itself without a picture, and be none.
    const bool isOpening = m_hasTarget && (m_isReopening || (m_stage != Stage::Empty && !isShowing() && !m_isOpenDue));
    if (m_engine == nullptr || m_isExchanging || isOpening) return;
    const bool hasCanvas = m_canvas != nullptr && m_wantsCanvas;
    const int generation = hasCanvas ? m_canvas->generation() : 0;
    // While the canvas has no context, as on its way into another window, what is painted beside the one before is painted on.
    if (m_hasTarget && (generation == m_canvasGeneration || (hasCanvas && generation == 0))) return;
    std::unique_ptr<MpvTarget> target;
    m_frames.reset();
    if (generation > 0) {
        m_drawing->begin();
        if (auto place = m_canvas->makePlace()) {
            m_frames = std::make_shared<GlFrames>();
            target = glTarget(*std::move(place), m_frames);
        }
    }
    m_canvasGeneration = generation;
    m_isExchanging = true;
    m_hasTarget = true;
    if (isShowing()) {
        m_engine->setFlag("pause", true);
        m_backwards->stop();
        m_isSeeking = true; // what is sought by then waits, and the position stays
    }
    const bool isRefused = generation > 0 && target == nullptr;
    m_nextTarget = target ? std::move(target) : softwareTarget();
    // Robbed of its picture libmpv would end a file that has no sound; asked to leave it, it waits.
    if (isShowing()) m_engine->leaveVideo();
    else videoLeft();
    if (isRefused) leaveCanvas("there is no second context beside the window's");
}

void MpvPlayer::videoLeft() {
    if (m_nextTarget) m_engine->exchange(std::move(m_nextTarget));
}

void MpvPlayer::targetCame(bool worked, const QImage& last) {
    m_isExchanging = false;
    if (isShowing() && !last.isNull()) m_picture = last;
    if (!worked) {
        m_hasTarget = false;
        if (!m_frames) return fail(PlayerFault::NoEngine);
        leaveCanvas("libmpv does not take its context");
        return chooseTarget();
    }
    if (m_canvas != nullptr) m_canvas->setFrames(m_frames);
    requestPicture();
    if (std::exchange(m_isOpenDue, false)) openSource();
    else if (isShowing()) {
        m_engine->setText("vid", "auto");
        // Before the rate is known frames cannot be named: what is sought waits for it.
        if (m_rate) seekNow(std::exchange(m_sought, std::nullopt).value_or(m_position));
        else seekTo(m_seconds);
        m_isResuming = true;
        if (const auto heard = std::exchange(m_heardDue, std::nullopt)) setHeard(*heard);
    }
    chooseTarget(); // the canvas may have changed in between
}

void MpvPlayer::targetLost() {
    if (!m_frames || m_isExchanging) return;
    leaveCanvas("its context is lost");
}

void MpvPlayer::leaveCanvas(const char* why) {
    m_drawing->giveUp(QString::fromLatin1(why));
    if (std::exchange(m_wantsCanvas, false)) Q_EMIT canvasWanted(false);
}

void MpvPlayer::requestPicture() { m_engine->request(m_pictureSize, ++m_requests); }

void MpvPlayer::takePicture() {
    auto frame = m_engine->takeFrame();
    if (!frame || m_stage == Stage::Empty) return;
    if (!frame->image.isNull()) m_picture = std::move(frame->image);
    Q_EMIT pictureChanged();
    if (m_firstPicture == 0 || frame->request < m_firstPicture) return;
    m_firstPicture = 0;
    Q_EMIT showing();
}

} // namespace Rushes::Ui
