// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

namespace Rushes::PortalServer {

/// Who asks by way of a reverse proxy: the right-most entry of X-Forwarded-For that is not a proxy of ours. Everything to its left was
/// written by whoever asked, and says nothing. A `peer` that is neither on this computer nor in its private network is no proxy of ours,
/// and is believed nothing. `forwardedFor` is all fields of that name, joined by commas.
[[nodiscard]] QHostAddress clientBehind(const QHostAddress& peer, QByteArrayView forwardedFor);

} // namespace Rushes::PortalServer
