// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/downloads/download.h"

namespace Rushes::Cli {

class Desk;

/// Runs the queue until none of `ids` has anything to come, showing how they get on. Those that arrive are in the library when this
/// returns. Ctrl-C stops at a check point; what is on disk is kept.
void watchQueue(Desk& desk, const QList<Downloads::DownloadId>& ids);

/// Says how each of them ended, and answers with what the command ends with: the one reason, or SomeFailed where there are several.
[[nodiscard]] ExitCode reportDownloads(Desk& desk, const QList<Downloads::DownloadId>& ids);

} // namespace Rushes::Cli
