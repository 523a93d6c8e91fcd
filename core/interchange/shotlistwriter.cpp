// SPDX-License-Identifier: GPL-3.0-or-later
// Rushes' own shot list, as ShotList describes it. A list is of one clip; of several, each has its own header lines and its own section.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotsync.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

void writeShotList(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to};
    const Library::Clip* before = nullptr;
    for (const Shot& shot : shotsOf(cut)) {
        noteShot(report, shot, {.ratings = false});
        if (shot.clip != before) {
            if (before) lines.line();
            for (const QString& head : shotListHead(*shot.clip, shot.time)) lines.line(head);
            lines.line();
        }
        before = shot.clip;
        Library::Range range;
        range.in = shot.in;
        range.out = shot.out;
        range.note = shot.note();
        range.tags = shot.tags();
        for (const QString& line : shotLines(range, shot.time)) lines.line(line);
    }
}

} // namespace Rushes::Interchange
