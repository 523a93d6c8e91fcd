// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QUrl;

namespace Rushes::Transfer {

/// The proxy that the system names for a URL, as libcurl takes it, or nothing for a direct connection. It may take long: some systems
/// run a script.
[[nodiscard]] QByteArray systemProxyFor(const QUrl& url);

} // namespace Rushes::Transfer
