// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

class QCommandLineParser;

namespace Rushes::Account {
class VerificationCode;
}

namespace Rushes::Cli {

class Desk;

/// `verify CODE`: ends the registration or opens the reset that waits for a code; where both do, the newer one, and it says which.
[[nodiscard]] ExitCode verifyCode(Desk& desk, const QCommandLineParser& arguments, const Account::VerificationCode& code);

} // namespace Rushes::Cli
