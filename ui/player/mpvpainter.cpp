// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvpainter.h"

#include <QCoreApplication>

#include <utility>

namespace Rushes::Ui {

MpvPainter::~MpvPainter() { Q_ASSERT(m_context == nullptr); }

void MpvPainter::request(QSize size, quint64 number) {
    const QMutexLocker lock{&m_mutex};
    m_size = size;
    m_request = number;
    if (!std::exchange(m_isAsked, true)) QMetaObject::invokeMethod(this, &MpvPainter::paint, Qt::QueuedConnection);
}

std::optional<PaintedFrame> MpvPainter::take() {
    const QMutexLocker lock{&m_mutex};
    return std::exchange(m_painted, std::nullopt);
}

void MpvPainter::reportSwap() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_context != nullptr) m_lib.renderReportSwap(m_context);
        },
        Qt::QueuedConnection);
}

void MpvPainter::exchange(const std::shared_ptr<MpvTarget>& target) {
    QImage last;
    if (m_context != nullptr && m_target->enter()) {
        last = m_target->last();
        m_target->leave();
    }
    free();
    m_target = target;
    m_context = m_target->begin(m_lib, m_mpv);
    if (m_context == nullptr) {
        m_target.reset();
        Q_EMIT exchanged(false, last);
        return;
    }
    // Called by libmpv's threads, and says only that there is something to look at. One look on its way is enough.
    m_lib.renderSetUpdateCallback(
        m_context,
        [](void* painter) {
            auto* self = static_cast<MpvPainter*>(painter);
            if (!self->m_hasFrames.exchange(true)) QMetaObject::invokeMethod(self, &MpvPainter::look, Qt::QueuedConnection);
        },
        this);
    Q_EMIT exchanged(true, last);
}

void MpvPainter::end() {
    // A target that is still on its way ends here too: its context belongs to this thread.
    QCoreApplication::sendPostedEvents(this);
    free();
}

void PainterThread::run() {
    exec();
    m_painter.end();
}

void MpvPainter::free() {
    if (m_context == nullptr) return;
    m_lib.renderSetUpdateCallback(m_context, nullptr, nullptr);
    // OpenGL's part of it wants its own context. Where that is lost libmpv's calls lead nowhere, and nothing is left to be freed by them.
    const bool isEntered = m_target->enter();
    m_lib.renderFree(std::exchange(m_context, nullptr));
    if (isEntered) m_target->leave();
    m_target.reset();
    m_hasFrames = false;
}

void MpvPainter::look() {
    m_hasFrames = false;
    // A frame that nobody takes would hold the engine up.
    if (m_context != nullptr && (m_lib.renderUpdate(m_context) & MPV_RENDER_UPDATE_FRAME) != 0) paint();
}

void MpvPainter::paint() {
    QSize size;
    quint64 request = 0;
    {
        const QMutexLocker lock{&m_mutex};
        m_isAsked = false;
        size = m_size;
        request = m_request;
    }
    if (m_context == nullptr) return;
    std::optional<QImage> image;
    if (m_target->enter()) {
        image = m_target->paint(m_lib, m_context, size);
        m_target->leave();
    }
    if (!image) {
        Q_EMIT lost();
        return;
    }
    bool isTold = false;
    {
        const QMutexLocker lock{&m_mutex};
        isTold = m_painted.has_value();
        m_painted = PaintedFrame{*std::move(image), request};
    }
    if (!isTold) Q_EMIT painted();
}

} // namespace Rushes::Ui
