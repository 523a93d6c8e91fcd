// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demodata.h"

#include <QSize>

namespace Rushes::PortalServer {

/// How ffmpeg makes one file. Inputs are named relative to the folder in which ffmpeg runs, so that the same recipe has the same key
/// everywhere: scenes/NAME.jpg, and the font of the burned-in timecode.
struct MediaRecipe {
    QString fileName;
    QStringList arguments;             ///< all but the name of the output
    std::chrono::milliseconds duration{0}; ///< zero for a still
    int audioTracks = 0;
    QByteArray ingredients; ///< digest of the files that go in

    /// Differs where the file would differ.
    [[nodiscard]] QByteArray key() const;
};

/// The name of the font file in the folder in which ffmpeg runs; nothing leaves the timecode out of the picture.
using BurnIn = std::optional<QString>;

/// A picture for lists, 640 pixels wide.
[[nodiscard]] MediaRecipe thumbnailRecipe(const DemoVideo& video);
/// The original of a press photo, with its file name in the corner where there is a font.
[[nodiscard]] MediaRecipe photoRecipe(const DemoPhoto& photo, const BurnIn& burnIn);
/// The same, smaller.
[[nodiscard]] MediaRecipe previewRecipe(const DemoPhoto& photo, const BurnIn& burnIn);
/// Pixels of the original.
[[nodiscard]] QSize photoSize(const DemoPhoto& photo);
[[nodiscard]] MediaRecipe renditionRecipe(const DemoVideo& video, Catalogue::Role role, const BurnIn& burnIn);
/// The facts of the rendition that renditionRecipe() makes; size, digest and the bit rate of the whole are known once it is made.
[[nodiscard]] Catalogue::Rendition renditionFacts(const DemoVideo& video, Catalogue::Role role);

} // namespace Rushes::PortalServer
