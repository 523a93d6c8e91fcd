// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QNetworkReply>

class QNetworkProxy;

namespace Rushes::Portal {

/// How a try to go to a portal by a proxy has ended.
enum class ProxyTrial : quint8 {
    Through,       ///< something beyond the proxy answered
    NotFound,      ///< there is no computer of that name
    Refused,       ///< the computer is there, and nothing answers at the port
    Silent,        ///< nothing answered in time, or it hung up
    SignIn,        ///< it wants a name and a password, or others
    NothingBeyond, ///< the way is open, but the portal does not answer on it
};

/// What an end of a request says of the way it went. Whatever answers beyond the proxy, and be it with a refusal, proves the way.
[[nodiscard]] ProxyTrial proxyTrialOf(QNetworkReply::NetworkError error, bool byProxy);

/// Asks `portal` once by a proxy, or by QNetworkProxy::NoProxy directly, and keeps nothing. Answers in the calling thread, within ten seconds.
[[nodiscard]] QFuture<ProxyTrial> tryProxy(const QNetworkProxy& proxy, const QUrl& portal);

} // namespace Rushes::Portal
