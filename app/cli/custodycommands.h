// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QString>

namespace Rushes::Cli {

class Desk;

/// Compares a folder with its ASC MHL history and names everything that differs; `record` writes what was found down as the next generation.
ExitCode verifyHistory(Desk& desk, const QString& folder, bool record);

/// What is wrong with the histories of folders, with files that should stand in them, with further copies and with names that were being
/// given. Files are not read.
[[nodiscard]] QStringList custodyProblems(Desk& desk);

} // namespace Rushes::Cli
