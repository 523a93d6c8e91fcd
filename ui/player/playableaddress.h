// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Ui {

struct PlayerSource;

/// What the engine is told to open for a source: the path of a file, or the URL of a link on the portal's own origin (https; http where
/// that is this computer). Nothing for everything else, so that no word from outside becomes another protocol or a playlist.
[[nodiscard]] std::optional<QString> playableAddress(const PlayerSource& source);

} // namespace Rushes::Ui
