// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/transfer/transfererror.h"

#include <chrono>

namespace Rushes::Downloads {

/// What follows from a failed try.
struct NextStep {
    DownloadState state = DownloadState::Queued; ///< Queued after `wait`, Waiting for `obstacle`, or Failed by `failure`
    std::chrono::milliseconds wait{0};
    Obstacle obstacle = Obstacle::None;
    Failure failure = Failure::None;

    bool operator==(const NextStep&) const = default;
};

/// What a person hears of a failed try; None for an end that has words of its own (Obstacle, Failure).
[[nodiscard]] Trouble troubleOf(const Transfer::TransferError& error);

/// Whether one that waits, or is to be tried later, may go on now that this has come (see DownloadQueue::obstacleGone()).
[[nodiscard]] bool mayGoOn(const Download& download, Obstacle gone);

/// `tries` counts this one. `random` is from 0 to 1.
[[nodiscard]] NextStep nextStep(const Transfer::TransferError& error, int tries, double random);

/// Status, host and the other side's words, as Download::detail has them.
[[nodiscard]] QString detailOf(const Transfer::TransferError& error);

} // namespace Rushes::Downloads
