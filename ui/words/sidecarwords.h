// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecar.h"

#include <QString>

namespace Rushes::Ui::Words {

/// "credit".
[[nodiscard]] QString fieldName(Interchange::SidecarConflict::Field field);
/// "credit: “Press service” in the library, “Somebody” in the sidecar".
[[nodiscard]] QString conflictSentence(const Interchange::SidecarConflict& conflict);

} // namespace Rushes::Ui::Words
