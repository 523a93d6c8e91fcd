// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/retrypolicy.h"

#include <algorithm>

namespace Rushes::Downloads {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 300s;
/// A server that asks for more has a misunderstanding with itself.
constexpr std::chrono::seconds longestAsked = 24h;

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::wait(int tries, std::optional<std::chrono::seconds> retryAfter, double random) {
    if (tries >= mostTries) return std::nullopt;
    if (retryAfter) return std::min(*retryAfter, longestAsked);
    const auto ceiling = std::min<std::chrono::milliseconds>(longestWait, 1s * (1 << std::clamp(tries - 1, 0, 16)));
    return std::chrono::milliseconds{static_cast<std::chrono::milliseconds::rep>(static_cast<double>(ceiling.count()) * std::clamp(random, 0.0, 1.0))};
}

} // namespace Rushes::Downloads
