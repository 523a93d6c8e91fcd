// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/downloads/blockmap.h"

#include <QByteArray>

#include <chrono>

namespace Rushes::Downloads {

/// What of a part file is known to be on the disk itself and not only in its cache. The journal never claims more than this.
struct Checkpoint {
    qint64 bytes = 0;               ///< held altogether
    std::optional<Sha256> digest{}; ///< of those bytes from the first on, where a journal from before there were blocks has no map of them
    QByteArray etag{};              ///< the strong tag of the file they belong to; empty where it had none
    BlockMap blocks{};              ///< which bytes they are, and their hashes, so that torn ones are found out
    quint64 serial = 0;             ///< later ones of one run of the program have higher numbers; not remembered
};

/// How often arriving bytes are made durable: at most this much is fetched again after a crash.
struct CheckpointPolicy {
    qint64 bytes = qint64{64} * 1024 * 1024;
    std::chrono::milliseconds time{2'000};
};

} // namespace Rushes::Downloads
