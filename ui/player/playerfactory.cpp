// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerfactory.h"

#if RUSHES_HAS_MPV
#include "ui/player/libmpv.h"
#include "ui/player/mpvplayer.h"
#endif

namespace Rushes::Ui {

bool canPlay() { return RUSHES_HAS_MPV != 0; }

QString playerVersion() {
#if RUSHES_HAS_MPV
    const LibMpv* mpv = LibMpv::load();
    if (mpv == nullptr) return {};
    constexpr unsigned long low = 0xFFFF;
    return QStringLiteral("%1.%2").arg(mpv->clientApiVersion() >> 16).arg(mpv->clientApiVersion() & low);
#else
    return {};
#endif
}

Player* makePlayer([[maybe_unused]] DrawingChoice& drawing) {
#if RUSHES_HAS_MPV
    return new MpvPlayer{&drawing};
#else
    return nullptr;
#endif
}

} // namespace Rushes::Ui
