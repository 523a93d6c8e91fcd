// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

class QCommandLineParser;

namespace Rushes::Cli {

class Desk;

/// `clip trash ID… [--yes]`: moves the files of clips to the wastebasket; without --yes it says what it would do. The clips stay in the library.
ExitCode trashClips(Desk& desk, const QCommandLineParser& arguments, const QStringList& ids);
/// `clip restore [ACT]`: brings back what was moved last, or by the act of that name.
ExitCode restoreClips(Desk& desk, const QStringList& words);

} // namespace Rushes::Cli
