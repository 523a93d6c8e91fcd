// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"
#include "ui/words/faultwords.h"

namespace Rushes::Ui {

[[nodiscard]] FaultWords describe(PlayerFault fault);
/// The frame as timecode, counted from `start` of the source ("10:00:00:00", ';' for drop-frame); from zero where that names no frame at this rate.
[[nodiscard]] QString timecodeText(qint64 frame, Media::FrameRate rate, const QString& start);
/// The frame that a timecode names in a source that begins at `start`; nothing where either names no frame, or it lies before the start.
[[nodiscard]] std::optional<qint64> frameOf(const QString& timecode, Media::FrameRate rate, const QString& start);

} // namespace Rushes::Ui
