// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

namespace Rushes::Media {

/// The frame, counted from a clip's first, that a person means who types a place, at the frame `here` of a clip that begins at `start`:
///
///     10:04:02:00   10.04.02;00   10040200      a timecode; ':' is read as ';' in a drop-frame clip
///     4:02:00   40200   12                      the end of one; what is missing at its front is as it is here
///     +5:00   -500   +12                        so many seconds and frames further, or back
///
/// Nothing for what is no timecode at this rate, and for one that lies before the clip. It may lie behind its end; one that is reached by
/// going back ends at 0.
[[nodiscard]] std::optional<qint64> readTimecodeEntry(QStringView typed, qint64 here, const Timecode& start);

} // namespace Rushes::Media
