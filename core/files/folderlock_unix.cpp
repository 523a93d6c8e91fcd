// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/folderlock.h"

#include "core/files/descriptor.h"

#include <QFile>

#include <sys/file.h>

namespace Rushes::Files {

FolderLock::~FolderLock() { ::close(static_cast<int>(m_handle)); }

FileResult<std::unique_ptr<FolderLock>> FolderLock::tryHold(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return std::unexpected{fileErrorFrom(errno, "open", folder)};
    std::unique_ptr<FolderLock> lock{new FolderLock{descriptor}};
    // Volumes without locks answer with another error, and have to do without.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return nullptr;
    return lock;
}

} // namespace Rushes::Files
