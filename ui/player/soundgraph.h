// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Rushes::Ui {

/// A sound track of a file.
struct SoundTrack {
    int id = 0; ///< as the engine numbers them, from 1
    int channels = 1;

    bool operator==(const SoundTrack&) const = default;
};

/// The filter graph (libavfilter, as libmpv's lavfi-complex takes it) by which one or two channels, counted from 0 over all tracks, are
/// heard: one on both sides, the first of two on the left. No channels means all of them mixed. Empty where no graph is needed: one track
/// of which all is heard.
[[nodiscard]] QByteArray soundGraph(const QList<SoundTrack>& tracks, const QList<int>& channels);

} // namespace Rushes::Ui
