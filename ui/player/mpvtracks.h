// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/soundgraph.h"

struct mpv_node;

namespace Rushes::Ui {

/// What there is in a file beside its picture.
struct MpvTracks {
    QList<SoundTrack> sound;
    int captions = 0;

    bool operator==(const MpvTracks&) const = default;
};

/// Reads libmpv's property track-list.
[[nodiscard]] MpvTracks tracksFrom(const mpv_node& list);

} // namespace Rushes::Ui
