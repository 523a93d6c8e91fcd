// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/proxy.h"

#include <memory>

class QNetworkProxy;

namespace Rushes::Account {
class CredentialVault;
}

namespace Rushes::Workbench {

/// The name under which the vault keeps the password of a proxy that a person has chosen.
[[nodiscard]] QString proxySecretName(const Transfer::ProxyChoice& choice);

/// The proxies of a setting; the system's where the setting is empty or cannot be understood. `password` is the one of the proxy that was
/// chosen, where it wants one.
[[nodiscard]] std::shared_ptr<const Transfer::ProxySource> proxiesOf(const QString& setting, const std::optional<QByteArray>& password = {});

/// The same as Qt has it; NoProxy for a direct connection.
[[nodiscard]] QNetworkProxy networkProxyOf(const Transfer::Proxy& proxy);

/// What portals are told and asked goes by these proxies from now on, in this whole program. Media take theirs from their engine.
void speakThrough(std::shared_ptr<const Transfer::ProxySource> proxies);

} // namespace Rushes::Workbench
