// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/blockmap.h"

#include <optional>

namespace Rushes::Downloads {

/// What one more connection is to bring.
struct NextRange {
    Stretch range;
    std::optional<qsizetype> shortened{}; ///< which of the ranges under way ends where this one begins from now on

    bool operator==(const NextRange&) const = default;
};

/// Chooses the range for one more connection. `wanted` are the stretches that are to be fetched, `underWay` what the other connections have
/// still to bring, `connections` how many there will be. Ranges begin at the beginning of a stretch or of a block, and those at the
/// front come first, so that the digest can follow; when all is given away the longest range under way is split, at its middle or, where it is
/// very long, where a range ends. Nothing where one more
/// connection is not worth it.
[[nodiscard]] std::optional<NextRange> nextRange(const QList<Stretch>& wanted, const QList<Stretch>& underWay, int connections, qint64 blockSize);

/// The wanted with what somebody waits for before all else, each from its beginning or that of a block. The rest stays in order.
[[nodiscard]] QList<Stretch> preferredFirst(const QList<Stretch>& wanted, const QList<Stretch>& preferred, qint64 blockSize);

/// What a player needs first of a file: its head, and its end, where MP4 may have its table of contents and MXF has its footer.
[[nodiscard]] QList<Stretch> endsOf(qint64 fileSize);

} // namespace Rushes::Downloads
