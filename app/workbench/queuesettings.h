// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/queuepolicy.h"

namespace Rushes::Settings {
class Settings;
}

namespace Rushes::Workbench {

/// The rules of the queue as they were kept. What cannot be read, because somebody wrote into the file, is left out.
[[nodiscard]] Downloads::QueuePolicy queuePolicy(const Settings::Settings& settings);
void keepQueuePolicy(const Downloads::QueuePolicy& policy, Settings::Settings& settings);

} // namespace Rushes::Workbench
