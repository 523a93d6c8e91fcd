// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QString>

class QDateTime;
class QHostAddress;

namespace Rushes {
class EmailAddress;
}
namespace Rushes::Storage {
class Connection;
}

namespace Rushes::PortalServer {

class Secrets;

/// Who asks, as far as limits go: an IPv4 address, or an IPv6 network of 64 bits, because whoever has one address of it has them all.
[[nodiscard]] QString peerOf(const QHostAddress& address);

/// The same as it is stored: two calls can be told to come from one place, but not from which.
[[nodiscard]] QString storedPeerOf(const Secrets& secrets, const QHostAddress& address);

/// Whether the account of an address, if there is one, was signed in from there in the last ninety days. Limits that strangers can use
/// up do not count for such a peer.
[[nodiscard]] Storage::StorageResult<bool> isKnownPeer(Storage::Connection& connection, const EmailAddress& email, const QString& storedPeer,
                                                       const QDateTime& now);

} // namespace Rushes::PortalServer
