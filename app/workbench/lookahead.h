// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/files/volumelimits.h"

#include <QFuture>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Workbench {

/// What is known of files before their first byte.
struct LookAhead {
    QList<Downloads::DownloadRequest> possible;     ///< those that can come
    QList<Files::PreflightProblem> problems;        ///< also those that pass by themselves or by a person's doing
};

/// Compares what is asked for, beside what the queue has still to bring, with what the volumes take. The disk is asked in another thread.
[[nodiscard]] QFuture<LookAhead> lookAhead(const Downloads::DownloadQueue& queue, const QList<Downloads::DownloadRequest>& requests);

} // namespace Rushes::Workbench
