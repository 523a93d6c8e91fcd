// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/furthercopies.h"

#include <chrono>
#include <variant>

namespace Rushes::Downloads {

/// What happened to a download and needs no figures.
enum class Happening : quint8 {
    PutBack,     ///< into the queue, after its bytes were let go of: it begins anew
    GaveWay,     ///< its place went to a file that is needed sooner; its bytes are kept
    TakenUp,     ///< the program had ended while it was under way
    Replaced,    ///< it is another file at its source now, so it started over
    Doubted,     ///< the digest is not the published one; what may be wrong is fetched again and compared block by block
    LinkRenewed, ///< the link was no longer accepted, and a new one was asked for
    Verified,    ///< finished, and the bytes are those that were published
    Finished,    ///< nobody published a digest to compare
    FileChanged, ///< it was changed after it came, and the history of its folder says so
};

/// Blocks on the disk were not what had arrived; they are fetched again.
struct BlocksLost {
    int count = 0;
    bool operator==(const BlocksLost&) const = default;
};

/// Another program holds the whole file, which gets its name when that lets go of it.
struct NameHeld {
    std::chrono::seconds wait{}; ///< until it is tried again
    bool operator==(const NameHeld&) const = default;
};

/// A try came to nothing, and another follows.
struct Interrupted {
    QString detail;              ///< as Download::detail
    int nextTry = 0;             ///< of RetryPolicy::mostTries
    std::chrono::seconds wait{}; ///< until it begins
    bool operator==(const Interrupted&) const = default;
};

/// Where it came from stands in the history of its folder.
struct OriginRecorded {
    int generation = 0;
    bool operator==(const OriginRecorded&) const = default;
};

/// Where it came from could not be written down.
struct OriginLost {
    QString detail; ///< for people who look closer
    bool operator==(const OriginLost&) const = default;
};

/// An Obstacle is what the download now waits for, a Failure why it failed, a FurtherCopy one that was made or could not be made.
using Occurrence = std::variant<Happening, BlocksLost, NameHeld, Interrupted, Obstacle, Failure, OriginRecorded, OriginLost, FurtherCopy>;

/// A line of a download's story. The words for it are chosen where people read them.
struct DownloadEvent {
    DownloadId id;
    QDateTime at;
    Occurrence what;
};

/// The same for the log, in English.
[[nodiscard]] QString logText(const Occurrence& what);

} // namespace Rushes::Downloads
