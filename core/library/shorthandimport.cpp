// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/shorthandimport.h"

#include <algorithm>

namespace Rushes::Library {

Edits editsFor(const QList<Shorthand>& wanted, const QList<Shorthand>& known) {
    Edits edits;
    for (const Shorthand& one : wanted) {
        const auto there = std::ranges::find(known, one.code, &Shorthand::code);
        if (there == known.end()) edits.append(ShorthandEdit{std::nullopt, one});
        else if (*there != one) edits.append(ShorthandEdit{*there, one});
    }
    return edits;
}

} // namespace Rushes::Library
