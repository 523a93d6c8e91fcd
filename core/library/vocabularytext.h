// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/library/vocabulary.h"

namespace Rushes::Library {

/// What is wrong with a line of a vocabulary's text; the rest of it is taken all the same.
struct OutlineProblem {
    enum class Kind : quint8 {
        Nameless,     ///< nothing in the line tells a tag apart
        NamedTwice,   ///< another line has this tag, or this synonym
        NoTagAbove,   ///< a synonym or a colour with no tag above it
    };

    int line = 0; ///< from 1
    Kind kind = Kind::Nameless;
    QString text; ///< the line without the spaces around it

    bool operator==(const OutlineProblem&) const = default;
};

struct Outline {
    QList<Tag> tags; ///< each parent before those below it
    QList<OutlineProblem> problems;
};

/// A vocabulary as indented text, as keyword lists of picture programs are: one tag a line, those below it further in, by tabs or spaces.
/// A line in curly brackets below a tag is a synonym of it, `{#4c8dff}` its colour. Empty lines and those that begin with `# ` are
/// left out.
[[nodiscard]] Outline readOutline(QStringView text);
/// The same the other way, with a tab for each step.
[[nodiscard]] QString outlineOf(const Vocabulary& vocabulary);

/// What makes the tags of an outline known: those that are new are added, those that are there get what the outline says beyond what is
/// known of them. Nothing is taken away, and no tag is put below itself.
[[nodiscard]] Edits editsFor(const QList<Tag>& outline, const Vocabulary& now);

/// The trees that come with Rushes, to begin with.
enum class StarterTree : quint8 {
    House, ///< what a desk for press media logs: topics, shot types, places, people
    Topics ///< the seventeen top levels of the IPTC Media Topics, by their English names
};
[[nodiscard]] Outline starterTree(StarterTree tree);

} // namespace Rushes::Library
