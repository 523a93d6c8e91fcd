// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/glcanvas.h"
#include "ui/player/glframes.h"
#include "ui/player/mpvtarget.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QOpenGLFunctions>

#include <mpv/render_gl.h>

#include <array>

namespace Rushes::Ui {
namespace {

constexpr GLenum contextLost = 0x0507; ///< GL_CONTEXT_LOST of OpenGL 4.5, whose headers older systems lack

void* addressOf(void*, const char* name) {
    const QOpenGLContext* current = QOpenGLContext::currentContext();
    return current == nullptr ? nullptr : reinterpret_cast<void*>(current->getProcAddress(name));
}

class GlTarget final : public MpvTarget {
public:
    GlTarget(GlPlace place, const std::shared_ptr<GlFrames>& frames) : m_place{std::move(place)}, m_frames{frames} {}

    ~GlTarget() override {
        m_frames->close();
        if (!enter()) return; // what was in a lost context is gone with it
        for (auto& buffer : m_buffers) buffer.reset();
        leave();
    }

    void moveTo(QThread* thread) override { m_place.context->moveToThread(thread); }

    mpv_render_context* begin(const LibMpv& lib, mpv_handle* mpv) override {
        if (!enter()) return nullptr;
        char api[]{MPV_RENDER_API_TYPE_OPENGL};
        mpv_opengl_init_params init{&addressOf, nullptr};
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_API_TYPE, api}, {MPV_RENDER_PARAM_OPENGL_INIT_PARAMS, &init}, {MPV_RENDER_PARAM_INVALID, nullptr}};
        mpv_render_context* context = nullptr;
        if (lib.renderCreate(&context, mpv, parameters) < 0) context = nullptr;
        leave();
        return context;
    }

    bool enter() override { return m_place.context->isValid() && m_place.context->makeCurrent(m_place.surface.get()); }
    void leave() override { m_place.context->doneCurrent(); }

    std::optional<QImage> paint(const LibMpv& lib, mpv_render_context* context, QSize size) override {
        QOpenGLFunctions& gl = *m_place.context->functions();
        const std::size_t place = m_frames->free();
        auto& buffer = m_buffers.at(place);
        if (!buffer || buffer->size() != size) buffer = std::make_unique<QOpenGLFramebufferObject>(size);
        if (!buffer->isValid()) return std::nullopt;
        mpv_opengl_fbo fbo{static_cast<int>(buffer->handle()), size.width(), size.height(), GL_RGBA8};
        int flipped = 1; // OpenGL's first line is the lowest
        int blocks = 0;
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_OPENGL_FBO, &fbo},
                                      {MPV_RENDER_PARAM_FLIP_Y, &flipped},
                                      {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &blocks},
                                      {MPV_RENDER_PARAM_INVALID, nullptr}};
        if (lib.render(context, parameters) < 0) return std::nullopt;
        // Another context reads it: it has to be whole by then, and only this thread waits for that.
        gl.glFinish();
        for (GLenum error = gl.glGetError(); error != GL_NO_ERROR; error = gl.glGetError()) {
            if (error == contextLost || error == GL_OUT_OF_MEMORY) return std::nullopt;
        }
        m_last = place;
        m_frames->publish(place, {buffer->texture(), size});
        return QImage{};
    }

    QImage last() override { return m_last < m_buffers.size() ? m_buffers.at(m_last)->toImage().convertToFormat(QImage::Format_RGB32) : QImage{}; }

private:
    GlPlace m_place;
    std::shared_ptr<GlFrames> m_frames;
    std::array<std::unique_ptr<QOpenGLFramebufferObject>, GlFrames::places> m_buffers;
    std::size_t m_last = GlFrames::places;
};

} // namespace

std::unique_ptr<MpvTarget> glTarget(GlPlace place, const std::shared_ptr<GlFrames>& frames) { return std::make_unique<GlTarget>(std::move(place), frames); }

} // namespace Rushes::Ui
