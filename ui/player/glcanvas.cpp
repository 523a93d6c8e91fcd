// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/glcanvas.h"

#include "ui/player/glframes.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QPainter>

#include <optional>
#include <utility>

namespace Rushes::Ui {

GlCanvas::GlCanvas(std::function<QImage()> still, QWidget* parent) : QOpenGLWidget{parent}, m_still{std::move(still)} {
    setAttribute(Qt::WA_TransparentForMouseEvents); // the surface that it covers is clicked
    setFocusPolicy(Qt::NoFocus);
}

GlCanvas::~GlCanvas() {
    if (m_hasContext) context()->disconnect(this);
    makeCurrent();
    m_blitter.reset();
    doneCurrent();
}

void GlCanvas::setFrames(const std::shared_ptr<GlFrames>& frames) {
    m_frames = frames;
    update();
}

std::optional<GlPlace> GlCanvas::makePlace() const {
    if (!m_hasContext) return std::nullopt;
    GlPlace place;
    place.context = std::make_unique<QOpenGLContext>();
    place.context->setFormat(context()->format());
    place.context->setShareContext(context());
    if (!place.context->create() || place.context->shareContext() == nullptr) return std::nullopt;
    place.surface = {new QOffscreenSurface, [](QOffscreenSurface* done) { done->deleteLater(); }};
    place.surface->setFormat(place.context->format());
    place.surface->create();
    if (!place.surface->isValid()) return std::nullopt;
    return place;
}

void GlCanvas::initializeGL() {
    m_blitter = std::make_unique<QOpenGLTextureBlitter>(); // one that was destroyed cannot be made again
    m_hasContext = m_blitter->create();
    if (!m_hasContext) {
        m_blitter.reset();
        return tellFailure();
    }
    ++m_generation;
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlCanvas::forgetContext);
    // Not from within: whoever hears it makes a context beside this one, which is current here.
    QMetaObject::invokeMethod(this, &GlCanvas::contextCame, Qt::QueuedConnection);
}

void GlCanvas::forgetContext() {
    m_hasContext = false;
    m_frames.reset();
    makeCurrent();
    m_blitter.reset();
    doneCurrent();
    Q_EMIT contextWent();
}

void GlCanvas::paintEvent(QPaintEvent* event) {
    QOpenGLWidget::paintEvent(event); // makes the context where there is none yet, and says nothing where that fails
    if (!isValid() || !context()->isValid()) tellFailure();
}

void GlCanvas::tellFailure() {
    // Not from within: whoever hears it takes the canvas away.
    if (!std::exchange(m_hasFailed, true)) QMetaObject::invokeMethod(this, &GlCanvas::contextFailed, Qt::QueuedConnection);
}

void GlCanvas::paintGL() {
    const QSize all = (QSizeF{size()} * devicePixelRatio()).toSize();
    const bool isDrawn = m_frames && m_frames->draw([this, &all](const GlFrame& frame) {
        context()->functions()->glDisable(GL_BLEND);
        m_blitter->bind();
        m_blitter->blit(frame.texture, QOpenGLTextureBlitter::targetTransform(QRectF{{}, all}, QRect{{}, all}), QOpenGLTextureBlitter::OriginBottomLeft);
        m_blitter->release();
    });
    if (isDrawn) {
        Q_EMIT drawn();
        return;
    }
    QPainter painter{this};
    painter.fillRect(rect(), Qt::black);
    if (const QImage still = m_still(); !still.isNull()) painter.drawImage(rect(), still);
}

} // namespace Rushes::Ui
