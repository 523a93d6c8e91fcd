// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/downloads/proxydialog.h"

#include <QNetworkReply>

namespace Rushes::Desktop {

/// What an end of a request says of the way it went. Whatever answers beyond the proxy, and be it with a refusal, proves the way.
[[nodiscard]] Ui::ProxyTrial proxyTrialOf(QNetworkReply::NetworkError error, bool byProxy);

/// Asks `portal` once by a choice and keeps nothing. A proxy that was named is asked also for a portal on this computer, which is reached
/// without one otherwise.
[[nodiscard]] QFuture<Ui::ProxyTrial> tryProxy(const Transfer::ProxyChoice& choice, const Ui::ProxyDialog::Password& password, const QUrl& portal);

} // namespace Rushes::Desktop
