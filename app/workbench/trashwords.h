// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/trashjournal.h"

namespace Rushes::Workbench {

/// Why a file was left alone, for people: "Another program is writing into it." Empty for none.
[[nodiscard]] QString sentence(TrashProblem problem);

} // namespace Rushes::Workbench
