// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clippresence.h"

#include "core/library/mediaroots.h"

#include <QFileInfo>

namespace Rushes::Library {

void lookForFile(Clip& clip) {
    if (clip.presence != Presence::Here || QFileInfo::exists(clip.path)) return;
    // First of all: a folder of which the last file went there looks like the empty place of a drive that is away.
    const bool rootIsAway = !clip.trashedAt.isValid() && !clip.path.isEmpty() && isAway(clip.path.chopped(clip.relativePath.size()));
    clip.presence = clip.trashedAt.isValid() ? Presence::Trashed : rootIsAway ? Presence::RootAway : Presence::Missing;
}

void lookForFile(ClipPage& page) { lookForFile(page.clips); }

void lookForFile(std::optional<Clip>& clip) {
    if (clip) lookForFile(*clip);
}

void lookForFile(QList<Clip>& clips) {
    for (Clip& clip : clips) lookForFile(clip);
}

} // namespace Rushes::Library
