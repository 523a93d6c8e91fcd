// SPDX-License-Identifier: GPL-3.0-or-later
// Rushes' own shot list, as ShotList describes it. A list is of one clip; of several, each has its own header lines and its own section.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotsync.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

/// What somebody has written, with what has been logged since.
QString writtenList(const LoggedClip& logged, const Library::ClipTime& time) {
    const ShotList list = readShotList(logged.shotText, time, 0);
    return isOfItsClip(list) ? changed(logged.shotText, lineChangesOf(logged.shotText, list.clips.first(), logged.ranges, time)) : logged.shotText;
}

} // namespace

void writeShotList(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to};
    const Library::Clip* before = nullptr;
    bool isWritten = false; // the clip's own text has gone out
    for (const Shot& shot : Shots{cut}) {
        noteShot(report, shot, {.ratings = false});
        if (shot.clip != before) {
            if (before) lines.line();
            const auto logged = std::ranges::find_if(cut.clips, [&shot](const LoggedClip& each) { return &each.clip == shot.clip; });
            isWritten = !logged->shotText.isEmpty() && shot.range != nullptr;
            if (isWritten) {
                QString text = writtenList(*logged, shot.time);
                while (text.endsWith(u'\n')) text.chop(1);
                lines.line(text);
            } else {
                for (const QString& head : shotListHead(*shot.clip, shot.time)) lines.line(head);
                lines.line();
            }
        }
        before = shot.clip;
        if (isWritten) continue;
        Library::Range range;
        range.in = shot.in;
        range.out = shot.out;
        range.note = shot.note();
        range.tags = shot.tags();
        for (const QString& line : shotLines(range, shot.time)) lines.line(line);
    }
}

} // namespace Rushes::Interchange
