// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/sessions.h"
#include "app/portal/mail/language.h"
#include "core/storage/connection.h"

#include <QJsonObject>

namespace Rushes::PortalServer {

/// An account as the portal keeps it.
struct StoredAccount {
    QString id;
    QString email;
    QString name;
    QString organisation;
    QString passwordHash;
    QDateTime newsletterSince; ///< invalid where nobody subscribed
    QDateTime createdAt;
    Language language = Language::English; ///< in which mail is written to its owner

    [[nodiscard]] static StoredAccount from(const Storage::Row& row);
    /// As the contract names it. The password stays here.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The body of an answer that signs somebody in or renews their session.
[[nodiscard]] QJsonObject toJson(const Tokens& tokens, const StoredAccount& account);

/// A time as the contract writes it; null for an invalid one.
[[nodiscard]] QJsonValue timeToJson(const QDateTime& time);

} // namespace Rushes::PortalServer
