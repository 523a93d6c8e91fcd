// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/transfer/transfererror.h"

namespace Rushes::Downloads {

/// The lines of a download's story (DownloadEvent::text).
[[nodiscard]] QString sentence(Failure failure);
[[nodiscard]] QString sentence(Obstacle obstacle);
/// Of blocks that the disk did not have as they arrived.
[[nodiscard]] QString sentenceOfLosses(int blocks);

/// Status, host and the other side's words, as Download::detail has them.
[[nodiscard]] QString detailOf(const Transfer::TransferError& error);

} // namespace Rushes::Downloads
