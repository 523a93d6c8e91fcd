// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rushes::PortalServer {

/// The value of Content-Disposition for a file to be saved (RFC 6266): a plain name for old clients, the true one for the rest.
[[nodiscard]] QByteArray attachment(const QString& fileName);

} // namespace Rushes::PortalServer
