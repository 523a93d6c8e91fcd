// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/wakekeeper.h"

#include <memory>

namespace Rushes::Workbench {

/// What this system has to keep the computer from going to sleep by itself, with a source for each. It ends with this process whatever happens, the screen
/// may go dark meanwhile, and people can see who holds it and why: `systemd-inhibit --list`, `powercfg /requests` or `pmset -g assertions`.
[[nodiscard]] std::unique_ptr<Downloads::WakeLock> systemWakeLock();

} // namespace Rushes::Workbench
