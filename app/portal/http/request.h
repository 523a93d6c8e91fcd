// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/language.h"

#include <QByteArray>
#include <QHostAddress>
#include <QHttpHeaders>
#include <QStringList>
#include <QUrlQuery>

#include <memory>

namespace Rushes::PortalServer {

class Receipt;

enum class Method : quint8 { Get, Post, Put, Patch, Delete };

/// Who asks, as far as an access token says.
struct Caller {
    QString accountId; ///< empty where nobody is signed in
    QString sessionId;
};

/// One call, cut loose from the connection it came by. HEAD comes as Get: only sending the answer differs.
struct Request {
    Method method = Method::Get;
    QByteArray path = {};
    QStringList parameters = {}; ///< what stood at the places of the route's `{}`
    QUrlQuery query = {};
    QHttpHeaders headers = {};
    QByteArray body = {};
    QHostAddress from = {};
    Caller caller = {};
    std::shared_ptr<const Receipt> receipt = {}; ///< under which the answer of a mutating call is kept; shared by copies of the request
    bool isHead = false;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(QLatin1StringView{name}).toByteArray(); }
    /// What Accept-Language asks for, of the languages the portal writes.
    [[nodiscard]] Language language() const { return languageOf(header("Accept-Language")); }
    [[nodiscard]] QString value(const QString& key) const { return query.queryItemValue(key, QUrl::FullyDecoded); }
};

} // namespace Rushes::PortalServer
