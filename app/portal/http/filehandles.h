// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Rushes::PortalServer {

/// Asks the system for as many file handles as a busy portal needs, as far as it allows them, and answers how many there are.
int raiseFileHandles();

/// How many connections so many file handles can serve, and the portal's memory can hold.
[[nodiscard]] qsizetype connectionsFor(int fileHandles);

} // namespace Rushes::PortalServer
