// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/media/contentdisposition.h"

#include "core/base/safefilename.h"

#include <QUrl>

namespace Rushes::PortalServer {

QByteArray attachment(const QString& fileName) {
    const QString safe = SafeFileName::from(fileName).text();
    QByteArray plain;
    for (const QChar c : safe) plain += c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\' && c != u'%' ? char(c.unicode()) : '_';
    QByteArray field = "attachment; filename=\"" + plain + '"';
    if (QString::fromLatin1(plain) != safe) field += "; filename*=UTF-8''" + QUrl::toPercentEncoding(safe);
    return field;
}

} // namespace Rushes::PortalServer
