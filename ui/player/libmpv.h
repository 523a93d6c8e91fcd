// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mpv/client.h>
#include <mpv/render.h>
#include <mpv/stream_cb.h>

namespace Rushes::Ui {

/// What Rushes uses of libmpv, found at run time. Linking it would load it and the 170 libraries behind it with every start of the program, for the
/// few that play something.
struct LibMpv {
    /// Loads it, once; null where this computer has none. From any thread; takes as long as the disk does.
    [[nodiscard]] static const LibMpv* load();

    decltype(&mpv_client_api_version) clientApiVersion = nullptr;
    decltype(&mpv_create) create = nullptr;
    decltype(&mpv_initialize) initialize = nullptr;
    decltype(&mpv_terminate_destroy) terminateDestroy = nullptr;
    decltype(&mpv_set_option_string) setOptionString = nullptr;
    decltype(&mpv_get_property_async) getPropertyAsync = nullptr;
    decltype(&mpv_set_property_async) setPropertyAsync = nullptr;
    decltype(&mpv_command_async) commandAsync = nullptr;
    decltype(&mpv_observe_property) observeProperty = nullptr;
    decltype(&mpv_wait_event) waitEvent = nullptr;
    decltype(&mpv_set_wakeup_callback) setWakeupCallback = nullptr;
    decltype(&mpv_stream_cb_add_ro) streamAdd = nullptr;
    decltype(&mpv_render_context_create) renderCreate = nullptr;
    decltype(&mpv_render_context_free) renderFree = nullptr;
    decltype(&mpv_render_context_update) renderUpdate = nullptr;
    decltype(&mpv_render_context_render) render = nullptr;
    decltype(&mpv_render_context_set_update_callback) renderSetUpdateCallback = nullptr;
    decltype(&mpv_render_context_report_swap) renderReportSwap = nullptr;
};

} // namespace Rushes::Ui
