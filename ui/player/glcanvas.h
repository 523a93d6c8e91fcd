// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QOpenGLTextureBlitter>
#include <QOpenGLWidget>

#include <functional>
#include <memory>
#include <optional>

class QOffscreenSurface;

namespace Rushes::Ui {

class GlFrames;

/// A context that sees the textures of a canvas, and what it is made current on. Made in the window's thread for another one.
struct GlPlace {
    std::unique_ptr<QOpenGLContext> context;
    std::shared_ptr<QOffscreenSurface> surface; ///< ends in the window's thread
};

/// Shows frames that lie in textures, in a window that the graphics card composes. Its own context comes and goes with the window that it is
/// in (full screen is another window); who paints frames has a context of their own beside it, so nothing has to end at that moment.
class GlCanvas final : public QOpenGLWidget {
    Q_OBJECT

public:
    /// `still` is shown where there are no frames; null for black.
    GlCanvas(std::function<QImage()> still, QWidget* parent);
    ~GlCanvas() override;

    /// Frames painted beside the context of now; null for none.
    void setFrames(const std::shared_ptr<GlFrames>& frames);
    /// A place beside its context; nothing where there is none now, or no second one can be made.
    [[nodiscard]] std::optional<GlPlace> makePlace() const;
    /// Counts the contexts it has had; 0 while it has none.
    [[nodiscard]] int generation() const { return m_hasContext ? m_generation : 0; }

Q_SIGNALS:
    /// It has a context that it did not have before.
    void contextCame();
    /// Its context is gone; frames painted beside it are not shown any more.
    void contextWent();
    /// It gets no context, or one that cannot be drawn with, or has lost it. Said once.
    void contextFailed();
    /// A frame was drawn.
    void drawn();

protected:
    void initializeGL() override;
    void paintGL() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void forgetContext();
    void tellFailure();

    std::function<QImage()> m_still;
    std::shared_ptr<GlFrames> m_frames;
    std::unique_ptr<QOpenGLTextureBlitter> m_blitter; ///< of the context of now
    int m_generation = 0;
    bool m_hasContext = false;
    bool m_hasFailed = false;
};

} // namespace Rushes::Ui
