// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadevent.h"

/// What is said of what happened to a download.
namespace Rushes::Ui::EventWords {

/// "Verified and finished.", "Waits for sign-in.", "The link was no longer accepted; a new one was asked for."
[[nodiscard]] QString sentence(const Downloads::Occurrence& what);

} // namespace Rushes::Ui::EventWords
