// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rushes::Interchange {

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
    qsizetype line = 0; ///< from 0
    qint64 in = 0;      ///< frames since midnight, at the list's rate
    qint64 out = 0;
    QString section{};
    QString text{};     ///< what is to be seen, beginning with the size of the shot where there is one, and with the lines that follow by '|'
    QStringList tags{};
    int rating = 0;     ///< 1 to 5; 0 for none
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
};

struct ShotListProblem {
    ShotListFault fault;
    bool isWarning = false;
    qsizetype line = 0;   ///< from 0
    qsizetype column = 0; ///< from 0
    qsizetype length = 0;
    QString replacement{}; ///< what would be right in place of it; null where that is not known
};

/// The shots of one clip, under the header lines that name it.
struct ShotListClip {
    QString clip;  ///< its file name; empty where the text begins without one
    QString place;
    QString usage;
    std::optional<Media::FrameRate> rate;
    std::optional<Media::Timecode> start;
    QList<ShotListEntry> entries;
};

/// A shot list as it was read. Lines with an error are not among the entries.
struct ShotList {
    QList<ShotListClip> clips; ///< one or more; a header line "clip" begins the next
    QList<ShotListProblem> problems;
};

/// Reads any text, in one pass; never fails. `fallback` is the rate where the list names none.
[[nodiscard]] ShotList readShotList(QStringView text, Media::FrameRate fallback);

/// A name as the list writes it: in quotes where it has spaces or signs.
[[nodiscard]] QString quotedIfNeeded(const QString& name);
/// In quotes, with '\' before quotes and backslashes.
[[nodiscard]] QString quoted(const QString& text);

} // namespace Rushes::Interchange
