// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Rushes {

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logPortal)
/// Off unless asked for, and even then without headers, bodies, codes or tokens.
Q_DECLARE_LOGGING_CATEGORY(logAccount)
Q_DECLARE_LOGGING_CATEGORY(logCatalogue)
Q_DECLARE_LOGGING_CATEGORY(logTransfer)
Q_DECLARE_LOGGING_CATEGORY(logDownloads)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logLibrary)

} // namespace Rushes
