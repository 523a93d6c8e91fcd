// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvtracks.h"

#include <mpv/client.h>

#include <algorithm>
#include <span>
#include <string_view>

namespace Rushes::Ui {

namespace {

const mpv_node* entry(const mpv_node_list& map, std::string_view key) {
    for (int place = 0; place < map.num; ++place) {
        if (map.keys[place] == key) return &map.values[place];
    }
    return nullptr;
}

int number(const mpv_node_list& map, std::string_view key) {
    const mpv_node* const node = entry(map, key);
    return node != nullptr && node->format == MPV_FORMAT_INT64 ? static_cast<int>(std::clamp<int64_t>(node->u.int64, 0, 1024)) : 0;
}

} // namespace

MpvTracks tracksFrom(const mpv_node& list) {
    MpvTracks tracks;
    if (list.format != MPV_FORMAT_NODE_ARRAY) return tracks;
    for (const mpv_node& track : std::span{list.u.list->values, static_cast<std::size_t>(list.u.list->num)}) {
        if (track.format != MPV_FORMAT_NODE_MAP) continue;
        const mpv_node* const type = entry(*track.u.list, "type");
        if (type == nullptr || type->format != MPV_FORMAT_STRING) continue;
        const std::string_view kind{type->u.string};
        if (kind == "sub") ++tracks.captions;
        if (kind == "audio") tracks.sound.append({number(*track.u.list, "id"), std::max(1, number(*track.u.list, "demux-channel-count"))});
    }
    return tracks;
}

} // namespace Rushes::Ui
