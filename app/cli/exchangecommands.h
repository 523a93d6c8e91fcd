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
};

/// Adds the ranges of a list from an edit suite to their clips. A Problem where the list cannot be read.
[[nodiscard]] ImportedRanges importRanges(Desk& desk, const QString& path);

} // namespace Rushes::Cli
