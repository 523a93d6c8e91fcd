// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Rushes::Media {

enum class ProbeFault : quint8 {
    Crashed,    ///< the helper died of the file, or its answer made no sense
    TimedOut,   ///< the helper did not answer in time and was ended
    NotMedia,   ///< no container that Rushes opens; a playlist, a text, a truncated or empty file
    Unreadable, ///< not there, a folder, or not ours to read
    TooLarge,   ///< needs more memory than a file may, or its answer is longer than one may be
    NoProbe,    ///< the helper itself could not be started
};

struct ProbeError {
    ProbeFault fault;
    QString detail; ///< the helper's words, for the log

    /// Whether the same question about the same, unchanged file may have another answer later.
    [[nodiscard]] bool isRetryable() const { return fault == ProbeFault::Unreadable || fault == ProbeFault::NoProbe; }
    [[nodiscard]] static constexpr bool needsSignIn() { return false; }
};

template <typename T> using ProbeResult = std::expected<T, ProbeError>;

} // namespace Rushes::Media
