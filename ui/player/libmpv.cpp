// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/libmpv.h"

#include <QLibrary>

#include <optional>

namespace Rushes::Ui {
namespace {

/// Whether the symbol is there; then `function` is it.
template <typename Function> bool take(QLibrary& library, const char* symbol, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(symbol));
    return function != nullptr;
}

std::optional<LibMpv> resolved() {
    // By the version of the headers' interface: libmpv.so.2, libmpv.2.dylib, libmpv-2.dll.
    constexpr int version = MPV_CLIENT_API_VERSION >> 16;
#ifdef Q_OS_WIN
    QLibrary library{QStringLiteral("libmpv-%1").arg(version)};
#else
    QLibrary library{QStringLiteral("mpv"), version};
#endif
    LibMpv mpv;
    const bool isWhole = library.load() && take(library, "mpv_client_api_version", mpv.clientApiVersion) && take(library, "mpv_create", mpv.create) &&
                         take(library, "mpv_initialize", mpv.initialize) && take(library, "mpv_terminate_destroy", mpv.terminateDestroy) &&
                         take(library, "mpv_set_option_string", mpv.setOptionString) && take(library, "mpv_get_property_async", mpv.getPropertyAsync) &&
                         take(library, "mpv_set_property_async", mpv.setPropertyAsync) && take(library, "mpv_command_async", mpv.commandAsync) &&
                         take(library, "mpv_observe_property", mpv.observeProperty) && take(library, "mpv_wait_event", mpv.waitEvent) &&
                         take(library, "mpv_set_wakeup_callback", mpv.setWakeupCallback) && take(library, "mpv_stream_cb_add_ro", mpv.streamAdd) &&
                         take(library, "mpv_render_context_create", mpv.renderCreate) && take(library, "mpv_render_context_free", mpv.renderFree) &&
                         take(library, "mpv_render_context_update", mpv.renderUpdate) && take(library, "mpv_render_context_render", mpv.render) &&
                         take(library, "mpv_render_context_set_update_callback", mpv.renderSetUpdateCallback) &&
                         take(library, "mpv_render_context_report_swap", mpv.renderReportSwap);
    return isWhole ? std::optional{mpv} : std::nullopt;
}

} // namespace

const LibMpv* LibMpv::load() {
    static const std::optional<LibMpv> mpv = resolved();
    return mpv ? &*mpv : nullptr;
}

} // namespace Rushes::Ui
