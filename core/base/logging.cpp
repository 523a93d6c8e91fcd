// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace Rushes {

Q_LOGGING_CATEGORY(logStorage, "rushes.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logPortal, "rushes.portal", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccount, "rushes.account", QtFatalMsg)
Q_LOGGING_CATEGORY(logCatalogue, "rushes.catalogue", QtInfoMsg)
Q_LOGGING_CATEGORY(logTransfer, "rushes.transfer", QtInfoMsg)
Q_LOGGING_CATEGORY(logDownloads, "rushes.downloads", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "rushes.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logLibrary, "rushes.library", QtInfoMsg)

} // namespace Rushes
