// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rushes::Interchange {

/// Why a shot that was read from an agency's prose should be looked at.
enum class Doubt : quint8 {
    None = 0,
    TimeGuessed = 1,     ///< the sheet gives no time; it was put between its neighbours
    EndGuessed = 2,      ///< the sheet gives no end; it goes on until the next one, or the clip's end
    TimesBackwards = 4,  ///< begins before the shot above
    OutsideClip = 8,     ///< goes beyond the clip
    NumberSkipped = 16,  ///< the numbers before it are not in order
    SpeakerUnclear = 32, ///< a soundbite without a name that could be told from its role
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

/// One shot of a dope sheet.
struct DopeShot {
    qsizetype line = 0;  ///< where it begins, from 0
    int number = 0;      ///< as the sheet numbers it; 0 where it does not
    qint64 in = 0;       ///< frames from the clip's first one
    qint64 out = 0;
    bool isSoundbite = false;
    QString language;    ///< of a soundbite: "English"
    QString name;        ///< who speaks
    QString role;
    QString text;        ///< what is seen or said
    QString heading;     ///< the line above it that says where and when, such as "Brussels, Belgium - 12 February 2026"; once for those that follow
    Doubts doubts;

    /// In one line, as a shot list has it: "SOUNDBITE (English) Jane Doe, Minister: …".
    [[nodiscard]] QString description() const;
};

/// The sheet that agencies send beside their footage: numbered shots, with or without times, and prose around them. Each house writes it in
/// its own way; docs/shot-list.md has those that are read.
struct DopeSheet {
    QString title;        ///< STORY, SLUG, HEADLINE, TITLE
    QString dateline;     ///< DATELINE, DATE, LOCATION
    QString restrictions; ///< RESTRICTION SUMMARY, RESTRICTIONS, TERMS
    QString storyline;    ///< STORYLINE, what follows the shots
    QList<DopeShot> shots;
};

/// What the sheet is about: its times are counted from the clip's first frame, or are its timecode.
struct DopeClip {
    Media::Timecode start;
    qint64 frames = 0; ///< 0 where that is not known
};

/// Reads any text; what it does not understand is the text of the shot above, or nothing.
[[nodiscard]] DopeSheet readDopeSheet(QStringView text, const DopeClip& clip);
/// The sheet as our shot list, doubtful shots with a comment above them that says `words(doubts)`.
[[nodiscard]] QString shotListOf(const DopeSheet& sheet, const DopeClip& clip, QString (*words)(Doubts));

} // namespace Rushes::Interchange
