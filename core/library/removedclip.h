// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

namespace Rushes::Library {

/// A clip that somebody has removed from the library. All that was logged on it is laid aside and comes back with it.
struct RemovedClip {
    ClipId id;           ///< its own again when it comes back; no other clip gets it
    QString title;
    QString path;        ///< of its file on this computer when it was removed; empty where it had none, or where its media root is not known here
    ByteCount size;
    QDateTime removedAt;

    bool operator==(const RemovedClip&) const = default;
};

} // namespace Rushes::Library
