// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprepository.h"

namespace Rushes::Library {

/// Looks whether the files of clips are there and, where one is not, says why. Waits for the disk.
void lookForFile(Clip& clip);
void lookForFile(ClipPage& page);
void lookForFile(std::optional<Clip>& clip);
void lookForFile(QList<Clip>& clips);

} // namespace Rushes::Library
