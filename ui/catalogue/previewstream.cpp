// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/previewstream.h"

#include "ui/player/playerwords.h"

namespace Rushes::Ui {

using Catalogue::Rendition;
using Catalogue::Role;

PreviewStream PreviewStream::of(const Catalogue::Video& video, const QString& localPath) {
    PreviewStream stream;
    stream.path = localPath;
    const Rendition* light = nullptr;
    for (const Role role : {Role::Proxy, Role::Web}) {
        const auto found = std::ranges::find(video.renditions, role, &Rendition::role);
        if (light == nullptr && found != video.renditions.end()) light = &*found;
    }
    if (light != nullptr) stream.rendition = light->id;
    // Shot lists are written to the broadcast file, whose timecode a lighter one need not have.
    const Rendition* timed = video.rendition();
    if (timed == nullptr) return stream;
    stream.startTimecode = timed->startTimecode.isEmpty() && light != nullptr ? light->startTimecode : timed->startTimecode;
    const Rendition* played = localPath.isEmpty() && light != nullptr ? light : timed;
    stream.rate = Media::FrameRate::parse(played->frameRate).value_or(stream.rate);
    return stream;
}

std::optional<qint64> PreviewStream::frameOfShot(const Catalogue::Shot& shot) const { return frameOf(shot.timecodeIn, rate, startTimecode); }

int PreviewStream::shotAt(qint64 frame, const QList<Catalogue::Shot>& shots) const {
    int found = -1;
    qint64 latest = -1;
    for (int row = 0; row < shots.size(); ++row) {
        const auto begins = frameOfShot(shots.at(row));
        if (!begins || *begins > frame || *begins < latest) continue;
        latest = *begins;
        found = row;
    }
    return found;
}

} // namespace Rushes::Ui
