// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Rushes::Ui {

class Player;

/// Makes a player; the caller owns it.
using PlayerMaker = std::function<Player*()>;

/// Whether this Rushes can play: it was built with libmpv.
[[nodiscard]] bool canPlay();
/// The version of libmpv's interface on this computer, "2.5"; empty where there is none. It loads libmpv: not in the GUI thread.
[[nodiscard]] QString playerVersion();
/// A player on libmpv; null where canPlay() is not so.
[[nodiscard]] Player* makePlayer();

} // namespace Rushes::Ui
