// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/readers.h"
#include "core/interchange/shotlist.h"

namespace Rushes::Interchange {

ImportedShots readShotListFile(const QByteArray& file) {
    if (file.contains('\0')) return std::unexpected{ImportError{ImportFault::NotThisFormat}};
    const Media::FrameRate usual = *Media::FrameRate::of(25);
    const ShotList read = readShotList(QString::fromUtf8(file), usual);
    ImportedList list;
    for (const ShotListClip& clip : read.clips) {
        for (const ShotListEntry& entry : clip.entries) {
            list.shots.append({.line = entry.line + 1,
                               .file = clip.clip,
                               .rate = clip.rate,
                               .in = {.frames = entry.in, .isSinceMidnight = true},
                               .out = {.frames = entry.out, .isSinceMidnight = true},
                               .note = entry.text,
                               .tags = entry.tags});
            if (entry.rating > 0) list.leave(LeftOut::Rating, entry.line + 1);
        }
        for (const ShotListEntry& unread : clip.unread) list.leave(LeftOut::Line, unread.line + 1);
    }
    for (const ShotListSection& section : read.sections) list.leave(LeftOut::Section, section.line + 1);
    // A text in which no line is a shot is some other text.
    for (const ShotListProblem& problem : read.problems)
        if (list.shots.isEmpty() && problem.fault == ShotListFault::NotUnderstood)
            return std::unexpected{ImportError{ImportFault::NotThisFormat, problem.line + 1}};
    return list;
}

} // namespace Rushes::Interchange
