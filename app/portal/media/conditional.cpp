// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/media/conditional.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

bool names(const QByteArray& ifNoneMatch, const QByteArray& etag) {
    if (ifNoneMatch.trimmed() == "*") return true;
    const QList<QByteArray> tags = ifNoneMatch.split(',');
    return std::ranges::any_of(tags, [&etag](const QByteArray& tag) {
        const QByteArray trimmed = tag.trimmed();
        return (trimmed.startsWith("W/") ? trimmed.sliced(2) : trimmed) == etag;
    });
}

} // namespace

QByteArray entityTagOf(const QByteArray& bytes) { return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex() + '"'; }

QByteArray entityTagOf(const QString& path) {
    const QFileInfo file{path};
    return '"' + QByteArray::number(file.size(), 16) + '-' + QByteArray::number(file.lastModified().toMSecsSinceEpoch(), 16) + '"';
}

Answer conditional(Answer answer, const QByteArray& etag, const QByteArray& ifNoneMatch) {
    answer.headers.append("ETag"_L1, QLatin1StringView{etag});
    if (answer.status != 200 || ifNoneMatch.isEmpty() || !names(ifNoneMatch, etag)) return answer;
    answer.status = 304;
    answer.body.clear();
    answer.contentType.clear();
    answer.file.reset();
    return answer;
}

} // namespace Rushes::PortalServer
