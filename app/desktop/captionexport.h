// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

namespace Rushes::Portal {
class PortalClient;
}
namespace Rushes::Ui {
class FileChooser;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// Asks where the captions of a video shall be kept, brings them from the portal and writes them there. What went wrong is said by the
/// window's banner. `client` outlives the window.
void exportCaption(Ui::MainWindow& window, Ui::FileChooser& chooser, Portal::PortalClient& client, const Catalogue::Video& video,
                   const Catalogue::Caption& caption);

} // namespace Rushes::Desktop
