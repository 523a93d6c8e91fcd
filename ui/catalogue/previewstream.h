// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/media/framerate.h"

#include <optional>

namespace Rushes::Ui {

/// What a preview of a video plays, and how its frames are named.
struct PreviewStream {
    QString path;                                     ///< of the file in the library; empty where it is not there
    std::optional<Catalogue::RenditionId> rendition;  ///< streamed where there is no file; nothing where the portal offers none that is light enough
    Media::FrameRate rate = Media::FrameRate::of(25).value();
    QString startTimecode;

    /// The clip where the video is in the library, else its proxy, else a web file.
    [[nodiscard]] static PreviewStream of(const Catalogue::Video& video, const QString& localPath);

    [[nodiscard]] bool canPlay() const { return !path.isEmpty() || rendition.has_value(); }
    /// The shot that a frame lies in; -1 before the first one that has a timecode.
    [[nodiscard]] int shotAt(qint64 frame, const QList<Catalogue::Shot>& shots) const;
    /// Where a shot begins; nothing where it has no timecode that this video has.
    [[nodiscard]] std::optional<qint64> frameOfShot(const Catalogue::Shot& shot) const;
};

} // namespace Rushes::Ui
