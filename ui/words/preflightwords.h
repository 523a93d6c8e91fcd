// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/volumelimits.h"

/// What Rushes says before files come: what stands in their way, and what can be done.
namespace Rushes::Ui::Words {

[[nodiscard]] QString describe(const Files::PreflightProblem& problem);

} // namespace Rushes::Ui::Words
