// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"

namespace Rushes::Library {

/// What makes these shorthands known: those that are new are added, those whose person or role differs are changed, the others of the library
/// stay.
[[nodiscard]] Edits editsFor(const QList<Shorthand>& wanted, const QList<Shorthand>& known);

} // namespace Rushes::Library
