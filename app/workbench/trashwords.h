// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/trashjournal.h"

namespace Rushes::Workbench {

/// Why the file of a clip was left alone, for people: "Another program is writing into it." Empty where it was not.
[[nodiscard]] QString sentence(const TrashedClip& clip);

} // namespace Rushes::Workbench
