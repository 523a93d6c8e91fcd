// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

#include <chrono>

namespace Rushes::Downloads {

/// What of a part file is known to be on the disk itself and not only in its cache. The journal never claims more than this.
struct Checkpoint {
    qint64 bytes = 0;
    Sha256 digest;   ///< of those bytes, so that a torn file is found out
    QByteArray etag; ///< the strong tag of the file they belong to; empty where it had none
};

/// How often arriving bytes are made durable: at most this much is fetched again after a crash.
struct CheckpointPolicy {
    qint64 bytes = qint64{64} * 1024 * 1024;
    std::chrono::milliseconds time{2'000};
};

} // namespace Rushes::Downloads
