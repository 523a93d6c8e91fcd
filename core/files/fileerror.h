// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Rushes::Files {

/// What can be wrong when files of ours are written, moved and copied.
enum class FileFault : quint8 {
    Missing,    ///< no such file or folder, or no regular file
    Taken,      ///< the name belongs to somebody else's file
    Full,       ///< no space, or a quota is used up
    TooLarge,   ///< the volume takes no file of this size
    NameTooLong,
    Unreadable,
    Unwritable,
    Changed,    ///< the bytes are not those that were expected
    Busy,       ///< another program holds it; it may well let go of it soon
    Stopped,    ///< given up because the program ends
};

struct FileError {
    FileFault fault = FileFault::Unreadable;
    QString detail = {}; ///< for the log and for those who look closer: the call, the system's words, the path

    /// Whether it may go away by itself or when a person makes room.
    [[nodiscard]] bool isRetryable() const {
        return fault == FileFault::Full || fault == FileFault::Unwritable || fault == FileFault::Busy || fault == FileFault::Stopped;
    }
};

template <typename T> using FileResult = Result<T, FileError>;

/// What kept us from opening a file to read it: what is not Missing is Unreadable.
[[nodiscard]] inline FileError asUnreadable(const FileError& error) {
    return error.fault == FileFault::Missing ? error : FileError{FileFault::Unreadable, error.detail};
}

/// The fault of the system's last word, with its text: of an errno, and on Windows of what GetLastError() gave. `path` may be empty.
[[nodiscard]] FileError fileErrorFrom(int number, const char* call, const QString& path);

} // namespace Rushes::Files
