// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Rushes::Cli {

class Desk;

/// What came of reading a list of shots into the library.
struct ImportedRanges {
    qsizetype added = 0;
    qsizetype known = 0;  ///< were there already
    QStringList problems; ///< a sentence for each shot that has no place
    QStringList doubts;   ///< for each that was added and may be in the wrong one
    QStringList leftOut;  ///< what the file says beside its shots
};

/// Adds the ranges of a list from an edit suite to their clips, all of them or none. A Problem where the list cannot be read.
[[nodiscard]] ImportedRanges importRanges(Desk& desk, const QString& path);

} // namespace Rushes::Cli
