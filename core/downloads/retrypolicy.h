// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <optional>

namespace Rushes::Downloads {

/// When a failed try is made again: exponentially later from 1 s to 300 s with full jitter, so that a newsroom's clients do not all come
/// back at once, and not more than eight times without progress.
struct RetryPolicy {
    static constexpr int mostTries = 8;
    /// So much progress makes the failed tries before it forgotten.
    static constexpr qint64 forgivingProgress = qint64{64} * 1024 * 1024;

    /// The wait after the `tries`th failed try in a row; nothing when it is enough. What the other side asked for wins over our own
    /// wait. `random` is from 0 to 1.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> wait(int tries, std::optional<std::chrono::seconds> retryAfter, double random);
};

} // namespace Rushes::Downloads
