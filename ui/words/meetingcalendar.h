// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"
#include "core/interchange/icalendar.h"

namespace Rushes::Ui {

/// A meeting's programme as a calendar: an event for each item, or one of whole days where the portal has published none. `portal` is the
/// address that the meeting comes from; with it an event is known again, also after its time was changed.
[[nodiscard]] Interchange::Calendar calendarOf(const Catalogue::Meeting& meeting, const QUrl& portal);
/// A name for the file: "2026-02-12 Meeting of Ministers.ics".
[[nodiscard]] QString calendarFileName(const Catalogue::Meeting& meeting);

} // namespace Rushes::Ui
