// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::Cli {

/// What rushes-cli tells the shell; scripts rely on the numbers.
enum class ExitCode : int {
    Done = 0,
    SomeFailed = 1,
    Usage = 2,
    NotSignedIn = 3,
    Portal = 4,       ///< the portal or the network
    Verification = 5,
    NotFound = 6,
    Disk = 7,
    Database = 8,
    Interrupted = 130,
};

} // namespace Rushes::Cli
