// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::Ui {

class TimelineStrip;

/// Makes timelines known to screen readers: a strip has the timecode of its playhead as its value, which can be set, and its ranges and
/// markers as children, each with a sentence, that can be chosen. Once is enough.
void installStripAccessible();
void tellValueChanged(TimelineStrip& strip);
void tellEntriesChanged(TimelineStrip& strip);

} // namespace Rushes::Ui
