// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Library {

/// A collection of clips that everybody who uses the library has. Its name is what tells it apart, of which case and accents make no other.
struct Collection {
    QString name;
    QString query = {}; ///< of a smart one: what is in it is what this finds; empty for one that clips are put into

    [[nodiscard]] bool isSmart() const { return !query.isEmpty(); }
    bool operator==(const Collection&) const = default;
};

/// A collection and how many clips were put into it; 0 for a smart one.
struct CollectionEntry {
    Collection collection;
    int clips = 0;

    bool operator==(const CollectionEntry&) const = default;
};

} // namespace Rushes::Library
