// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::PortalServer {

/// A name as it may stand behind "Hello", or nothing. Anybody can ask for an account with somebody else's address and type what they like
/// for the name, and the portal would carry it there: so a name that could be a link, an address, a number or a sentence is left out.
[[nodiscard]] QString salutable(const QString& name);

} // namespace Rushes::PortalServer
