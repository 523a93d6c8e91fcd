// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpHeaders>
#include <QString>

#include <optional>

namespace Rushes::PortalServer {

/// Why two readers could disagree on where a request ends or for whom it is (RFC 9112, sections 3.2, 5.1 and 6.3); nothing where they
/// cannot. Qt HTTP Server reads such requests in one of the ways. Whatever follows one on its connection is not to be believed.
[[nodiscard]] std::optional<QString> ambiguityOf(const QHttpHeaders& headers);

} // namespace Rushes::PortalServer
