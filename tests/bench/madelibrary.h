// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace Rushes::Bench {

inline constexpr int tagsOfLibrary = 2'000;

/// Fills an empty library with the same clips each time: about ten tags each, a few of them on more than half of the clips and most on few; two
/// ranges, of which every second has a note; titles, places, meetings, formats, durations, sizes and ratings as they might be. Says on
/// standard error how far it is. Ends the process with the reason where it cannot. SQLite and PostgreSQL get the same, but for
/// a tag here and there.
void makeLibrary(Storage::Connection& connection, qint64 clips);

} // namespace Rushes::Bench
