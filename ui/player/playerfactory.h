// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Rushes::Ui {

class DrawingChoice;
class Player;

/// Makes a player; the caller owns it.
using PlayerMaker = std::function<Player*()>;

/// Whether this Rushes can play: it was built with libmpv.
[[nodiscard]] bool canPlay();
/// The version of libmpv's interface on this computer, "2.5"; empty where there is none. It loads libmpv: not in the GUI thread.
[[nodiscard]] QString playerVersion();
/// A player on libmpv, drawn as `drawing` says, which must outlive it; null where canPlay() is not so.
[[nodiscard]] Player* makePlayer(DrawingChoice& drawing);

} // namespace Rushes::Ui
