// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Rushes::Ui {

/// An option of libmpv, as its command line would take it.
struct MpvOption {
    const char* name;
    const char* value;
    bool isMust; ///< without it nothing is played; others may be unknown to an older or newer libmpv
};

/// What makes of libmpv a player of one file, that reads no configuration, runs no script, follows no playlist and no redirect, and opens no
/// other file, device or address than the one that it is given.
[[nodiscard]] std::span<const MpvOption> mpvOptions();

} // namespace Rushes::Ui
