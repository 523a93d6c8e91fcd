// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/readers.h"
#include "core/interchange/shotlist.h"

namespace Rushes::Interchange {

ImportedShots readShotListFile(const QByteArray& file) {
    if (file.contains('\0')) return std::unexpected{ImportError{ImportFault::NotThisFormat}};
    const Media::FrameRate usual = *Media::FrameRate::of(25);
    const ShotList list = readShotList(QString::fromUtf8(file), usual);
    QList<ImportedShot> shots;
    for (const ShotListClip& clip : list.clips)
        for (const ShotListEntry& entry : clip.entries)
            shots.append({.line = entry.line + 1,
                          .file = clip.clip,
                          .rate = clip.rate,
                          .in = {.frames = entry.in, .isSinceMidnight = true},
                          .out = {.frames = entry.out, .isSinceMidnight = true},
                          .note = entry.text,
                          .tags = entry.tags});
    // A text in which no line is a shot is some other text.
    for (const ShotListProblem& problem : list.problems)
        if (shots.isEmpty() && problem.fault == ShotListFault::NotUnderstood) return std::unexpected{ImportError{ImportFault::NotThisFormat, problem.line + 1}};
    return shots;
}

} // namespace Rushes::Interchange
