// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileerror.h"

#include <memory>

namespace Rushes::Files {

/// A folder that one program at a time works in, until this is gone or its program has died. It binds those who ask for it, here and, where
/// the volume passes locks on, on other computers. For folders of media, where no file of ours may stay; those of our own have a QLockFile, which a volume without
/// locks keeps as well.
class FolderLock {
public:
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Null where somebody else has it. A volume without locks gives it to anybody. Never through a link; Missing where there is no folder.
    [[nodiscard]] static FileResult<std::unique_ptr<FolderLock>> tryHold(const QString& folder);

private:
    explicit FolderLock(qintptr handle) : m_handle{handle} {}

    qintptr m_handle; ///< a descriptor, or Windows' handle
};

} // namespace Rushes::Files
