// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/videostate.h"
#include "ui/widgets/tokens.h"

namespace Rushes::Ui {

/// The colour of a state's words; it never stands without them.
[[nodiscard]] inline QColor toneColour(Tone tone, const Tokens& tokens) {
    switch (tone) {
    case Tone::Quiet: return tokens.text2;
    case Tone::Active: return tokens.link;
    case Tone::Done: return tokens.ok;
    case Tone::Attention: return tokens.warn;
    case Tone::Bad: return tokens.err;
    }
    return tokens.text2;
}

} // namespace Rushes::Ui
