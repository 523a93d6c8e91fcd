// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/soundgraph.h"

#include <optional>

namespace Rushes::Ui {

namespace {

struct Place {
    int track; ///< the engine's number
    int channel; ///< within the track
};

std::optional<Place> placeOf(const QList<SoundTrack>& tracks, int channel) {
    for (const SoundTrack& track : tracks) {
        if (channel < track.channels) return Place{track.id, channel};
        channel -= track.channels;
    }
    return std::nullopt;
}

QByteArray input(int track) { return "[aid" + QByteArray::number(track) + ']'; }
QByteArray channel(int number) { return 'c' + QByteArray::number(number); }

} // namespace

QByteArray soundGraph(const QList<SoundTrack>& tracks, const QList<int>& channels) {
    QList<Place> places;
    for (const int wanted : channels) {
        if (const auto place = placeOf(tracks, wanted)) places.append(*place);
    }
    if (places.isEmpty()) {
        if (tracks.size() < 2) return {};
        QByteArray all;
        for (const SoundTrack& track : tracks) all += input(track.id);
        return all + "amix=inputs=" + QByteArray::number(tracks.size()) + ":normalize=0[ao]";
    }
    const Place left = places.first();
    if (places.size() == 1) return input(left.track) + "pan=mono|c0=" + channel(left.channel) + "[ao]";
    const Place right = places.at(1);
    // An input can be named once only.
    if (left.track == right.track) return input(left.track) + "pan=stereo|c0=" + channel(left.channel) + "|c1=" + channel(right.channel) + "[ao]";
    return input(left.track) + "pan=mono|c0=" + channel(left.channel) + "[left];" + input(right.track) + "pan=mono|c0=" + channel(right.channel) +
           "[right];[left][right]join=inputs=2:channel_layout=stereo[ao]";
}

} // namespace Rushes::Ui
