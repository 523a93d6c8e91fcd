// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace Rushes::Probe {

/// Why a request has no better answer: a word of the protocol, and a detail for the log.
struct Failure {
    std::string_view word;
    std::string detail;
};

template <typename T> using Answer = std::expected<T, Failure>;

/// From an error code of libav*: what was it about?
[[nodiscard]] std::unexpected<Failure> failureFrom(int avError, std::string_view doing);

[[nodiscard]] std::unexpected<Failure> notMedia(std::string_view detail);

} // namespace Rushes::Probe
