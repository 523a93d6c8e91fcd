// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Custody {

/// Whether a path of somebody else's list stays below the folder that it is for: relative, with '/', no "..", no control characters, not
/// longer than systems take.
[[nodiscard]] bool isSafePath(const QString& path);

/// Whether XML 1.0 can hold the text. File systems take names that it cannot.
[[nodiscard]] bool fitsXml(QStringView text);
/// The text without what XML 1.0 cannot hold.
[[nodiscard]] QString forXml(QStringView text);

} // namespace Rushes::Custody
