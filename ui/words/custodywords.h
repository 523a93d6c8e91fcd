// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlcheck.h"

/// What Rushes says of files and their histories.
namespace Rushes::Ui::Words {

/// "changed", "missing", "renamed", "new", "list missing", …: one or two words, for tables and scripts.
[[nodiscard]] QString word(Custody::MhlFindingKind kind);
/// "was b.mxf", "generation 2", "6 bytes instead of 11": what there is to add to the word and the path; may be empty.
[[nodiscard]] QString detailOf(const Custody::MhlFinding& finding);
/// "All 12 files are as the history says.", "2 of 12 files …": one or two sentences on a whole folder.
[[nodiscard]] QString summaryOf(const Custody::MhlReport& report);
/// What is so, what Rushes did and what can be done.
[[nodiscard]] QString describe(const Custody::MhlError& error, const QString& folder);

} // namespace Rushes::Ui::Words
