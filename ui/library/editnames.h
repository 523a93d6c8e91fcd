// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/marker.h"

/// The names of steps, as they stand after "Undo" and "Redo" in the menu.
namespace Rushes::Ui::EditNames {

/// "Tag 4 Clips".
[[nodiscard]] QString tag(qsizetype clips);
[[nodiscard]] QString rate(qsizetype clips);
[[nodiscard]] QString note();
[[nodiscard]] QString addRange();
/// By what differs: "Move Range", "Tag Range", "Note Range".
[[nodiscard]] QString changeRange(const Library::Range& before, const Library::Range& after);
[[nodiscard]] QString removeRange();
[[nodiscard]] QString addMarker();
[[nodiscard]] QString changeMarker(const Library::Marker& before, const Library::Marker& after);
[[nodiscard]] QString removeMarker();

} // namespace Rushes::Ui::EditNames
