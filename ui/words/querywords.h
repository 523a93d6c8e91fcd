// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"

namespace Rushes::Ui::Words {

/// What is wrong with a query, as one sentence: "There is no key “plaec”."
[[nodiscard]] QString told(const Search::QueryProblem& problem);

/// What a key of the query language looks at, such as "where it was recorded"; empty for a key that is not known.
[[nodiscard]] QString aboutKey(QStringView key);

} // namespace Rushes::Ui::Words
