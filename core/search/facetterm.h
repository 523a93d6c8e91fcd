// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Rushes::Search {

/// A facet is the part of a query that all must be and that names values of one key: `place:Brussels`, or for several
/// `(place:Brussels or place:Lodz)`.

/// The values that the query's facet names; none for a text that is no query, or where the key stands within something else.
[[nodiscard]] QStringList facetValues(QStringView text, QStringView key);
/// The text with these values as the key's facet, in its place or at the end; without the facet for none. All terms of the key that all must
/// be are part of it, comparisons and ranges too (`duration:>60s`).
[[nodiscard]] QString withFacet(const QString& text, const QString& key, const QStringList& values);

} // namespace Rushes::Search
