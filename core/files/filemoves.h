// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileerror.h"

#include <QByteArrayView>

namespace Rushes::Files {

/// Gives a file another name on the same volume. Answers false, and changes nothing, where the name is taken, in one step that no other
/// program can come between; Busy where another program holds the file.
[[nodiscard]] FileResult<bool> moveWithoutReplacing(const QString& from, const QString& to);

/// Gives a file one more name on the same volume (a hard link). Answers false where the name is taken.
[[nodiscard]] FileResult<bool> giveSecondName(const QString& file, const QString& name);

/// Gives a file of ours another name, which takes the place of what had it, in one step.
[[nodiscard]] FileResult<void> moveOver(const QString& from, const QString& to);

/// Returns when the names in a folder are on the disk itself.
[[nodiscard]] FileResult<void> syncFolder(const QString& folder);

/// Makes a folder with all that lie above it, and returns when their names are on the disk itself.
[[nodiscard]] FileResult<void> makeFolder(const QString& folder);

/// The last of them alone; one that is there already is no error.
[[nodiscard]] FileResult<void> makeOneFolder(const QString& folder);

/// Makes a file that is there whole or not at all, whatever dies when. Answers false where the name is taken.
[[nodiscard]] FileResult<bool> createFile(const QString& path, QByteArrayView bytes);

/// Puts a file of ours into the place of its older self; one of the two is there at any time.
[[nodiscard]] FileResult<void> replaceFile(const QString& path, QByteArrayView bytes);

/// A small file as it is, never through a link; TooLarge beyond `limit` bytes.
[[nodiscard]] FileResult<QByteArray> readFile(const QString& path, qint64 limit);

/// Whether something has this name, be it a link that leads nowhere.
[[nodiscard]] bool isTaken(const QString& path);

/// Takes a file of ours off the disk; one that is gone already is no error.
[[nodiscard]] FileResult<void> removeFile(const QString& path);

} // namespace Rushes::Files
