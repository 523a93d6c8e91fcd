// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/filemoves.h"

#include "core/files/windowspath.h"

#include <QFileInfo>

#include <windows.h>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<FileError> failure(const char* call, const QString& path) {
    return std::unexpected{fileErrorFrom(static_cast<int>(::GetLastError()), call, path)};
}

bool wasTaken() {
    const DWORD error = ::GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS;
}

} // namespace

FileError fileErrorFrom(int number, const char* call, const QString& path) {
    FileFault fault = FileFault::Unwritable;
    switch (static_cast<DWORD>(number)) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME: fault = FileFault::Missing; break;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS: fault = FileFault::Taken; break;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: fault = FileFault::Full; break;
    case ERROR_FILE_TOO_LARGE: fault = FileFault::TooLarge; break;
    case ERROR_FILENAME_EXCED_RANGE: fault = FileFault::NameTooLong; break;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_BUSY: fault = FileFault::Busy; break;
    default: break;
    }
    const QString words = u"%1: %2"_s.arg(QString::fromLatin1(call), qt_error_string(number));
    return {fault, path.isEmpty() ? words : u"%1 (%2)"_s.arg(words, path)};
}

FileResult<bool> moveWithoutReplacing(const QString& from, const QString& to) {
    if (::MoveFileExW(windowsPath(from).c_str(), windowsPath(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0) return true;
    if (wasTaken()) return false;
    return failure("MoveFileEx", to);
}

FileResult<bool> giveSecondName(const QString& file, const QString& name) {
    if (::CreateHardLinkW(windowsPath(name).c_str(), windowsPath(file).c_str(), nullptr) != 0) return true;
    if (wasTaken()) return false;
    return failure("CreateHardLink", name);
}

FileResult<void> moveOver(const QString& from, const QString& to) {
    if (::MoveFileExW(windowsPath(from).c_str(), windowsPath(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return failure("MoveFileEx", to);
    return {};
}

// A folder cannot be flushed here: NTFS keeps a journal of names, and moves that write through have come back only when they were in it.
FileResult<void> syncFolder(const QString& folder) {
    if (!QFileInfo{folder}.isDir()) return std::unexpected{fileErrorFrom(ERROR_PATH_NOT_FOUND, "syncFolder", folder)};
    return {};
}

FileResult<void> makeOneFolder(const QString& folder) {
    if (::CreateDirectoryW(windowsPath(folder).c_str(), nullptr) == 0 && ::GetLastError() != ERROR_ALREADY_EXISTS) return failure("CreateDirectory", folder);
    return {};
}

bool isTaken(const QString& path) { return ::GetFileAttributesW(windowsPath(path).c_str()) != INVALID_FILE_ATTRIBUTES; }

FileResult<void> removeFile(const QString& path) {
    if (::DeleteFileW(windowsPath(path).c_str()) != 0) return {};
    const DWORD error = ::GetLastError();
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND) return {};
    return std::unexpected{fileErrorFrom(static_cast<int>(error), "DeleteFile", path)};
}

} // namespace Rushes::Files
