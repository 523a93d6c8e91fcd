// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/safefilename.h"
#include "core/base/sha256.h"
#include "core/files/fileerror.h"

#include <atomic>
#include <functional>
#include <optional>

namespace Rushes::Files {

/// A further copy of a file that is whole.
struct CopyWish {
    QString source;
    QString folder;
    SafeFileName name;
    QString key;                       ///< tells this wish from others: part of the name while the copy is made
    bool mayLink = false;              ///< a second name of the same bytes will do, where the volume is the same
    std::optional<Sha256> digest = {}; ///< what the bytes must give; without one the copy is compared with its source
};

/// How a copy was made.
enum class CopyMeans : quint8 {
    Link,    ///< a second name of the same bytes
    Clone,   ///< the volume shares the bytes until one of the two is changed
    Bytes,
    WasThere,///< a file with the same bytes had the name already, such as from an interrupted run
};

struct PlacedCopy {
    QString path;
    CopyMeans means = CopyMeans::Bytes;
};

/// Puts a copy into a folder, where it appears whole or not at all and replaces nothing: its name is numbered where it is taken. Bytes are
/// hashed as they are written, synced, and read again from the disk before the copy gets its name. What an interrupted run left goes.
/// `stop` may be set from another thread; `progress` is told the bytes written, in the calling thread.
[[nodiscard]] FileResult<PlacedCopy> placeCopy(const CopyWish& wish, const std::atomic_bool& stop, const std::function<void(qint64)>& progress = {});

} // namespace Rushes::Files
