// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/snapshots.h"
#include "ui/words/faultwords.h"

namespace Rushes::Ui {

/// What to tell a person where a backup cannot be made or had.
[[nodiscard]] FaultWords describe(const Care::CareError& error);
/// Of a library that a newer Rushes wrote.
[[nodiscard]] FaultWords newerLibrary(int found, int known, const QString& program);
/// Of a library whose check found damage.
[[nodiscard]] FaultWords damagedLibrary();

/// What is made and kept where copies are made by the hour, and where they are not.
[[nodiscard]] QString describe(const Care::Rotation& rotation);
[[nodiscard]] QString noBackups();

/// Of a part of the diagnostics, by its key (see Care::DiagnosticsPart).
[[nodiscard]] QString nameOfPart(const QString& key);

/// For scripts: "hourly", "by-hand", "before-update".
[[nodiscard]] QString word(Care::SnapshotKind kind);
/// For people.
[[nodiscard]] QString nameOf(Care::SnapshotKind kind);
/// What is in a library: "It has 42 clips and 3 ranges."
[[nodiscard]] QString holdings(const Care::LibraryCounts& counts);
/// What a backup has and the library has not, or the other way round: "2 clips more, 1 range fewer than now".
[[nodiscard]] QString difference(const Care::LibraryCounts& backup, const Care::LibraryCounts& now);

} // namespace Rushes::Ui
