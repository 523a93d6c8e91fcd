// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace Rushes::Files {

/// A path as Windows' calls take it beyond 260 characters (learn.microsoft.com, "Maximum Path Length Limitation").
[[nodiscard]] std::wstring windowsPath(const QString& path);

/// The other way round.
[[nodiscard]] QString fromWindowsPath(const std::wstring& path);

} // namespace Rushes::Files
