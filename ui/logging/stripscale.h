// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <cmath>

namespace Rushes::Ui {

/// Which frames of a clip a strip shows, and where.
struct StripScale {
    qint64 frames = 0;  ///< of the clip
    qint64 first = 0;   ///< the first one that is shown
    qint64 visible = 1; ///< how many are shown
    int left = 0;       ///< pixels
    int width = 1;      ///< pixels

    [[nodiscard]] double xOf(qint64 frame) const {
        return left + static_cast<double>(frame - first) * static_cast<double>(width) / static_cast<double>(std::max<qint64>(1, visible));
    }
    /// The frame whose left edge is nearest; within 0 and `frames`.
    [[nodiscard]] qint64 frameAt(double x) const {
        const double offset = (x - left) * static_cast<double>(std::max<qint64>(1, visible)) / static_cast<double>(std::max(1, width));
        return std::clamp<qint64>(first + std::llround(offset), 0, std::max<qint64>(0, frames));
    }
    /// Shows `count` frames, so that `anchor` stays where it is.
    void zoomTo(qint64 count, qint64 anchor) {
        constexpr qint64 fewest = 20;
        const double share = static_cast<double>(anchor - first) / static_cast<double>(std::max<qint64>(1, visible));
        visible = std::clamp(count, std::min(fewest, std::max<qint64>(1, frames)), std::max<qint64>(1, frames));
        scrollTo(anchor - std::llround(share * static_cast<double>(visible)));
    }
    void scrollTo(qint64 frame) { first = std::clamp<qint64>(frame, 0, std::max<qint64>(0, frames - visible)); }
    [[nodiscard]] bool shows(qint64 frame) const { return frame >= first && frame < first + visible; }
};

} // namespace Rushes::Ui
