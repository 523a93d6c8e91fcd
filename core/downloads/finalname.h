// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

namespace Rushes::Downloads {

/// The path for a finished file: the wanted name made safe, or, where `taken` is the one that was tried last, the next with a number.
/// Nothing when numbers have no end.
[[nodiscard]] std::optional<QString> nextFinalPath(const DownloadRequest& request, const QString& taken);

} // namespace Rushes::Downloads
