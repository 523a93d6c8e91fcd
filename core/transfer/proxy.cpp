// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/proxy.h"

#include "core/transfer/redirectrules.h"

#include <QNetworkProxy>

namespace Rushes::Transfer {

QByteArray systemProxyFor(const QUrl& url) {
    if (isLoopback(url)) return {};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery{url});
    for (const QNetworkProxy& proxy : proxies) {
        QUrl place;
        if (proxy.type() == QNetworkProxy::HttpProxy) place.setScheme(QStringLiteral("http"));
        else if (proxy.type() == QNetworkProxy::Socks5Proxy) place.setScheme(QStringLiteral("socks5h"));
        else if (proxy.type() == QNetworkProxy::NoProxy) return {};
        else continue;
        place.setHost(proxy.hostName());
        place.setPort(proxy.port());
        place.setUserName(proxy.user());
        place.setPassword(proxy.password());
        return place.toEncoded();
    }
    return {};
}

} // namespace Rushes::Transfer
