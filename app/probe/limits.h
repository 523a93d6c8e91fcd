// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::Probe {

/// What the process gives up before it opens the first file: memory beyond 512 MiB more than it has now, writing any file, core
/// dumps, and the network where the system lets it (a network namespace of its own on Linux).
void giveUpPowers();

/// Lets the process use so many seconds of processor time from now on; the system ends it when they are used up.
void allowProcessorTime(int seconds);

} // namespace Rushes::Probe
