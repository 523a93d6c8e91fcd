// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/libmpv.h"

#include <QImage>

#include <memory>
#include <optional>

class QThread;

namespace Rushes::Ui {

class GlFrames;
struct GlPlace;

/// Where libmpv's frames are painted to. Made in the window's thread; everything else, and its end, is the painter's.
class MpvTarget {
public:
    MpvTarget() = default;
    virtual ~MpvTarget() = default;
    Q_DISABLE_COPY_MOVE(MpvTarget)

    /// Gives it to the painter's thread, where it is used from then on.
    virtual void moveTo(QThread*) {}
    /// Null where it cannot be painted to. Whoever calls it frees the context while this is still here, between enter() and leave().
    [[nodiscard]] virtual mpv_render_context* begin(const LibMpv& lib, mpv_handle* mpv) = 0;
    /// Around everything that is done with the context. False where it is lost.
    [[nodiscard]] virtual bool enter() { return true; }
    virtual void leave() {}
    /// A frame; a null image where it lies in a texture, nothing where it could not be painted.
    [[nodiscard]] virtual std::optional<QImage> paint(const LibMpv& lib, mpv_render_context* context, QSize size) = 0;
    /// The frame that was painted last, as far as it is not an image already; before the end.
    [[nodiscard]] virtual QImage last() { return {}; }
};

/// Images, painted by the processor: it needs neither a display nor a graphics card.
[[nodiscard]] std::unique_ptr<MpvTarget> softwareTarget();
/// Textures, painted by OpenGL in a context of its own, and handed to `frames` when the graphics card is done with them.
[[nodiscard]] std::unique_ptr<MpvTarget> glTarget(GlPlace place, const std::shared_ptr<GlFrames>& frames);

} // namespace Rushes::Ui
