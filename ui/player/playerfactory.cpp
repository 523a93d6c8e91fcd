// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerfactory.h"

#if RUSHES_HAS_MPV
#include "ui/player/mpvplayer.h"
#endif

namespace Rushes::Ui {

bool canPlay() { return RUSHES_HAS_MPV != 0; }

Player* makePlayer() {
#if RUSHES_HAS_MPV
    return new MpvPlayer;
#else
    return nullptr;
#endif
}

} // namespace Rushes::Ui
