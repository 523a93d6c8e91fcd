// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace Rushes::Transfer {

/// What an engine allows the other side. The defaults are for broadcasters' networks; tests use shorter times.
struct TransferSettings {
    int threads = 1;             ///< that move bytes; each transfer stays in one
    int connectionsPerHost = 16; ///< at once, until a host shows that it bears fewer
    std::chrono::milliseconds connectTimeout{15'000};
    /// Less than `leastBytesPerSecond` over this time is a stall. Time in which we held the transfer up ourselves does not count.
    std::chrono::milliseconds stallPeriod{30'000};
    qint64 leastBytesPerSecond = 1'000;
    std::chrono::milliseconds progressPeriod{250};
    qsizetype largestHead = qsizetype{64} * 1024;
    QString authorities; ///< a PEM file of certificate authorities that are believed beside the system's; empty for none
};

} // namespace Rushes::Transfer
