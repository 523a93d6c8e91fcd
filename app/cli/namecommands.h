// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/namepolicy.h"

class QCommandLineParser;

namespace Rushes::Cli {

class Desk;

/// A template that was given on the command line; a Problem that says where it is wrong.
[[nodiscard]] Naming::NamingTemplate templateFrom(const QString& text);
/// What files are called and where they go: as --name and --to say, else as it is saved.
[[nodiscard]] Workbench::NamePolicy namePolicy(Desk& desk, const QCommandLineParser& arguments);

} // namespace Rushes::Cli
