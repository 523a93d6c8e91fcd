// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/page.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

std::optional<Page> Page::from(const Request& request) {
    Page page{.afterKey = u"9999-99"_s, .afterId = u""_s};
    if (const QString limit = request.value(u"limit"_s); !limit.isEmpty()) {
        bool isNumber = false;
        page.limit = limit.toLongLong(&isNumber);
        if (!isNumber || page.limit < 1 || page.limit > most) return std::nullopt;
    }
    if (const QString cursor = request.value(u"cursor"_s); !cursor.isEmpty()) {
        const auto bytes = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        const QStringList parts = QString::fromUtf8(bytes.decoded).split(u'\n');
        if (!bytes || parts.size() != 2) return std::nullopt;
        page.afterKey = parts[0];
        page.afterId = parts[1];
    }
    return page;
}

QString Page::cursor(const QString& key, const QString& id) {
    return QString::fromLatin1((key + u'\n' + id).toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Rushes::PortalServer
