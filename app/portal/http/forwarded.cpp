// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/forwarded.h"

#include <algorithm>

namespace Rushes::PortalServer {

namespace {

/// `203.0.113.7`, `203.0.113.7:4711`, `2001:db8::7` or `[2001:db8::7]:4711`; null for anything else.
QHostAddress addressOf(QByteArrayView entry) {
    QByteArrayView text = entry.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? QByteArrayView{} : text.sliced(1, end - 1);
    } else if (text.count(':') == 1) {
        text = text.first(text.indexOf(':'));
    }
    return QHostAddress{QString::fromLatin1(text)};
}

/// Proxies in front of each other on one computer, as nginx before a cache, name each other by the loopback address.
bool isOurs(const QHostAddress& entry, const QHostAddress& peer) { return entry.isLoopback() || entry.isEqual(peer, QHostAddress::TolerantConversion); }

} // namespace

QHostAddress clientBehind(const QHostAddress& peer, QByteArrayView forwardedFor) {
    if (!peer.isLoopback() && !peer.isPrivateUse()) return peer;
    QByteArrayView rest = forwardedFor;
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.lastIndexOf(',');
        QHostAddress entry = addressOf(rest.sliced(comma + 1));
        if (entry.isNull()) return peer; // our own proxy writes addresses
        if (!isOurs(entry, peer)) return entry;
        rest = rest.first(std::max<qsizetype>(comma, 0));
    }
    return peer;
}

} // namespace Rushes::PortalServer
