// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <span>

namespace Rushes::Media {

struct FileFacts;

/// A kind of picture coding by the name that people in a newsroom give it, such as "XDCAM HD422": a codec, and for its finer kinds the bit
/// rate or the words in a file's label that tell them apart.
struct CodecFamily {
    QLatin1StringView name;     ///< "ProRes 422 HQ"
    QLatin1StringView alias;    ///< another way of writing it, "HEVC"; empty for none
    QLatin1StringView codecs;   ///< as portals and libavcodec write the codec, separated by spaces; compared without case, dots and dashes
    QLatin1StringView label{};  ///< what a file's label must hold; empty for no such condition
    double leastMegabits = 0;   ///< in place of the label; 0 for no limit
    double mostMegabits = 0;    ///< in place of the label; 0 for no limit

    /// All that are known.
    [[nodiscard]] static std::span<const CodecFamily> all();
    [[nodiscard]] bool holds(const FileFacts& file) const;
};

/// Letters and digits alone, in lower case: "H.264", "h264" and "H 264" are one name.
[[nodiscard]] QString bareName(QStringView text);

} // namespace Rushes::Media
