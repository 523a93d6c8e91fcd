// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/folderlock.h"

#include "core/files/windowspath.h"

#include <windows.h>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

FolderLock::~FolderLock() { ::CloseHandle(reinterpret_cast<HANDLE>(m_handle)); }

FileResult<std::unique_ptr<FolderLock>> FolderLock::tryHold(const QString& folder) {
    // Folders cannot be locked here. A file that nobody else may open, and that is gone with its handle, says the same.
    const std::wstring path = windowsPath(folder + u"/.rushes-lock"_s);
    const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle != INVALID_HANDLE_VALUE) return std::unique_ptr<FolderLock>{new FolderLock{reinterpret_cast<qintptr>(handle)}};
    const DWORD error = ::GetLastError();
    // Access is denied while the file of another is about to vanish.
    if (error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED) return nullptr;
    return std::unexpected{fileErrorFrom(static_cast<int>(error), "CreateFile", folder)};
}

} // namespace Rushes::Files
