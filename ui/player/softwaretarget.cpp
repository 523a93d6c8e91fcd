// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvtarget.h"

namespace Rushes::Ui {
namespace {

class SoftwareTarget final : public MpvTarget {
public:
    mpv_render_context* begin(const LibMpv& lib, mpv_handle* mpv) override {
        char api[]{MPV_RENDER_API_TYPE_SW};
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_API_TYPE, api}, {MPV_RENDER_PARAM_INVALID, nullptr}};
        mpv_render_context* context = nullptr;
        return lib.renderCreate(&context, mpv, parameters) < 0 ? nullptr : context;
    }

    std::optional<QImage> paint(const LibMpv& lib, mpv_render_context* context, QSize size) override {
        // Lines of 64 bytes are what the painter is fast with.
        QImage image{(size.width() + 15) / 16 * 16, size.height(), QImage::Format_RGB32};
        int dimensions[2]{size.width(), size.height()};
        auto stride = static_cast<size_t>(image.bytesPerLine());
        char format[]{"bgr0"};
        int blocks = 0;
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_SW_SIZE, dimensions},
                                      {MPV_RENDER_PARAM_SW_FORMAT, format},
                                      {MPV_RENDER_PARAM_SW_STRIDE, &stride},
                                      {MPV_RENDER_PARAM_SW_POINTER, image.bits()},
                                      {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &blocks},
                                      {MPV_RENDER_PARAM_INVALID, nullptr}};
        if (image.isNull() || lib.render(context, parameters) < 0) return std::nullopt;
        return image.width() == size.width() ? image : image.copy(QRect{{}, size});
    }
};

} // namespace

std::unique_ptr<MpvTarget> softwareTarget() { return std::make_unique<SoftwareTarget>(); }

} // namespace Rushes::Ui
