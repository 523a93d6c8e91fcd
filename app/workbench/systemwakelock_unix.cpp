// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/systemwakelock.h"

#include "app/workbench/dbuswakelock.h"

namespace Rushes::Workbench {

std::unique_ptr<Downloads::WakeLock> systemWakeLock() { return std::make_unique<DBusWakeLock>(); }

} // namespace Rushes::Workbench
