// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/credentialvault.h"

namespace Rushes::Ui {

/// The words of where a session is kept while Rushes is not running.
[[nodiscard]] QString keepingWords(Account::Keeping keeping);

} // namespace Rushes::Ui
