// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <optional>

namespace Rushes::Ui {

class DownloadStates;

/// What "Queue all" of some videos would do.
struct QueuePlan {
    QList<Catalogue::Video> toQueue;
    int videos = 0;      ///< with a rendition, whether they are to be queued or not
    ByteCount size;      ///< of all those
    ByteCount needed;    ///< of those to be queued
    int inLibrary = 0;
    int inQueue = 0;
    int withoutFile = 0; ///< the portal offers no rendition of them

    /// The set of `videos` in the rendition that comes closest to `role`.
    [[nodiscard]] static QueuePlan of(const QList<Catalogue::Video>& videos, Catalogue::Role role, const DownloadStates& states);

    /// "Queue all broadcast quality (12 videos, 86.4 GB)".
    [[nodiscard]] QString buttonText(Catalogue::Role role) const;
    /// "Skips 1 in the library and 4 in the queue. 412 GB free, so all of it fits."
    [[nodiscard]] QString remark(std::optional<ByteCount> free) const;
};

} // namespace Rushes::Ui
