// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rushes::Library {
class ClipTime;
}

namespace Rushes::Interchange {

/// Some letters of a line.
struct ShotListSpan {
    qsizetype line = -1; ///< from 0; -1 for nowhere
    qsizetype column = 0;
    qsizetype length = 0;

    bool operator==(const ShotListSpan&) const = default;
};

/// The plain text in which people write down what is to be seen where. The grammar is in docs/shot-list.md; in short:
///
///     ; Rushes shot list, version 1
///     clip   "2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"
///     rate   25
///     start  10:00:00:00
///
///     == Opening
///     10:00:00:00  10:00:24:10  WS  Secretary General walks to the lectern #cutaway *4
///       | Usable as a whole.
///
/// An out timecode is the first frame that is not shown any more.
struct ShotListEntry {
    qsizetype line = 0;     ///< from 0
    qsizetype lastLine = 0; ///< of the notes that follow; `line` where there are none
    qint64 in = 0;          ///< frames since midnight, at the list's rate; a day later where the clip runs across midnight
    qint64 out = 0;
    ShotListSpan inAt{};    ///< the timecodes
    ShotListSpan outAt{};
    QString section{};
    QString text{};         ///< what is to be seen, beginning with the size of the shot where there is one, and with the lines that follow by '|'
    QStringList tags{};
    QList<ShotListSpan> tagsAt{}; ///< one for each tag, with its '#'
    int rating = 0;         ///< 1 to 5; 0 for none
};

/// What is not right about a line.
enum class ShotListFault : quint8 {
    NotUnderstood,    ///< neither a header, a section, a shot nor a note
    NoSuchTimecode,   ///< such as frame 27 at 25 frames a second, or a label that drop-frame leaves out
    OutBeforeIn,      ///< or at it
    Overlap,          ///< begins before the shot above ends; a warning, because shots may overlap
    BeforeClip,       ///< begins before the clip's start timecode
    OutsideRating,    ///< not 1 to 5
    NoteWithoutShot,  ///< a note line that follows no shot
    NoSuchRate,
    RateTwice,        ///< a rate after the first shot, or a second one
    OtherCounting,    ///< drop-frame in a clip that does not count so, or the other way round
    OtherRate,        ///< not the rate of the clip that the list is of; its timecodes would name other frames
    OtherStart,       ///< not the start timecode of that clip
    SecondClip,       ///< a list of one clip names another
    OutsideClip,      ///< ends after the clip does; a warning
    UnknownTag,       ///< nothing else has that tag; a warning
};

struct ShotListProblem {
    ShotListFault fault;
    bool isWarning = false;
    qsizetype line = 0;   ///< from 0
    qsizetype column = 0; ///< from 0
    qsizetype length = 0;
    QString replacement{}; ///< what would be right in place of it; null where that is not known

    bool operator==(const ShotListProblem&) const = default;
};

/// The shots of one clip, under the header lines that name it.
struct ShotListClip {
    QString clip;  ///< its file name; empty where the text begins without one
    QString place;
    QString usage;
    std::optional<Media::FrameRate> rate;
    std::optional<Media::Timecode> start;
    ShotListSpan clipAt{}; ///< what was written for the three
    ShotListSpan rateAt{};
    ShotListSpan startAt{};
    QList<ShotListEntry> entries;
    /// Lines that are not right yet, with what could be read of them; `in` and `out` are -1 where they could not.
    QList<ShotListEntry> unread;
};

/// A section and where it begins.
struct ShotListSection {
    qsizetype line = 0;
    QString name;

    bool operator==(const ShotListSection&) const = default;
};

/// A shot list as it was read. Lines with an error are not among the entries.
struct ShotList {
    QList<ShotListClip> clips; ///< one or more; a header line "clip" begins the next
    QList<ShotListProblem> problems;
    QList<ShotListSection> sections;
};

/// Reads any text, in one pass; never fails. `fallback` is the rate where the list names none.
[[nodiscard]] ShotList readShotList(QStringView text, Media::FrameRate fallback);
/// Reads the list of one clip, which says what the list does not say and with which it must agree: rate, start, counting, length. `frames` is
/// how many the clip has, 0 where that is not known.
[[nodiscard]] ShotList readShotList(QStringView text, const Library::ClipTime& time, qint64 frames);
/// Whether the timecodes of a list name frames of its clip: nothing is wrong with its rate and its start.
[[nodiscard]] bool isOfItsClip(const ShotList& list);

/// A text of one line as a list has it: what would be read as a tag, a rating or an escape gets a backslash.
[[nodiscard]] QString escapedForList(const QString& line);
/// A name as the list writes it: in quotes where it has spaces or signs.
[[nodiscard]] QString quotedIfNeeded(const QString& name);
/// In quotes, with '\' before quotes and backslashes.
[[nodiscard]] QString quoted(const QString& text);

} // namespace Rushes::Interchange
