// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/devicename.h"

#include "app/portal/http/jsonbody.h"
#include "app/portal/http/request.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 100;

/// Marks that turn the direction of text or join characters cannot be seen, but change what is.
bool cannotBeSeen(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSurrogate(); }

} // namespace

QString deviceNameOf(const Request& request, JsonBody& body) {
    QString name = body.optionalText("device"_L1, longest);
    if (name.isEmpty()) name = QString::fromUtf8(request.header("User-Agent"));
    return name.removeIf(cannotBeSeen).simplified().left(longest).trimmed();
}

} // namespace Rushes::PortalServer
