// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Library {

/// A tag as it is kept: composed characters and single spaces. Empty where nothing is left that could be told apart.
[[nodiscard]] QString tagName(QStringView text);

} // namespace Rushes::Library
