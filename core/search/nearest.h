// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Rushes::Search {

/// How many letters must be put in, left out, changed or swapped with their neighbour to make the one the other, without regard to case
/// and accents.
[[nodiscard]] int editDistance(QStringView one, QStringView other);

/// Those of `known` that somebody who wrote `text` may have meant, the likeliest first: at most a third of the letters differ, or the
/// text is the beginning of it.
[[nodiscard]] QStringList nearest(QStringView text, const QStringList& known, qsizetype most = 3);

} // namespace Rushes::Search
