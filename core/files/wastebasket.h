// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileerror.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Rushes::Files {

/// By what a file is known again that was moved and not changed.
struct FileMark {
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    bool operator==(const FileMark&) const = default;
};

/// Of a regular file, not of what a link leads to; nothing where there is none.
[[nodiscard]] std::optional<FileMark> markOf(const QString& path);

/// Whether another program has the file open to write into it, as far as the system tells: false where it does not.
[[nodiscard]] bool isBeingWritten(const QString& path);

/// Moves a file into the system's wastebasket, and never deletes it: Unwritable, and the file stays, where its drive has no wastebasket or the
/// system will not. Answers where it lies there; empty where the system does not tell.
[[nodiscard]] FileResult<QString> moveToWastebasket(const QString& path);

/// Takes a file back out of the wastebasket, and makes the folders that it needs. False, and nothing is changed, where its name is taken by now;
/// Missing where the wastebasket has it no more.
[[nodiscard]] FileResult<bool> takeFromWastebasket(const QString& inWastebasket, const QString& to);

/// Where the file that was at `path` lies in a wastebasket after the freedesktop.org Trash specification 1.0, as it was marked: the user's own, or the user's
/// at the top of the drive. For one that was moved there by a program that died before it could remember. Empty where it is not found, and on other systems.
[[nodiscard]] QString findInWastebasket(const QString& path, const FileMark& mark);

} // namespace Rushes::Files
