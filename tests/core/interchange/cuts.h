// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/cutlist.h"

namespace Rushes::Tests {

/// Cut lists as newsrooms make them, with the names that break files: quotes, markup, line breaks, formulas, other alphabets.
struct Cuts {
    [[nodiscard]] static Interchange::CutList at25();
    [[nodiscard]] static Interchange::CutList at2997Drop();
    [[nodiscard]] static Interchange::CutList at23976();
    [[nodiscard]] static Interchange::CutList mixed();
    /// By "25", "2997df", "23976" or "mixed".
    [[nodiscard]] static Interchange::CutList named(const QString& name);
    [[nodiscard]] static QStringList names();
};

} // namespace Rushes::Tests
