// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/accountjson.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

StoredAccount StoredAccount::from(const Storage::Row& row) {
    return {
        .id = row.text("id"_L1),
        .email = row.text("email"_L1),
        .name = row.text("name"_L1),
        .organisation = row.text("organisation"_L1),
        .passwordHash = row.text("password_hash"_L1),
        .newsletterSince = row.time("newsletter_since"_L1),
        .createdAt = row.time("created_at"_L1),
        .language = languageFrom(row.text("language"_L1)),
    };
}

QJsonObject StoredAccount::toJson() const {
    return {
        {"id"_L1, id},
        {"email"_L1, email},
        {"name"_L1, name},
        {"organisation"_L1, organisation},
        {"created_at"_L1, timeToJson(createdAt)},
        {"newsletter"_L1, newsletterSince.isValid()},
    };
}

QJsonObject toJson(const Tokens& tokens, const StoredAccount& account) {
    return {
        {"access_token"_L1, QString::fromLatin1(tokens.access)},
        {"expires_in"_L1, qint64{Sessions::accessLifetime.count()}},
        {"refresh_token"_L1, QString::fromLatin1(tokens.refresh)},
        {"account"_L1, account.toJson()},
    };
}

QJsonValue timeToJson(const QDateTime& time) { return time.isValid() ? QJsonValue{time.toUTC().toString(Qt::ISODate)} : QJsonValue{QJsonValue::Null}; }

} // namespace Rushes::PortalServer
