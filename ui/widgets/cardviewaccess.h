// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::Ui {

/// From now on what reads the screen sees each CardView as a list of its cards, which are made as they are asked for: Qt knows its own
/// views only. May be called again.
void makeCardViewsAccessible();

} // namespace Rushes::Ui
