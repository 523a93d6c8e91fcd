// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotlist.h"
#include "core/library/cliptime.h"
#include "core/library/edit.h"

/// How the shot list of a clip as a text and the clip's ranges follow one another. A shot has no number in the text: which range it is is told
/// by what it says. What the text alone has (sections, ratings, comments, lines that are not right yet) stays with the text.
namespace Rushes::Interchange {

/// Which range each line is: its place in the list of ranges, or -1.
struct ShotPairs {
    QList<qsizetype> ofEntry;
    QList<qsizetype> ofUnread; ///< the range that a line which is not right yet holds as it was
    QList<qsizetype> left;     ///< ranges without a line, in their order
};

/// `list` was read with `time`.
[[nodiscard]] ShotPairs pairShots(const ShotListClip& list, const QList<Library::Range>& ranges, const Library::ClipTime& time);

/// What makes of the ranges what the text says. Ranges that a line holds which is not right yet are left as they are.
[[nodiscard]] Library::Edits rangeEditsOf(const ShotListClip& list, const QList<Library::Range>& ranges, const Library::ClipTime& time,
                                          const Library::ClipId& clip);

/// Lines from `line` on, `removed` of them, that become others.
struct LineChange {
    qsizetype line = 0;
    qsizetype removed = 0;
    QStringList lines;

    bool operator==(const LineChange&) const = default;
};

/// What makes the text say what the ranges are, in the order of the lines; they do not overlap. Nothing for a text that says it already, however
/// it is laid out. Another timecode is written over the one before; a new shot goes below the one that begins before it.
[[nodiscard]] QList<LineChange> lineChangesOf(QStringView text, const ShotListClip& list, const QList<Library::Range>& ranges, const Library::ClipTime& time);
/// The text once the changes are made.
[[nodiscard]] QString changed(const QString& text, const QList<LineChange>& changes);

/// The list of a clip for which nobody has written one.
[[nodiscard]] QString shotListOf(const Library::Clip& clip, const Library::ClipTime& time, const QList<Library::Range>& ranges);
/// The lines above the shots: file name, rate, start, place, usage.
[[nodiscard]] QStringList shotListHead(const Library::Clip& clip, const Library::ClipTime& time);
/// One shot, and a line for each further line of its note.
[[nodiscard]] QStringList shotLines(const Library::Range& range, const Library::ClipTime& time, int rating = 0);

/// The text with timecodes, sizes and descriptions in columns; what is in quotes or not right yet stays as it is. As many lines as before.
[[nodiscard]] QString tidied(QStringView text, const ShotList& list);

} // namespace Rushes::Interchange
