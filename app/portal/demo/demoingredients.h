// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/mediarecipe.h"

#include <expected>

namespace Rushes::PortalServer {

/// The files that recipes name, laid out in the folder in which ffmpeg runs.
struct DemoIngredients {
    QByteArray digest; ///< of the scenes
    BurnIn font;       ///< nothing where the computer has no font for a timecode
};

/// Copies the built-in scenes and a font with digits of one width to `folder`. The error is in words.
[[nodiscard]] std::expected<DemoIngredients, QString> layOutIngredients(const QString& folder);

} // namespace Rushes::PortalServer
