// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguerow.h"
#include "core/search/condition.h"

#include <QStringList>

namespace Rushes::Catalogue {

/// What a query may ask that does not stand in the catalogue.
struct SearchFacts {
    QDateTime now = {};          ///< for `date:today` and `state:embargoed`; invalid for now
    QStringList inLibrary = {};  ///< the videos of `state:library`, by id: those whose files are here
};

/// The keys of a kind, and where the cache has them (resources/sql/catalogue/migrations).
[[nodiscard]] Search::Schema searchSchema(Kind kind, const SearchFacts& facts = {});

/// A text as a query over one kind, ready for the filters of cataloguefilter.h; or what is wrong with it.
[[nodiscard]] Search::QueryResult<Search::Condition> understand(Kind kind, QStringView text, const SearchFacts& facts = {});

/// A query for all of these words, whatever signs they have; it cannot be wrong.
[[nodiscard]] Search::Condition wordsQuery(Kind kind, QStringView words);

} // namespace Rushes::Catalogue
