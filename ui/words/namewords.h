// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/namingtemplate.h"

/// What Rushes says of names and templates.
namespace Rushes::Ui::Words {

/// "Meeting", "Date recorded", …: what a token stands for.
[[nodiscard]] QString describe(Naming::Token token);
/// "{date:yyyy-MM-dd}": as a token is put into a template.
[[nodiscard]] QString written(Naming::Token token);
/// What is wrong with a template, and where, in one sentence or two.
[[nodiscard]] QString describe(const Naming::NameProblem& problem);

} // namespace Rushes::Ui::Words
