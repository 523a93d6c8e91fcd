// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"

namespace Rushes::Ui {
class FileChooser;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// Asks where a meeting's programme shall be kept as a calendar file, and writes it there. What went wrong is said by the window's banner.
void exportCalendar(Ui::MainWindow& window, Ui::FileChooser& chooser, const Catalogue::Meeting& meeting, const QUrl& portal);

} // namespace Rushes::Desktop
