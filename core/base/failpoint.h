// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes {

/// A place where a test lets the program die as if it were killed. `RUSHES_FAILPOINT=NAME:N` ends the process with status 137 at the Nth
/// passage of NAME; `any:N` at the Nth passage of whichever. Only in builds that have tests; elsewhere it does nothing.
void failPoint(const char* name);

} // namespace Rushes
