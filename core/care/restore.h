// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/snapshots.h"

namespace Rushes::Care {

/// What became of a restoring.
struct Restored {
    Snapshot snapshot;
    QString movedAway; ///< where the library lies that was there before; empty where there was none
};

/// Asks for a snapshot to take the library's place when the library is opened next. Damaged or Missing where it cannot.
/// The wish is on the disk itself when this returns; a later one takes its place.
[[nodiscard]] CareResult<void> requestRestore(const Snapshots& snapshots, const QString& id, const QDateTime& now);
/// The id of the snapshot that is waiting to be restored; empty for none.
[[nodiscard]] QString awaitedRestore(const Snapshots& snapshots);
/// Takes the wish back, where nothing was done for it yet.
[[nodiscard]] CareResult<void> forgetRestore(const Snapshots& snapshots);

/// Does what was asked for, before anything opens the library; nothing where nothing was. The library that is there is moved aside with
/// its journal and kept for good; then a copy of the snapshot gets its name. Whatever dies between two steps, the next call goes on from
/// there, so every start has to make it. On an error the library is the old one, or none until the next call succeeds.
[[nodiscard]] CareResult<std::optional<Restored>> performRestore(const Snapshots& snapshots);

} // namespace Rushes::Care
