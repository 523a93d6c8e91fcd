// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/digest.h"
#include "core/files/fileerror.h"

#include <QDateTime>
#include <QList>

#include <atomic>
#include <functional>

namespace Rushes::Custody {

/// What one reading of a file gave.
struct FileHashes {
    qint64 size = 0;
    QDateTime modifiedAt;
    QList<Digest> digests; ///< in the order of the formats asked for

    [[nodiscard]] std::optional<Digest> of(HashFormat format) const;
};

/// What Rushes writes down of each file that it brings home.
[[nodiscard]] const QList<HashFormat>& ownFormats();

/// Reads a file from beginning to end, once, never through a link. `stop` may be set from another thread; `progress` is told the bytes read
/// so far, in the calling thread.
[[nodiscard]] Files::FileResult<FileHashes> hashFile(const QString& path, const QList<HashFormat>& formats, const std::atomic_bool& stop,
                                                     const std::function<void(qint64)>& progress = {});

} // namespace Rushes::Custody
