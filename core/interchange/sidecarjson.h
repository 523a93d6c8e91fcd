// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Interchange {

struct SidecarNotes;

/// Notes as one line of JSON, which a sidecar carries so that the next one who writes it knows what was there before others changed it.
[[nodiscard]] QString toJson(const SidecarNotes& notes);
[[nodiscard]] std::optional<SidecarNotes> sidecarNotesFrom(const QString& json);

} // namespace Rushes::Interchange
