// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Rushes::Library {

/// A tag of the vocabulary. Its name is what tells it apart, of which case and accents make no other: a library has one tag of a name,
/// wherever in the tree it stands. What carries a tag is found by all that the tag is below.
struct Tag {
    QString name;
    QString parent = {};       ///< the name of the tag that it is below; empty at the top
    QString colour = {};       ///< "#4c8dff"; empty for the one that comes of its name
    QStringList synonyms = {}; ///< who types one of these means this tag; none is the name of a tag

    bool operator==(const Tag&) const = default;
};

/// A tag and how much carries it, without what carries those below it.
struct TagEntry {
    Tag tag;
    int clips = 0;
    int ranges = 0;

    bool operator==(const TagEntry&) const = default;
};

} // namespace Rushes::Library
