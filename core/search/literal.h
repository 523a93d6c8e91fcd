// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/schema.h"

#include <optional>

namespace Rushes::Search {

/// A value as numbers, in the unit of its type (see FieldType). "2024-02" is a month: all of its days are it, what is before them is less
/// and what is behind them is more. "1.5GB" is one number for comparisons, and what would be shown as 1.5 for equality.
struct Literal {
    qint64 first = 0;  ///< equal to it: from here …
    qint64 last = 0;   ///< … to here
    qint64 lower = 0;  ///< less is what is below this
    qint64 upper = 0;  ///< more is what is above this

    bool operator==(const Literal&) const = default;
};

/// Reads a value of a type that has an order: Count, Size, Duration, Rate, Day or Timecode.
[[nodiscard]] std::optional<Literal> literalOf(FieldType type, QStringView text, QDate today);

/// "1920x1080", or "1080" for a height alone.
struct RasterLiteral {
    std::optional<qint64> width;
    qint64 height = 0;
};
[[nodiscard]] std::optional<RasterLiteral> rasterOf(QStringView text);

/// The code of a country from its code or English name; empty for neither.
[[nodiscard]] QString countryCode(QStringView text);
/// The English names of all countries.
[[nodiscard]] const QStringList& countryNames();

/// "10:00:00:00" as 10000000; the frames may stand behind ';' or '.'.
[[nodiscard]] std::optional<qint64> packedTimecode(QStringView text);

} // namespace Rushes::Search
