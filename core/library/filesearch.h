// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/filescan.h"

namespace Rushes::Library {

struct MediaRoot;

/// What the thread that reads the disk and the one that waits for it have in common.
struct SearchProgress {
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytesRead = 0;
    std::atomic_bool isStopped = false;
};

/// The work of FileScan on the disk. Waits for it.
[[nodiscard]] ScanReport searchFiles(const QList<Clip>& clips, const QList<MediaRoot>& roots, const ScanRequest& request, SearchProgress& progress);

} // namespace Rushes::Library
