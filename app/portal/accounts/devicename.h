// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::PortalServer {

class JsonBody;
struct Request;

/// What a session is called in the list of devices: the `device` of the body, else what the User-Agent says, else nothing.
/// Shown to people, so it holds no characters that cannot be seen, and at most 100 in all.
[[nodiscard]] QString deviceNameOf(const Request& request, JsonBody& body);

} // namespace Rushes::PortalServer
