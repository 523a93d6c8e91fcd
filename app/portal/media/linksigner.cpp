// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/media/linksigner.h"

#include "app/portal/accounts/secrets.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

QString LinkSigner::signature(const QString& renditionId, const QString& sessionId, const QString& expires) const {
    return m_secrets.mac("link", {renditionId.toUtf8(), sessionId.toUtf8(), expires.toUtf8()});
}

QUrlQuery LinkSigner::sign(const QString& renditionId, const QString& sessionId, const QDateTime& expiresAt) const {
    const QString expires = QString::number(expiresAt.toSecsSinceEpoch());
    QUrlQuery link;
    link.addQueryItem(u"expires"_s, expires);
    link.addQueryItem(u"session"_s, sessionId);
    link.addQueryItem(u"signature"_s, signature(renditionId, sessionId, expires));
    return link;
}

std::optional<QString> LinkSigner::sessionOf(const QString& renditionId, const QUrlQuery& link, const QDateTime& now) const {
    const QString expires = link.queryItemValue(u"expires"_s);
    QString sessionId = link.queryItemValue(u"session"_s);
    if (!Secrets::same(link.queryItemValue(u"signature"_s), signature(renditionId, sessionId, expires))) return std::nullopt;
    if (expires.toLongLong() <= now.toSecsSinceEpoch()) return std::nullopt;
    return sessionId;
}

} // namespace Rushes::PortalServer
