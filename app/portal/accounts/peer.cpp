// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/peer.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/base/emailaddress.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days rememberedFor{90};

} // namespace

QString peerOf(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of an IPv4 address in IPv6 form
    if (isIpv4) return QHostAddress{ipv4}.toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress{bytes}.toString() + "/64"_L1;
}

QString storedPeerOf(const Secrets& secrets, const QHostAddress& address) { return secrets.mac("peer", {peerOf(address).toUtf8()}); }

Storage::StorageResult<bool> isKnownPeer(Storage::Connection& connection, const EmailAddress& email, const QString& storedPeer, const QDateTime& now) {
    const Storage::Bindings bindings{
        {"email_key"_L1, email.key()}, {"peer"_L1, storedPeer}, {"after"_L1, Storage::Bindings::time(now.addDuration(-rememberedFor))}};
    const auto session = connection.row(Sql::peerKnownToAddress, bindings, [](const Storage::Row& row) { return row.text("id"_L1); });
    if (!session) return std::unexpected{session.error()};
    return session->has_value();
}

} // namespace Rushes::PortalServer
