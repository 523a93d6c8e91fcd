// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

class QCommandLineParser;

namespace Rushes::Cli {

class Desk;

/// `clip remove ID… [--yes]`: clips leave the library with all that is logged on them, all of those or none; without --yes it says what it would do. No file
/// is touched.
ExitCode removeClips(Desk& desk, const QCommandLineParser& arguments, const QStringList& ids);
/// `clip removed`: lists what was removed, the last one first.
ExitCode listRemoved(Desk& desk, const QStringList& words);
/// `clip restore ID…`: removed clips come back as they were, all of those or none.
ExitCode bringClipsBack(Desk& desk, const QStringList& ids);

} // namespace Rushes::Cli
