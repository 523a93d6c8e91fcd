// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

namespace Rushes::Ui {

/// The tokens for people who ask their system for more contrast: black on white or white on black, borders as strong as words, and grey
/// for nothing but what cannot be used and the hint in an empty field.
[[nodiscard]] const Tokens& highContrastTokens(Qt::ColorScheme scheme);
/// Whether Theme has put them into this palette.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
[[nodiscard]] bool isHighContrast(const Tokens& tokens);

/// How a control looks that cannot be used now: readable, and in high contrast told apart from all others by a grey of its own and a broken border.
struct DisabledLook {
    QColor ink;
    QColor edge;
    bool dashed = false;
};
[[nodiscard]] DisabledLook disabledLook(const Tokens& tokens);

} // namespace Rushes::Ui
