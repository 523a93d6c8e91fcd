// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "core/storage/storageerror.h"

#include <QFuture>

namespace Rushes::Library {

/// Looks whether the files of clips are there that should be. It asks the file system: not for the GUI thread, nor the one of the database.
void lookForFile(Clip& clip);
void lookForFile(ClipPage& page);
void lookForFile(std::optional<Clip>& clip);
void lookForFile(QList<Clip>& clips);

/// The same for an answer that is on its way, in a thread where a slow share keeps nobody waiting who asks about something else.
template <typename T> QFuture<Storage::StorageResult<T>> withPresence(QFuture<Storage::StorageResult<T>> answer) {
    return answer.then(QtFuture::Launch::Async, [](Storage::StorageResult<T> found) {
        if (found) lookForFile(*found);
        return found;
    });
}

} // namespace Rushes::Library
