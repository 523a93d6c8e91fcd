// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/redirectrules.h"

#include <QHostAddress>

namespace Rushes::Transfer {

namespace {

int portOf(const QUrl& url) { return url.port(url.scheme() == QLatin1StringView{"https"} ? 443 : 80); }

} // namespace

bool isLoopback(const QUrl& url) { return url.host() == QLatin1StringView{"localhost"} || QHostAddress{url.host()}.isLoopback(); }

bool isSameOrigin(const QUrl& one, const QUrl& other) { return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other); }

bool mayCarryCredential(const QUrl& origin, const QUrl& url) {
    return isSameOrigin(origin, url) && (url.scheme() == QLatin1StringView{"https"} || isLoopback(url));
}

std::optional<QUrl> redirectTarget(const QUrl& from, QByteArrayView location) {
    const QUrl given = QUrl::fromEncoded(location.toByteArray(), QUrl::StrictMode);
    if (!given.isValid() || given.isEmpty()) return std::nullopt;
    QUrl target = from.resolved(given);
    if (target.host().isEmpty()) return std::nullopt;
    // A name and password in a location are somebody else's.
    target.setUserInfo({});
    if (target.scheme() == QLatin1StringView{"https"}) return target;
    if (target.scheme() == QLatin1StringView{"http"} && from.scheme() == QLatin1StringView{"http"} && isLoopback(target)) return target;
    return std::nullopt;
}

} // namespace Rushes::Transfer
