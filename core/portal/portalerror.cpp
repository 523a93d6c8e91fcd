// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalerror.h"

#include "core/portal/jsonfields.h"

#include <QHash>

namespace Rushes::Portal {

using namespace Qt::StringLiterals;

namespace {

PortalFault faultOfStatus(int status) {
    switch (status) {
    case 400:
    case 409:
    case 413:
    case 415:
    case 422: return PortalFault::Refused;
    case 401: return PortalFault::NotSignedIn;
    case 403:
    case 451: return PortalFault::Embargoed;
    case 404: return PortalFault::NotFound;
    case 410: return PortalFault::Withdrawn;
    case 429: return PortalFault::TooMany;
    default: return status >= 500 ? PortalFault::Unavailable : PortalFault::BadReply;
    }
}

PortalFault faultOfProblem(const QString& type, int status) {
    static const QHash<QString, PortalFault> names{
        {u"invalid-request"_s, PortalFault::Refused},      {u"not-signed-in"_s, PortalFault::NotSignedIn}, {u"not-found"_s, PortalFault::NotFound},
        {u"code-rejected"_s, PortalFault::CodeRejected},   {u"code-expired"_s, PortalFault::CodeExpired},  {u"too-many-requests"_s, PortalFault::TooMany},
        {u"password-rules"_s, PortalFault::PasswordRules}, {u"embargoed"_s, PortalFault::Embargoed},       {u"withdrawn"_s, PortalFault::Withdrawn},
        {u"unavailable"_s, PortalFault::Unavailable},
    };
    return names.value(type.section(u':', -1), faultOfStatus(status));
}

} // namespace

PortalError problemFrom(int status, const QJsonObject& problem) {
    JsonFields fields{problem};
    PortalError error{.fault = faultOfProblem(fields.text("type"_L1), status), .httpStatus = status};
    error.detail = fields.text("detail"_L1);
    if (error.detail.isEmpty()) error.detail = fields.text("title"_L1);
    if (problem.contains("tries_left"_L1)) error.triesLeft = fields.smallCount("tries_left"_L1);
    error.unmet = fields.texts("unmet"_L1);
    const QList<QJsonObject> places = fields.objects("errors"_L1);
    for (const QJsonObject& place : places) {
        JsonFields one{place};
        error.fields.append({one.text("field"_L1), one.text("message"_L1)});
    }
    return error;
}

} // namespace Rushes::Portal
