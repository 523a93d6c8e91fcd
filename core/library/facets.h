// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/valuecount.h"

#include <QHash>
#include <QList>

#include <array>

namespace Rushes::Library {

/// Where the columns of the histogram of durations begin, in milliseconds; the last has no end.
inline constexpr std::array<qint64, 11> durationSteps{0, 10'000, 30'000, 60'000, 120'000, 300'000, 600'000, 1'200'000, 1'800'000, 2'700'000, 3'600'000};

/// What the clips that a query finds are like. Of each key they are those that the query would find without its facet of that key (see
/// core/search/facetterm.h), so that one value that is chosen does not hide the others.
struct Facets {
    QHash<QString, QList<Search::ValueCount>> values; ///< by key; those that most clips have first
    QList<qint64> durations;                          ///< clips in each column; those without a duration are in none
};

} // namespace Rushes::Library
