// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portaladdress.h"

#include <QHostAddress>

namespace Rushes::Portal {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString& host) { return host == "localhost"_L1 || QHostAddress{host}.isLoopback(); }

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

std::optional<PortalAddress> PortalAddress::parse(const QString& text) {
    QString address = text.trimmed();
    if (!address.contains("://"_L1)) address.prepend("https://"_L1);
    QUrl url{address, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) return std::nullopt;
    if (url.scheme() != "https"_L1 && (url.scheme() != "http"_L1 || !isThisComputer(url.host()))) return std::nullopt;
    QString path = url.path();
    while (path.endsWith(u'/')) path.chop(1);
    url.setPath(path);
    return PortalAddress{url};
}

QUrl PortalAddress::call(const QString& path) const {
    QUrl url = m_url;
    url.setPath(m_url.path() + path);
    return url;
}

bool PortalAddress::owns(const QUrl& url) const {
    return url.scheme() == m_url.scheme() && url.host() == m_url.host() && portOf(url) == portOf(m_url) && url.userInfo().isEmpty();
}

QString PortalAddress::text() const {
    const QString port = m_url.port() == -1 ? QString{} : u":%1"_s.arg(m_url.port());
    return m_url.host() + port + m_url.path();
}

} // namespace Rushes::Portal
