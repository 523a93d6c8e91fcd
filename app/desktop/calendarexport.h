// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"

namespace Rushes::Ui {
class MainWindow;
}

namespace Rushes::Desktop {

/// Asks where a meeting's programme shall be kept as a calendar file, and writes it there. What went wrong is said by the window's banner.
void exportCalendar(Ui::MainWindow& window, const Catalogue::Meeting& meeting, const QUrl& portal);

} // namespace Rushes::Desktop
