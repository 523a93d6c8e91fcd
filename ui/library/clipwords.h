// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

/// What is said of a clip's technique.
namespace Rushes::Ui::ClipWords {

/// "XDCAM HD422 50", "ProRes 422 HQ", "H.264"; empty until probed.
[[nodiscard]] QString format(const Library::Clip& clip);

/// One line of the technical facts.
struct Fact {
    QString name;
    QString value;
    bool isCode = false; ///< to be set in the fixed font
};

/// Video, Raster, Rate, Audio, Start, Wrapper, as far as they are known.
[[nodiscard]] QList<Fact> facts(const Library::Clip& clip);

/// The name of a codec as people write it: "MPEG-2" for "mpeg2video".
[[nodiscard]] QString codec(const QString& name);

} // namespace Rushes::Ui::ClipWords
