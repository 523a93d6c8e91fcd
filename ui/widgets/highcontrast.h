// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

namespace Rushes::Ui {

/// The tokens for people who ask their system for more contrast: black on white or white on black, no grey words, borders as strong as words.
[[nodiscard]] const Tokens& highContrastTokens(Qt::ColorScheme scheme);
/// Whether Theme has put them into this palette.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace Rushes::Ui
