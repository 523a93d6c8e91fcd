// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/furthercopies.h"

/// What is said of the further copies of a finished file: of the second one, and of the one in the watch folder of an editing system.
namespace Rushes::Ui::CopyWords {

/// How the copies of a download look beside their words; the later outweighs the earlier where there are two.
enum class Look : quint8 { None, Made, Coming, Waiting, Failed };

[[nodiscard]] Look lookOf(const Downloads::FurtherCopy& copy);
[[nodiscard]] Look lookOf(const QList<Downloads::FurtherCopy>& copies);
/// For a row, of the copy that weighs most: "Copied and verified", "Second copy waits for its drive", "Second copy failed: disk full";
/// empty where there is none.
[[nodiscard]] QString line(const QList<Downloads::FurtherCopy>& copies);
/// Of one, with its place: "Copied to /media/second, verified.", "The second copy waits for the drive of /media/second.".
[[nodiscard]] QString sentence(const Downloads::FurtherCopy& copy);
/// What Rushes did and what can be done; empty where nothing needs to be.
[[nodiscard]] QString help(const Downloads::FurtherCopy& copy);
/// Whether somebody can have it tried again.
[[nodiscard]] bool mayRetry(const Downloads::FurtherCopy& copy);

} // namespace Rushes::Ui::CopyWords
