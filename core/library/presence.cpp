// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/presence.h"

#include "core/library/mediaroots.h"

#include <QFileInfo>

namespace Rushes::Library {

void lookForFile(Clip& clip) {
    if (clip.presence != Presence::Here || QFileInfo::exists(clip.path)) return;
    const bool rootIsAway = !clip.path.isEmpty() && isAway(clip.path.chopped(clip.relativePath.size()));
    clip.presence = rootIsAway ? Presence::RootAway : clip.trashedAt.isValid() ? Presence::Trashed : Presence::Missing;
}
void lookForFile(ClipPage& page) {
    for (Clip& clip : page.clips) lookForFile(clip);
}
void lookForFile(std::optional<Clip>& clip) {
    if (clip) lookForFile(*clip);
}
void lookForFile(QList<Clip>& clips) {
    for (Clip& clip : clips) lookForFile(clip);
}

} // namespace Rushes::Library
