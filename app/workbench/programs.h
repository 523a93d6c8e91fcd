// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Workbench {

/// The path of another program of Rushes: in the folder that RUSHES_PROGRAMS names (for tests), beside this one, or in the folder for helpers of an
/// installation (../libexec/rushes).
[[nodiscard]] QString siblingProgram(const QString& name);

} // namespace Rushes::Workbench
