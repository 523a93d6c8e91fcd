// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/passwordpolicy.h"
#include "core/portal/portalerror.h"

#include <QFuture>
#include <QStringList>

#include <chrono>

namespace Rushes::Portal {
class PortalClient;
}

namespace Rushes::Account {

/// What a portal says of itself (GET /v1/portal). Texts come from outside and are plain.
struct PortalProfile {
    QString name;
    QString tagline;
    QString newsletterName; ///< empty where the portal has no newsletter
    QString usageTerms;
    QList<PasswordRule> passwordRules = {}; ///< in the portal's order; all that Rushes knows where the portal names none
    QStringList otherRules = {};            ///< words for rules that this Rushes does not know: to be shown, as it cannot judge them
    std::chrono::seconds codeLifetime{0};
};

/// Needs no account.
QFuture<Portal::PortalResult<PortalProfile>> fetchProfile(Portal::PortalClient& client);

} // namespace Rushes::Account
