// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/pendingcode.h"

#include "core/portal/jsonfields.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;

Portal::PortalResult<PendingCode> pendingCodeFrom(const QJsonObject& body, const QString& id, const EmailAddress& email, const QDateTime& now) {
    Portal::JsonFields fields{body};
    PendingCode pending{id, email, now.addSecs(fields.count("expires_in"_L1)), now.addSecs(fields.count("resend_in"_L1))};
    if (fields.isBroken() || id.isEmpty())
        return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"a code's answer: "_s + fields.broken()}};
    return pending;
}

PortalError noCodePending() { return {.fault = PortalFault::CodeExpired, .detail = u"no code is on its way"_s}; }

} // namespace Rushes::Account
