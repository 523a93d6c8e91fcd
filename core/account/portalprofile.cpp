// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/portalprofile.h"

#include "core/portal/jsonfields.h"
#include "core/portal/portalclient.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

PortalResult<PortalProfile> profileFrom(const QJsonObject& json) {
    Portal::JsonFields fields{json};
    PortalProfile profile{
        .name = fields.required("name"_L1),
        .tagline = fields.text("tagline"_L1),
        .newsletterName = fields.text("newsletter_name"_L1),
        .usageTerms = fields.text("usage_terms"_L1),
        .codeLifetime = std::chrono::seconds{fields.count("code_lifetime_s"_L1)},
    };
    const QStringList words = fields.texts("password_rules"_L1);
    if (fields.isBroken()) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"the portal's profile: "_s + fields.broken()}};
    for (const QString& word : words) {
        if (const auto rule = PasswordPolicy::rule(word)) profile.passwordRules.append(*rule);
        else profile.otherRules.append(word);
    }
    if (!json.contains("password_rules"_L1)) profile.passwordRules = PasswordPolicy::rules();
    return profile;
}

} // namespace

QFuture<PortalResult<PortalProfile>> fetchProfile(Portal::PortalClient& client) {
    return client.get(u"/v1/portal"_s).then(&client, [](const PortalResult<PortalReply>& reply) -> PortalResult<PortalProfile> {
        if (!reply) return std::unexpected{reply.error()};
        return profileFrom(reply->body);
    });
}

} // namespace Rushes::Account
