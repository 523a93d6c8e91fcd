// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace Rushes::PortalServer {

/// Words without regard to case and accents, parted by single spaces: both what is searched and what is searched for.
[[nodiscard]] QString searchText(const QStringList& texts);

/// The four patterns of a search, one for each of the first four words of what a person typed. A pattern that is not used fits anything.
[[nodiscard]] std::array<QString, 4> searchPatterns(const QString& typed);

} // namespace Rushes::PortalServer
