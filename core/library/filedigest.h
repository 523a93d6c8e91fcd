// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QString>

#include <atomic>
#include <optional>

namespace Rushes::Library {

/// The digest of all bytes of a file. Nothing where it cannot be read to its end, or `ending` is set meanwhile. What was read is added to
/// `bytesRead`, where there is one. Waits for the disk.
[[nodiscard]] std::optional<Sha256> digestOf(const QString& path, const std::atomic_bool& ending, std::atomic<qint64>* bytesRead = nullptr);

} // namespace Rushes::Library
