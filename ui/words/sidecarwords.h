// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecar.h"

#include <QString>

namespace Rushes::Ui::Words {

/// "credit".
[[nodiscard]] QString fieldName(Interchange::SidecarConflict::Field field);
/// "credit: “Press service” in the library, “Somebody” in the sidecar".
[[nodiscard]] QString conflictSentence(const Interchange::SidecarConflict& conflict);
/// The value of a field as people read it: "3 stars", "Belgium".
[[nodiscard]] QString fieldValue(Interchange::SidecarConflict::Field field, const QString& value);
/// Of a sidecar that cannot be written, or not even be read: what is so, and what to do.
[[nodiscard]] QString obstacleSentence(bool isReadable);

} // namespace Rushes::Ui::Words
