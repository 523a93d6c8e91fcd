// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"
#include "ui/logging/stripscale.h"

#include <QList>
#include <QString>

namespace Rushes::Ui {

struct RulerTick {
    qint64 frame = 0;
    QString label; ///< empty for a small tick
};

/// The ticks of the frames that are shown, at whole seconds, minutes or hours of the timecode, none nearer than `apart` pixels to the next
/// one with a label.
[[nodiscard]] QList<RulerTick> rulerTicks(const StripScale& scale, const Media::Timecode& start, int apart);

} // namespace Rushes::Ui
