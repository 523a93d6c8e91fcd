// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvoptions.h"

namespace Rushes::Ui {
namespace {

constexpr MpvOption options[]{
    // Nothing of the person's own mpv.
    {"config", "no", true},
    {"load-scripts", "no", true},
    {"ytdl", "no", false}, // a libmpv without Lua has none
    {"osc", "no", false},
    {"load-stats-overlay", "no", false},
    {"load-console", "no", false},
    {"load-commands", "no", false},
    {"load-select", "no", false},
    {"load-positioning", "no", false},
    {"load-auto-profiles", "no", false},
    {"terminal", "no", true},
    {"input-default-bindings", "no", true},
    {"input-builtin-bindings", "no", false},
    {"input-media-keys", "no", false},
    {"osd-level", "0", true},
    // One file: only libavformat reads it, which knows no playlist that this list of formats does not name, and may open nothing beside it.
    {"demuxer", "lavf", true},
    {"demuxer-lavf-o", "protocol_whitelist=[none],format_whitelist=[mov,mp4,mxf,mpegts,mpeg,matroska,webm,avi,wav,mp3,aac,flac,ogg,dv,mpegvideo,h264,hevc]",
     true},
    {"access-references", "no", true},
    {"load-unsafe-playlists", "no", true},
    {"ordered-chapters", "no", true},
    {"autoload-files", "no", false},
    {"sub-auto", "no", true},
    {"audio-file-auto", "no", true},
    {"cover-art-auto", "no", false},
    // Captions are read along and hidden: a track that is chosen on a picture that stands is not always drawn on it, and one that is chosen
    // while the engine seeks has been seen to let the seek end at another frame.
    {"sid", "1", true},
    {"sub-visibility", "no", true},
    {"embeddedfonts", "no", true}, // what a file brings along to draw letters with is not opened
    // A signed link answers itself; whoever sends us elsewhere is not the portal.
    {"stream-lavf-o", "max_redirects=0", true},
    {"tls-verify", "yes", true},
    {"network-timeout", "20", true},
    {"user-agent", "Rushes", true},
    {"cache-on-disk", "no", false},
    {"demuxer-max-bytes", "64MiB", true},
    {"demuxer-max-back-bytes", "32MiB", true},
    // Exact frames, and the last one stays.
    {"idle", "yes", true},
    {"keep-open", "yes", true},
    {"hr-seek", "yes", true},
    {"video-timing-offset", "0", false},
    {"audio-display", "no", false},
    {"audio-fallback-to-null", "yes", true},
    {"audio-client-name", "Rushes", false},
    {"volume-max", "100", false},
};

} // namespace

std::span<const MpvOption> mpvOptions() { return options; }

} // namespace Rushes::Ui
