// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/downloads/furthercopies.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

/// How a download stands, in one or two sentences: what is so, what was kept, what to do.
[[nodiscard]] QString describe(const Downloads::Download& download);
/// The line of a download while it is under way.
[[nodiscard]] QString progressOf(const Downloads::Download& download);
[[nodiscard]] QJsonObject jsonOf(const Downloads::Download& download);

/// "Second copy: /mnt/b/clip.mxf", or why there is none yet.
[[nodiscard]] QString describe(const Downloads::FurtherCopy& copy);
[[nodiscard]] QJsonArray jsonOf(const QList<Downloads::FurtherCopy>& copies);

/// Whether nothing more will happen to it without a person.
[[nodiscard]] bool isSettled(const Downloads::Download& download);
/// What a command ends with for one settled download.
[[nodiscard]] ExitCode exitCodeOf(const Downloads::Download& download);

} // namespace Rushes::Cli
