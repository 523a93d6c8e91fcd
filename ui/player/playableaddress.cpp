// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playableaddress.h"

#include "ui/player/player.h"

#include <QFileInfo>
#include <QHostAddress>

namespace Rushes::Ui {
namespace {

bool isThisComputer(const QString& host) { return host == u"localhost" || QHostAddress{host}.isLoopback(); }

int portOf(const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); }

bool isSameOrigin(const QUrl& url, const QUrl& origin) {
    return url.scheme() == origin.scheme() && url.host() == origin.host() && portOf(url) == portOf(origin);
}

} // namespace

std::optional<QString> playableAddress(const PlayerSource& source) {
    const QUrl& url = source.url;
    if (url.isLocalFile()) {
        // An absolute path begins with a slash or a drive, and is never taken for a protocol.
        const QFileInfo file{url.toLocalFile()};
        if (!url.host().isEmpty() || !file.isAbsolute()) return std::nullopt;
        return file.absoluteFilePath();
    }
    const bool mayBePlain = url.scheme() == u"http" && isThisComputer(url.host());
    if (!url.isValid() || (url.scheme() != u"https" && !mayBePlain) || url.host().isEmpty() || !url.userInfo().isEmpty()) return std::nullopt;
    if (!isSameOrigin(url, source.origin)) return std::nullopt;
    return QString::fromUtf8(url.toEncoded());
}

} // namespace Rushes::Ui
