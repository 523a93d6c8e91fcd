// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/downloads/proxydialog.h"

namespace Rushes::Desktop {

/// Asks `portal` once by a choice and keeps nothing. A proxy that was named is asked also for a portal on this computer, which is reached
/// without one otherwise.
[[nodiscard]] QFuture<Portal::ProxyTrial> tryProxy(const Transfer::ProxyChoice& choice, const Ui::ProxyDialog::Password& password, const QUrl& portal);

} // namespace Rushes::Desktop
