// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/proxy.h"

#include "core/transfer/redirectrules.h"

#include <QNetworkProxy>

namespace Rushes::Transfer {

namespace {

using namespace Qt::StringLiterals;

constexpr int usualHttpPort = 3128;
constexpr int usualSocksPort = 1080;

Proxy proxyAt(const QString& scheme, const QString& host, int port) {
    Proxy proxy;
    // socks5h: the proxy resolves names, because this computer often cannot.
    proxy.url.setScheme(scheme == "socks5"_L1 ? u"socks5h"_s : scheme);
    proxy.url.setHost(host);
    proxy.url.setPort(port);
    return proxy;
}

Proxy systemProxyFor(const QUrl& url) {
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery{url});
    for (const QNetworkProxy& known : proxies) {
        if (known.type() == QNetworkProxy::NoProxy) return {};
        if (known.type() != QNetworkProxy::HttpProxy && known.type() != QNetworkProxy::Socks5Proxy) continue;
        Proxy proxy = proxyAt(known.type() == QNetworkProxy::HttpProxy ? u"http"_s : u"socks5"_s, known.hostName(), known.port());
        proxy.user = known.user().toUtf8();
        proxy.password = known.password().toUtf8();
        return proxy;
    }
    return {};
}

} // namespace

std::optional<ProxyChoice> ProxyChoice::parse(const QString& text) {
    if (text == "system"_L1) return ProxyChoice{};
    if (text == "none"_L1) return ProxyChoice{Kind::None, {}};
    QUrl url{text, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || !url.password().isEmpty()) return std::nullopt;
    if (url.scheme() != "http"_L1 && url.scheme() != "socks5"_L1) return std::nullopt;
    if (!url.path().isEmpty() && url.path() != "/"_L1) return std::nullopt;
    url.setPath({});
    if (url.port() < 0) url.setPort(url.scheme() == "http"_L1 ? usualHttpPort : usualSocksPort);
    return ProxyChoice{Kind::One, url};
}

QString ProxyChoice::text() const {
    switch (m_kind) {
    case Kind::System: return u"system"_s;
    case Kind::None: return u"none"_s;
    case Kind::One: break;
    }
    return m_url.toString();
}

Proxy ChosenProxies::proxyFor(const QUrl& url) const {
    if (isLoopback(url) || m_choice.kind() == ProxyChoice::Kind::None) return {};
    if (m_choice.kind() == ProxyChoice::Kind::System) return signedIn(systemProxyFor(url));
    Proxy proxy = proxyAt(m_choice.url().scheme(), m_choice.url().host(), m_choice.url().port());
    proxy.user = m_choice.url().userName().toUtf8();
    return signedIn(std::move(proxy));
}

Proxy ChosenProxies::signedIn(Proxy proxy) const {
    if (proxy.user.isEmpty() || !proxy.password.isEmpty() || !m_passwords) return proxy;
    proxy.password = m_passwords(proxy.url, QString::fromUtf8(proxy.user)).value_or(QByteArray{});
    return proxy;
}

} // namespace Rushes::Transfer
