// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/proxies.h"

#include <QNetworkProxy>

namespace Rushes::Workbench {

namespace {

class SpokenThrough final : public QNetworkProxyFactory {
public:
    explicit SpokenThrough(std::shared_ptr<const Transfer::ProxySource> proxies) : m_proxies{std::move(proxies)} {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return {networkProxyOf(m_proxies->proxyFor(query.url()))}; }

private:
    std::shared_ptr<const Transfer::ProxySource> m_proxies; ///< shared with the engine
};

} // namespace

QNetworkProxy networkProxyOf(const Transfer::Proxy& proxy) {
    if (proxy.url.isEmpty()) return QNetworkProxy{QNetworkProxy::NoProxy};
    const bool http = proxy.url.scheme() == QLatin1StringView{"http"};
    return {http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.url.host(), static_cast<quint16>(proxy.url.port()),
            QString::fromUtf8(proxy.user), QString::fromUtf8(proxy.password)};
}

QString proxySecretName(const Transfer::ProxyChoice& choice) { return QStringLiteral("proxy %1").arg(choice.text()); }

std::shared_ptr<const Transfer::ProxySource> proxiesOf(const QString& setting, const std::optional<QByteArray>& password) {
    const auto choice = Transfer::ProxyChoice::parse(setting).value_or(Transfer::ProxyChoice{});
    if (choice.kind() != Transfer::ProxyChoice::Kind::One || !password) return std::make_shared<Transfer::ChosenProxies>(choice);
    return std::make_shared<Transfer::ChosenProxies>(choice, [password](const QUrl&, const QString&) { return password; });
}

void speakThrough(std::shared_ptr<const Transfer::ProxySource> proxies) {
    QNetworkProxyFactory::setApplicationProxyFactory(new SpokenThrough{std::move(proxies)}); // which takes it over
}

} // namespace Rushes::Workbench
