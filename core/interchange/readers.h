// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importedshot.h"

namespace Rushes::Interchange {

// One function a format. All take the whole file, at most importLimit of it.
inline constexpr qint64 importLimit = qint64{64} * 1024 * 1024;

[[nodiscard]] ImportedShots readEdl(const QByteArray& file);
[[nodiscard]] ImportedShots readFcp7Xml(const QByteArray& file);
[[nodiscard]] ImportedShots readOtio(const QByteArray& file);
[[nodiscard]] ImportedShots readCsv(const QByteArray& file);
[[nodiscard]] ImportedShots readShotListFile(const QByteArray& file);

} // namespace Rushes::Interchange
