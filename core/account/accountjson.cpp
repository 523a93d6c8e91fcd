// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountjson.h"

#include "core/portal/jsonfields.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;

Portal::PortalResult<Account> accountFrom(const QJsonObject& json) {
    Portal::JsonFields fields{json};
    const AccountId id{fields.required("id"_L1)};
    const auto email = EmailAddress::parse(fields.required("email"_L1));
    const QString name = fields.text("name"_L1);
    const QString organisation = fields.text("organisation"_L1);
    const QDateTime createdAt = fields.time("created_at"_L1);
    const bool newsletter = fields.truth("newsletter"_L1);
    if (fields.isBroken() || !email) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"account: "_s + fields.broken()}};
    return Account{id, *email, name, organisation, createdAt, newsletter};
}

QJsonObject toJson(const Account& account) {
    return {{u"id"_s, account.id.text()},
            {u"email"_s, account.email.text()},
            {u"name"_s, account.name},
            {u"organisation"_s, account.organisation},
            {u"created_at"_s, account.createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"newsletter"_s, account.newsletter}};
}

} // namespace Rushes::Account
