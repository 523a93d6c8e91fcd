// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

namespace Rushes::Account {
class VerificationCode;
}

namespace Rushes::Cli {

class Desk;

/// Ends the pending registration with the code that came by mail; signs in.
[[nodiscard]] ExitCode verifyCode(Desk& desk, const Account::VerificationCode& code);

} // namespace Rushes::Cli
